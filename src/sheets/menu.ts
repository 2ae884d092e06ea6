// The menu under Extensions, and the sidebar it opens.

/** The view the sidebar opens on. */
export type View = 'check' | 'fill' | 'build' | 'help' | 'athlete' | 'load' | 'squad';

/** Runs also before the add-on is authorized, so it asks for nothing but the menu. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Check this plan', 'menuCheck')
    .addItem('Fill in cross-training', 'menuFill')
    .addItem('Build a plan', 'menuBuild')
    .addItem('Show the load', 'menuLoad')
    .addItem('Squad board', 'menuSquad')
    .addItem('Describe the athlete', 'menuAthlete')
    .addItem('Change the rules', 'menuRules')
    .addItem('Try a sample plan', 'menuSample')
    .addItem('Help', 'menuHelp')
    .addToUi();
}

/** Opens the sidebar; the page reads its first view from the document's `data-view`. */
export function showSidebar(view: View): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const html = page.getContent().replace('data-view="check"', `data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(html).setTitle('Crosstrain'));
}
