// Whether a cell's validation lets a text in, so that nothing is written that Sheets would refuse.
import type { Cell } from '../../training/cell';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Whether the rule would take the value; a rule that cannot be judged from here is taken to refuse. */
export function accepts(rule: DataValidation | null, value: Cell): boolean {
  if (rule === null || value === '' || rule.getAllowInvalid()) return true;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (typeof text === 'object') return false;
  const [first] = rule.getCriteriaValues();
  switch (String(rule.getCriteriaType())) {
    case 'VALUE_IN_LIST':
      return Array.isArray(first) && first.map(String).includes(String(text));
    case 'VALUE_IN_RANGE':
      return shownIn(first).includes(String(text));
    case 'TEXT_CONTAINS':
      return String(text).toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !String(text).toLowerCase().includes(String(first).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return String(text) === String(first);
    default:
      return false;
  }
}

function shownIn(range: unknown): string[] {
  const { getDisplayValues } = (range ?? {}) as Partial<GoogleAppsScript.Spreadsheet.Range>;
  return getDisplayValues === undefined
    ? []
    : (Reflect.apply(getDisplayValues, range, []) as string[][]).flat();
}
