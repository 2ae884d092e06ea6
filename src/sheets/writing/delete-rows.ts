// Deletes rows of a tab with one call for each piece of neighbours.

export function deleteRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly number[],
): void {
  // From below, so that the rows above keep their numbers.
  const fromBelow = [...rows].sort((a, b) => b - a);
  let index = 0;
  while (index < fromBelow.length) {
    const last = fromBelow[index] ?? 0;
    let count = 1;
    while (fromBelow[index + count] === last - count) count += 1;
    sheet.deleteRows(last - count + 1, count);
    index += count;
  }
}
