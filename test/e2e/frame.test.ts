// google.script in the sidebar's frame: what Google documents of it, tried from inside the frame.
import type { Frame } from 'playwright-core';
import { openPreview, type Preview } from './browser';

jest.setTimeout(120_000);

interface Runner {
  withSuccessHandler(handler: (value: unknown, userObject: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, userObject: unknown) => void): Runner;
  withUserObject(userObject: unknown): Runner;
  sidebarAthlete(...args: readonly unknown[]): void;
  menuHelp(): void;
}

/** What the frame's own scripts see. */
interface FrameWindow {
  readonly google: {
    readonly script: { readonly run: Runner; readonly host: { close(): void } };
  };
}

let preview: Preview;
let frame: Frame;

beforeAll(async () => {
  preview = await openPreview();
  frame = await openSidebar();
});

afterAll(() => preview?.close());

async function openSidebar(): Promise<Frame> {
  const { page } = preview;
  await page.evaluate(() => window.localSheets?.call('menuHelp'));
  const opened = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (!opened) throw new Error('The sidebar has no page.');
  await opened.waitForLoadState();
  return opened;
}

test('the success handler gets the answer and the user object', async () => {
  const answer = await frame.evaluate(
    () =>
      new Promise((resolve) => {
        (window as unknown as FrameWindow).google.script.run
          .withSuccessHandler((value, userObject) => resolve([typeof value, userObject]))
          .withUserObject({ mine: 1 })
          .sidebarAthlete();
      }),
  );
  expect(answer).toEqual(['object', { mine: 1 }]);
});

test('the failure handler gets an Error when the function throws', async () => {
  await preview.page.evaluate(() => window.localSheets?.failAt(1));
  const answer = await frame.evaluate(
    () =>
      new Promise((resolve) => {
        (window as unknown as FrameWindow).google.script.run
          .withSuccessHandler(() => resolve('success'))
          .withFailureHandler((error, userObject) =>
            resolve([error instanceof Error, error.message !== '', userObject]),
          )
          .withUserObject('mine')
          .menuHelp();
      }),
  );
  await preview.page.evaluate(() => window.localSheets?.failAt(null));
  expect(answer).toEqual([true, true, 'mine']);
});

test('a Date in an argument is refused at once', async () => {
  const refused = await frame.evaluate(() => {
    try {
      (window as unknown as FrameWindow).google.script.run.sidebarAthlete({ at: new Date(0) });
      return 'sent';
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toBe('TypeError: Failed due to illegal value in property: at');
});

test('more than ten calls wait for their turn, and all are answered', async () => {
  const answers = await frame.evaluate(() => {
    const calls = Array.from(
      { length: 25 },
      (_, index) =>
        new Promise((resolve) => {
          (window as unknown as FrameWindow).google.script.run
            .withSuccessHandler((_value, userObject) => resolve(userObject))
            .withUserObject(index)
            .sidebarAthlete();
        }),
    );
    return Promise.all(calls);
  });
  expect(answers).toEqual(Array.from({ length: 25 }, (_, index) => index));
});

test('the page in the frame cannot reach the spreadsheet around it', async () => {
  const reached = await frame.evaluate(() => {
    try {
      return String(window.parent.document.title);
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(reached).toBe('SecurityError');
});

test('the page can close its sidebar', async () => {
  await frame.evaluate(() => (window as unknown as FrameWindow).google.script.host.close());
  await preview.page.waitForSelector('#sidebar iframe', { state: 'detached' });
});
