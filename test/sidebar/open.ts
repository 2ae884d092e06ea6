// What the browser tests share: one browser a file, a server that answers well, and the usual steps.
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/browser';
import { builtSidebar, callsOf, openSidebar, type Reply } from './page';
import { conversion, FOUND, fill, fixAll, LIFE, UNDOABLE } from './proposals';
import { ATHLETE, plan } from './sheet';

export const WELL: Record<string, Reply> = {
  sidebarCheck: { value: plan() },
  sidebarSelect: { value: null },
  sidebarMark: { value: { cells: 5, skipped: [] } },
  sidebarClear: { value: { cells: 5, skipped: [] } },
  sidebarAccept: { value: plan({ findings: [] }) },
  sidebarUnaccept: { value: plan({ accepted: [] }) },
  sidebarAthlete: { value: ATHLETE },
  sidebarSaveAthlete: { value: { ...ATHLETE, problems: [] } },
  sidebarFixAll: { value: fixAll() },
  sidebarConvert: { value: conversion() },
  sidebarLife: { value: LIFE },
  sidebarFixes: { value: { found: FOUND } },
  sidebarFill: { value: fill() },
  sidebarWrite: { value: { written: 3, skipped: [], undoable: UNDOABLE } },
  sidebarUndo: { value: { title: UNDOABLE.title, restored: 3, skipped: [], undoable: null } },
};

type Open = (replies?: Record<string, Reply> | null, view?: string) => Promise<Page>;

/** To be called once at the top of a test file: starts a browser before its tests and ends it after. */
export function sidebarInBrowser(): { readonly html: string; readonly open: Open } {
  jest.setTimeout(30_000);
  const html = builtSidebar();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  return {
    html,
    open: (replies = WELL, view = 'check') => openSidebar(browser, html, replies, view),
  };
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

export const namesOf = async (page: Page) => (await callsOf(page)).map(({ name }) => name);

/** Changes the view through the menu. */
export async function goTo(page: Page, title: string): Promise<void> {
  await button(page, /^View:/).click();
  await page.getByRole('menuitemradio', { name: title, exact: true }).click();
}
