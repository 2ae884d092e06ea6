// Starts the sidebar: puts the app on the page, on the view the menu asked for.
import { render } from 'preact';
import { App } from './app';
import { connect } from './calls';
import { viewNamed } from './views';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');
place.replaceChildren();
render(
  <App server={connect()} firstView={viewNamed(document.documentElement.dataset.view)} />,
  place,
);
