// Range and Sheet as Google documents them, the unpleasant sides first.
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

describe('ranges that are none', () => {
  const get = async (...args: readonly unknown[]) => {
    const sheets = await openPlan([['a']]);
    return () =>
      script(
        sheets,
        (given: readonly unknown[]) => {
          const sheet = SpreadsheetApp.getActiveSheet();
          return Reflect.apply(sheet.getRange, sheet, [...given]).getA1Notation();
        },
        args,
      );
  };
  test.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[21, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 1, 21, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['I1'], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['nonsense!'], 'Range not found'],
    [['Other!A1'], 'Range not found'],
    [['A'], 'Range not found'],
    [
      ['A1', 2],
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%j is refused in Google’s words', async (args, message) => {
    expect(await get(...args)).toThrow(message);
  });
  test.each([
    [[2, 3], 'C2'],
    [[2, 3, 4], 'C2:C5'],
    [[2, 3, 4, 2], 'C2:D5'],
    [['b2:a1'], 'A1:B2'],
    [['B:C'], 'B1:C20'],
    [['3:4'], 'A3:H4'],
    [['C2:C'], 'C2:C20'],
    [['Plan!$B$2'], 'B2'],
    [["'Plan'!B2"], 'B2'],
  ])('%j is %s', async (args, address) => {
    expect((await get(...args))()).toBe(address);
  });
});

describe('setValues', () => {
  test.each([
    [
      [[1]],
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      [[1], [2, 3]],
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      'text',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      ['a', 'b'],
      "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
  ])('%j into two rows is refused and writes nothing', async (data, message) => {
    const sheets = await openPlan([['old'], ['old']]);
    const before = sheets.fingerprint();
    const write = (values: unknown) => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:A2')
        .setValues(values as unknown[][]);
    };
    expect(() => script(sheets, write, data)).toThrow(message);
    expect(sheets.fingerprint()).toBe(before);
  });

  test('text that looks like something else is taken for it, except behind an apostrophe', async () => {
    const sheets = await openPlan([]);
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:H1')
        .setValues([['=1+1', '+1+1', '007', '50%', '3-4', "'3-4", 'TRUE', '4 x 400']]);
    });
    await sheets.settled();
    const year = new Date().getFullYear();
    const day = (Date.UTC(year, 2, 4) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(sheets.formulas('Plan', 'A1:B1')).toEqual([['=1+1', '=+1+1']]);
    expect(sheets.values('Plan', 'A1:H1')).toEqual([[2, 2, 7, 0.5, day, '3-4', true, '4 x 400']]);
    expect(sheets.shown('Plan', 'D1:E1')).toEqual([['50%', '3-4']]);
  });

  test('a plain-text cell keeps what is written as text', async () => {
    const sheets = await openPlan([], { numberFormats: { 'A1:C1': '@' } });
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:C1')
        .setValues([['3-4', '007', 'TRUE']]);
    });
    expect(sheets.values('Plan', 'A1:C1')).toEqual([['3-4', '007', 'TRUE']]);
  });

  test('a round trip destroys formulas, as it does in Sheets', async () => {
    const sheets = await openPlan([[2, { formula: '=A1*2' }]]);
    script(sheets, () => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.setValues(range.getValues());
    });
    expect(sheets.formulas('Plan', 'B1')).toEqual([['']]);
    expect(sheets.values('Plan', 'B1')).toEqual([[4]]);
  });

  test('blanks clear and null clears', async () => {
    const sheets = await openPlan([['a', 'b', 'c']]);
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setValues([['', null]]);
    });
    expect(sheets.values('Plan', 'A1:C1')).toEqual([['', '', 'c']]);
  });
});

describe('merged cells', () => {
  test('only the first cell holds a value, and a value for the others is lost', async () => {
    const sheets = await openPlan([['Base', 'hidden', 'x']], { merges: ['A1:B1'] });
    const read = () =>
      script(sheets, () => SpreadsheetApp.getActiveSheet().getRange('A1:C1').getValues());
    expect(read()).toEqual([['Base', '', 'x']]);
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:C1')
        .setValues([['Build', 'lost', 'y']]);
    });
    expect(read()).toEqual([['Build', '', 'y']]);
  });
  test('a range says what merges it touches', async () => {
    const sheets = await openPlan([['a']], { merges: ['A1:B2', 'D4:E4'] });
    const answer = script(sheets, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      return [
        sheet.getRange('B2').isPartOfMerge(),
        sheet.getRange('C3').isPartOfMerge(),
        sheet
          .getRange('A1:H3')
          .getMergedRanges()
          .map((range) => range.getA1Notation()),
      ];
    });
    expect(answer).toEqual([true, false, ['A1:B2']]);
  });
});

