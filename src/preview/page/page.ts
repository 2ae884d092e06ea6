// The preview page: opens the sample in a local Google Sheets, with the built add-on installed.
import type { LocalEvent, LocalSheets } from '../local-sheets';
import { sample } from '../sample/workbook';
import { showCharts } from './charts';
import { showAlert, showDialog } from './dialog';
import { byId } from './element';
import { addOnFrame, type FrameHost } from './frame';
import { focusGrid, openInPage } from './grid';
import { type AddOnFiles, showInstall } from './install';
import { handleMenus, showMenus } from './menu-bar';
import { showSidebar } from './sidebar';
import { showToast } from './toast';

declare global {
  interface Window {
    /** The spreadsheet of this page, for the console and for tests. */
    localSheets?: LocalSheets;
  }
}

async function addOnFile(name: string): Promise<string> {
  const response = await fetch(`addon/${name}`);
  if (!response.ok) {
    throw new Error(`The add-on's ${name} is missing. Build it first: npm run build.`);
  }
  return response.text();
}

/** Lets the browser paint what was changed before a long piece of work. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function runFromMenu(sheets: LocalSheets, handler: string): void {
  focusGrid(sheets);
  try {
    sheets.call(handler);
  } catch (error) {
    showAlert('There was a problem', message(error));
  }
}

function frameHost(sheets: LocalSheets): Omit<FrameHost, 'close'> {
  return {
    functions: sheets.functions,
    run: (name, args) => sheets.run(name, ...args),
    focusEditor: () => focusGrid(sheets),
  };
}

function show(sheets: LocalSheets, event: LocalEvent): void {
  switch (event.type) {
    case 'menu':
      showMenus(byId('menu-bar'), sheets.menus, (handler) => runFromMenu(sheets, handler));
      break;
    case 'sidebar':
      showSidebar(event.sidebar, frameHost(sheets));
      break;
    case 'dialog': {
      const host = { ...frameHost(sheets), close: () => close() };
      const close = showDialog(event.title, addOnFrame(event.title, event.html, host));
      break;
    }
    case 'toast':
      showToast(byId('toasts'), event.title, event.message);
      break;
    case 'alert':
      showAlert(event.title, event.message);
      break;
    case 'activate':
      break; // the grid has selected it already
  }
}

function offerInstall(files: AddOnFiles): void {
  const button = byId('install');
  button.removeAttribute('disabled');
  button.addEventListener('click', () => showInstall(files));
}

async function start(): Promise<void> {
  const [code, page, manifest] = await Promise.all([
    addOnFile('Code.js'),
    addOnFile('Sidebar.html'),
    addOnFile('appsscript.json'),
  ]);
  await painted();
  const sheets = openInPage(byId('grid'), sample, {
    code,
    files: { Sidebar: page },
    timeZone: 'Europe/London',
    locale: 'en_GB',
  });
  window.localSheets = sheets;
  showCharts(byId('grid'), sheets);
  handleMenus(byId('menu-bar'), () => focusGrid(sheets));
  sheets.listen((event) => show(sheets, event));
  sheets.open();
  await sheets.settled();
  byId('title').textContent = sample.name;
  offerInstall({ 'Code.gs': code, Sidebar: page, 'appsscript.json': manifest });
  document.body.classList.replace('starting', 'ready');
}

start().catch((error: unknown) => {
  document.body.classList.replace('starting', 'failed');
  byId('loading-text').textContent =
    `The preview could not start.\n${message(error)}\nNothing is lost; reload the page to try again.`;
});
