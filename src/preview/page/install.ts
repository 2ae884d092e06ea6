// "Use it in your own sheet": the steps, with the three files ready to copy.
import { showDialog } from './dialog';
import { element } from './element';

/** The files of the add-on by the name they bear in Google's editor. */
export type AddOnFiles = Readonly<Record<'Code.gs' | 'Sidebar' | 'appsscript.json', string>>;

/** Shows the steps in a dialog. */
export function showInstall(files: AddOnFiles): void {
  showDialog(
    'Use it in your own sheet',
    element(
      'div',
      { class: 'install' },
      element('p', {}, 'Five minutes, once for each spreadsheet. You need no programming.'),
      element(
        'ol',
        {},
        element(
          'li',
          {},
          'In your spreadsheet choose ',
          element('b', {}, 'Extensions > Apps Script'),
          '. An editor opens.',
        ),
        element(
          'li',
          {},
          'Paste over what stands in ',
          element('b', {}, 'Code.gs'),
          '.',
          copyButton('Code.gs', files),
        ),
        element(
          'li',
          {},
          'Click + beside Files, choose HTML, name it ',
          element('b', {}, 'Sidebar'),
          ', and paste.',
          copyButton('Sidebar', files),
        ),
        element(
          'li',
          {},
          'In Project Settings tick "Show appsscript.json", open that file and paste.',
          copyButton('appsscript.json', files),
        ),
        element('li', {}, 'Save, then close your spreadsheet and open it again.'),
      ),
      element(
        'p',
        {},
        'Then ',
        element('b', {}, 'Extensions > Crosstrain > Check this plan'),
        ' asks once for access to this one spreadsheet, and for nothing more.',
      ),
    ),
  );
}

function copyButton(name: keyof AddOnFiles, files: AddOnFiles): HTMLElement {
  const button = element('button', { type: 'button', class: 'copy' }, `Copy ${name}`);
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(files[name]).then(
      () => {
        button.textContent = 'Copied ✓';
      },
      () => {
        button.textContent = 'Your browser did not allow copying';
      },
    );
  });
  return button;
}