describe('protected ranges', () => {
  const REFUSED =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
  test.each<readonly [string, () => void]>([
    [
      'setValues',
      () =>
        void SpreadsheetApp.getActiveSheet()
          .getRange('A1:B1')
          .setValues([[1, 2]]),
    ],
    ['setValue', () => void SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)],
    [
      'setNotes',
      () =>
        void SpreadsheetApp.getActiveSheet()
          .getRange('A1:B1')
          .setNotes([['', '']]),
    ],
    [
      'setBackgrounds',
      () =>
        void SpreadsheetApp.getActiveSheet()
          .getRange('B1')
          .setBackgrounds([['#ff0000']]),
    ],
    [
      'setNumberFormats',
      () =>
        void SpreadsheetApp.getActiveSheet()
          .getRange('B1')
          .setNumberFormats([['0']]),
    ],
    [
      'setFontWeight',
      () => void SpreadsheetApp.getActiveSheet().getRange('B1').setFontWeight('bold'),
    ],
    ['clearContent', () => void SpreadsheetApp.getActiveSheet().getRange('A1:C1').clearContent()],
    ['sort', () => void SpreadsheetApp.getActiveSheet().getRange('A1:C3').sort(1)],
    ['deleteRow', () => void SpreadsheetApp.getActiveSheet().deleteRow(1)],
    ['clear', () => void SpreadsheetApp.getActiveSheet().clear()],
    [
      'setConditionalFormatRules',
      () => {
        const sheet = SpreadsheetApp.getActiveSheet();
        const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied('=TRUE')
          .setBackground('#ff0000')
          .setRanges([sheet.getRange('B1')])
          .build();
        sheet.setConditionalFormatRules([rule]);
      },
    ],
  ])('%s throws and changes nothing', async (_, write) => {
    const sheets = await openPlan([['a', 'b'], ['c']], { protectedRanges: ['B1:B2'] });
    const before = sheets.fingerprint();
    expect(() => script(sheets, write)).toThrow(REFUSED);
    expect(sheets.fingerprint()).toBe(before);
  });
  test('canEdit tells beforehand, and free cells can be written', async () => {
    const sheets = await openPlan([['a', 'b']], { protectedRanges: ['B:B'] });
    const answer = script(sheets, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('new');
      const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return [
        sheet.getRange('A1').canEdit(),
        sheet.getRange('A1:B1').canEdit(),
        protection?.canEdit(),
        protection?.getRange().getA1Notation(),
      ];
    });
    expect(answer).toEqual([true, false, false, 'B1:B20']);
    expect(sheets.values('Plan')).toEqual([['new', 'b']]);
  });
});

describe('data validation', () => {
  const KINDS = { validations: [{ range: 'B1:B3', values: ['Easy', 'Hard'] }] };
  test('a rejecting list throws, and nothing of the write is kept', async () => {
    const sheets = await openPlan([['a', 'Easy']], KINDS);
    const write = () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setValues([['b', 'Medium']]);
    };
    expect(() => script(sheets, write)).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell.',
    );
    expect(sheets.values('Plan')).toEqual([['a', 'Easy']]);
  });
  test('what is on the list, and a blank, may be written', async () => {
    const sheets = await openPlan([['a', 'Easy']], KINDS);
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('B1:B2')
        .setValues([['Hard'], ['']]);
    });
    expect(sheets.values('Plan')).toEqual([['a', 'Hard']]);
  });
  test('rules are read, taken off and put back', async () => {
    const sheets = await openPlan([['a', 'Easy']], KINDS);
    const before = sheets.fingerprint();
    const seen = script(sheets, () => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      const rules = range.getDataValidations();
      range.setDataValidations([[null, null]]);
      range.getCell(1, 2).setValue('Medium').setValue('Easy');
      range.setDataValidations(rules);
      return rules.map((row) => row.map((rule) => rule?.getCriteriaValues() ?? null));
    });
    expect(seen).toEqual([[null, [['Easy', 'Hard'], true]]]);
    expect(() =>
      script(sheets, () => void SpreadsheetApp.getActiveSheet().getRange('B1').setValue('x')),
    ).toThrow('violates');
    expect(JSON.parse(sheets.fingerprint()).cells).toEqual(JSON.parse(before).cells);
  });
  test('a new rule of a script rejects, unless it only warns', async () => {
    const sheets = await openPlan([['a']]);
    script(sheets, () => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['1', '2']);
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:A2');
      range.setDataValidations([
        [list.setAllowInvalid(false).build()],
        [list.setAllowInvalid(true).build()],
      ]);
      SpreadsheetApp.getActiveSheet().getRange('A2').setValue(3);
    });
    expect(() =>
      script(sheets, () => void SpreadsheetApp.getActiveSheet().getRange('A1').setValue(3)),
    ).toThrow('cell A1');
  });
});

