// Rich text in the local Sheets as scripts read and write it.
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

const RICH = {
  rich: [
    { text: 'Easy ', bold: true },
    { text: 'route', link: 'https://example.org/r' },
    { text: '\nrelaxed', color: '#cc0000' },
  ],
};

const runs = (address: string) => {
  const rich = SpreadsheetApp.getActiveSheet().getRange(address).getRichTextValue();
  if (rich === null) return null;
  return rich.getRuns().map((run) => {
    const style = run.getTextStyle();
    return [
      run.getStartIndex(),
      run.getEndIndex(),
      run.getText(),
      run.getLinkUrl(),
      style.isBold(),
      style.getForegroundColor(),
    ];
  });
};

test('runs are read with the look of the cell behind them', async () => {
  const sheets = await openPlan([[RICH, 'plain', 5, { formula: '="text"' }]], { bold: ['B1'] });
  expect(script(sheets, runs, 'A1')).toEqual([
    [0, 5, 'Easy ', null, true, '#000000'],
    [5, 10, 'route', 'https://example.org/r', false, '#1155cc'],
    [10, 18, '\nrelaxed', null, false, '#cc0000'],
  ]);
  expect(script(sheets, runs, 'B1')).toEqual([[0, 5, 'plain', null, true, '#000000']]);
  expect(script(sheets, runs, 'C1')).toBeNull();
  expect(script(sheets, runs, 'D1')).toBeNull();
});

test('what is written reads back, and a value over it takes all looks away', async () => {
  const sheets = await openPlan([['']]);
  script(sheets, () => {
    const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#112233').build();
    const value = SpreadsheetApp.newRichTextValue()
      .setText('=1+1 swim')
      .setLinkUrl(5, 9, 'https://example.org')
      .setTextStyle(0, 4, bold)
      .build();
    SpreadsheetApp.getActiveSheet().getRange('A1').setRichTextValue(value);
  });
  expect(sheets.values('Plan', 'A1')).toEqual([['=1+1 swim']]);
  expect(sheets.formulas('Plan', 'A1')).toEqual([['']]);
  expect(script(sheets, runs, 'A1')).toEqual([
    [0, 4, '=1+1', null, true, '#112233'],
    [4, 5, ' ', null, false, '#000000'],
    [5, 9, 'swim', 'https://example.org', false, '#1155cc'],
  ]);
  script(sheets, () => {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('Rest');
  });
  expect(script(sheets, runs, 'A1')).toEqual([[0, 4, 'Rest', null, false, '#000000']]);
});

test('a look of its own shows in the fingerprint, and is gone with the text', async () => {
  const rich = await openPlan([[RICH]]);
  const plain = await openPlan([['Easy route\nrelaxed']]);
  expect(rich.fingerprint()).not.toBe(plain.fingerprint());
  await rich.type('Plan', 'A1', 'Easy route\nrelaxed');
  expect(rich.fingerprint()).toBe(plain.fingerprint());
});

test('looks and validation are copied, contents are not', async () => {
  const sheets = await openPlan(
    [
      ['a', 1],
      ['', ''],
    ],
    {
      backgrounds: { A1: '#cfe2f3', B2: '#ffff00' },
      numberFormats: { B1: '0.0' },
      validations: [{ range: 'A1', values: ['a'] }],
    },
  );
  script(sheets, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const target = sheet.getRange('A2:B3');
    const { PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
    sheet.getRange('A1:B1').copyTo(target, PASTE_FORMAT, false);
    sheet.getRange('A1:B1').copyTo(target, PASTE_DATA_VALIDATION, false);
  });
  const looks = script(sheets, () => {
    const range = SpreadsheetApp.getActiveSheet().getRange('A2:B3');
    return [range.getBackgrounds(), range.getNumberFormats(), range.getDisplayValues()];
  });
  expect(looks).toEqual([
    [
      ['#cfe2f3', '#ffffff'],
      ['#cfe2f3', '#ffffff'],
    ],
    [
      ['General', '0.0'],
      ['General', '0.0'],
    ],
    [
      ['', ''],
      ['', ''],
    ],
  ]);
  await expect(sheets.type('Plan', 'A3', 'b')).rejects.toThrow('violates');
});
