// What Google says when a service is used wrongly, in its own words.

export const MESSAGES = {
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  noRange: 'Range not found',
  startRow: 'The starting row of the range is too small.',
  startColumn: 'The starting column of the range is too small.',
  rowCount: 'The number of rows in the range must be at least 1.',
  columnCount: 'The number of columns in the range must be at least 1.',
  rows: (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`,
  columns: (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`,
  signature: (types: readonly string[], method: string) =>
    `The parameters (${types.join(',')}) don't match the method signature for ${method}.`,
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  validation: (cell: string) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  serviceFailed: (document: string) =>
    `Service Spreadsheets failed while accessing document with id ${document}.`,
  noPermission: (call: string) => `You do not have permission to call ${call}.`,
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  propertyValue: 'Argument too large: value',
  propertyStore:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  noFunction: (name: string) => `Script function not found: ${name}`,
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,
  sheetExists: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  lastSheet: "You can't remove all the sheets in a document.",
  lastRows: "You can't delete all the rows on the sheet.",
  noRanges: 'A conditional format rule must have at least one range.',
  noCondition: 'A conditional format rule must have a condition.',
  notHere: (name: string) => `not in the local Sheets: ${name}`,
} as const;