describe('notes', () => {
  test('null and blank text both delete a note', async () => {
    const sheets = await openPlan([], { notes: { A1: 'own', B1: 'own', C1: 'own' } });
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet()
        .getRange('A1:C1')
        .setNotes([[null, '', 'new']]);
    });
    expect(sheets.notes('Plan', 'A1:C1')).toEqual([['', '', 'new']]);
  });
  test('are read below the last value', async () => {
    const sheets = await openPlan([['a']], { notes: { D9: 'far' } });
    expect(script(sheets, () => SpreadsheetApp.getActiveSheet().getRange('D9').getNote())).toBe(
      'far',
    );
    expect(script(sheets, () => SpreadsheetApp.getActiveSheet().getDataRange().getNotes())).toEqual(
      [['']],
    );
  });
});

describe('reading', () => {
  test('blanks are empty text and booleans are booleans', async () => {
    const sheets = await openPlan([['a', null, true], [1.5]]);
    expect(
      script(sheets, () => SpreadsheetApp.getActiveSheet().getDataRange().getValues()),
    ).toEqual([
      ['a', '', true],
      [1.5, '', ''],
    ]);
  });
  test('a blank sheet has no last row, and its data range is A1', async () => {
    const sheets = await openPlan([]);
    const answer = script(sheets, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    });
    expect(answer).toEqual([0, 0, 'A1']);
  });
  test('display values are what the coach sees', async () => {
    const sheets = await openPlan([
      [
        { date: '2026-06-12', format: 'ddd d mmm' },
        { minutes: 95 },
        0.1 + 0.2,
        true,
        { text: '1' },
      ],
    ]);
    expect(
      script(sheets, () => SpreadsheetApp.getActiveSheet().getDataRange().getDisplayValues()),
    ).toEqual([['Fri 12 Jun', '1:35', '0.3', 'TRUE', '1']]);
  });
  test('colours, weights and number formats have Google’s defaults', async () => {
    const sheets = await openPlan([['a', 'b']], {
      backgrounds: { A1: '#FFF2CC' },
      bold: ['A1'],
      numberFormats: { A1: '0.0' },
    });
    const answer = script(sheets, () => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      return [range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats()];
    });
    expect(answer).toEqual([[['#fff2cc', '#ffffff']], [['bold', 'normal']], [['0.0', 'General']]]);
  });
  test('a written colour leaves the value and a written value leaves the colour', async () => {
    const sheets = await openPlan([['a']], { backgrounds: { A1: '#fff2cc' } });
    script(sheets, () => {
      const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
      cell.setValue('b').setFontWeight('bold');
      cell.offset(0, 1).setBackground('#d9ead3');
    });
    expect(JSON.parse(sheets.fingerprint()).cells).toEqual({
      A1: ['b', { bg: { rgb: '#fff2cc' }, bl: 1 }],
      B1: [null, { bg: { rgb: '#d9ead3' } }],
    });
  });
  test('a cell outside the range and an offset off the sheet are refused', async () => {
    const sheets = await openPlan([['a']]);
    const cell = () => SpreadsheetApp.getActiveSheet().getRange('A1:B2').getCell(3, 1).getRow();
    const off = () => SpreadsheetApp.getActiveSheet().getRange('A1').offset(-1, 0).getRow();
    expect(() => script(sheets, cell)).toThrow('Cell reference out of range');
    expect(() => script(sheets, off)).toThrow('outside the dimensions');
  });
});
