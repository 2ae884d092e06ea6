// Opens a tab by its name: from an athlete of the squad to her plan.
import { spreadsheet } from '../spreadsheet';
import { namedSheet } from '../tab';

/** @throws CoachError where there is no such tab. */
export function openTab(name: string): null {
  spreadsheet().setActiveSheet(namedSheet(name));
  return null;
}
