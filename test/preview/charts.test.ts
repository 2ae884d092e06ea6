// Charts over a sheet: built, listed, changed, removed; following the cells they show.
import { closeAll, openPlan, script } from './script';

afterEach(closeAll);

const CELLS = [
  ['Week', 'Running', 'Cross-training'],
  ['8 Jun', 200, 45],
  ['15 Jun', 220, ''],
  ['22 Jun', 'rest', 60],
];

const opened = async () => {
  const sheets = await openPlan(CELLS);
  script(sheets, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:A10'))
      .addRange(sheet.getRange('B1:C10'))
      .setNumHeaders(1)
      .setOption('isStacked', true)
      .setPosition(8, 2, 5, 6)
      .build();
    sheet.insertChart(chart);
  });
  return sheets;
};

test('the first column names the categories, headers the series; text is a gap, blank rows below are none', async () => {
  const sheets = await opened();
  expect(sheets.charts('Plan')).toEqual([
    {
      id: expect.any(Number),
      kind: 'column',
      options: { isStacked: true },
      anchor: { row: 8, column: 2, offsetX: 5, offsetY: 6 },
      categories: ['8 Jun', '15 Jun', '22 Jun'],
      series: [
        { name: 'Running', values: [200, 220, null], format: '' },
        { name: 'Cross-training', values: [45, null, 60], format: '' },
      ],
    },
  ]);
});

test('a chart follows its cells, and new rows inside and below', async () => {
  const sheets = await opened();
  await sheets.type('Plan', 'B2', '250');
  await sheets.type('Plan', 'A5', 'end');
  await sheets.insertRows('Plan', 3, 2);
  const [chart] = sheets.charts('Plan');
  expect(chart?.categories).toEqual(['8 Jun', '', '', '15 Jun', '22 Jun', 'end']);
  expect(chart?.series[0]?.values).toEqual([250, null, null, 220, null, null]);
  expect(chart?.anchor.row).toBe(10);
});

test('charts are listed, changed and removed; one that stands nowhere has no number', async () => {
  const sheets = await opened();
  const seen = script(sheets, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const [chart] = sheet.getCharts();
    if (chart === undefined) return null;
    sheet.updateChart(chart.modify().setOption('title', 'Load').setPosition(2, 3, 0, 0).build());
    const [now] = sheet.getCharts();
    const container = now?.getContainerInfo();
    const told = [
      sheet.newChart().build().getChartId(),
      now?.getChartId() === chart.getChartId(),
      now?.getOptions().get('title'),
      now?.getRanges().map((range) => range.getA1Notation()),
      [container?.getAnchorRow(), container?.getAnchorColumn(), container?.getOffsetX()],
      now?.getNumHeaders(),
    ];
    sheet.removeChart(chart);
    return [...told, sheet.getCharts().length];
  });
  expect(seen).toEqual([null, true, 'Load', ['A1:A10', 'B1:C10'], [2, 3, 0], 1, 0]);
  expect(sheets.charts('Plan')).toEqual([]);
});

test('what is wrong is refused in Google’s words', async () => {
  const sheets = await opened();
  expect(() =>
    script(sheets, () => {
      SpreadsheetApp.getActiveSheet().newChart().setPosition(0, 1, 0, 0);
    }),
  ).toThrow('The starting row of the range is too small.');
  expect(() =>
    script(sheets, () => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.removeChart(sheet.newChart().build());
    }),
  ).toThrow('Embedded chart not found on this sheet.');
});

test('a chart on another tab follows its rows too, and goes with its tab', async () => {
  const sheets = await opened();
  script(sheets, () => {
    const book = SpreadsheetApp.getActive();
    const plan = book.getSheetByName('Plan');
    const report = book.insertSheet('Report');
    if (plan === null) return;
    report.insertChart(
      report.newChart().asLineChart().addRange(plan.getRange('A2:B4')).setNumHeaders(0).build(),
    );
    report.hideColumns(2, 3);
    report.setHiddenGridlines(true);
  });
  await sheets.insertRows('Plan', 1, 1);
  expect(sheets.charts('Report')[0]?.categories).toEqual(['8 Jun', '15 Jun', '22 Jun']);
  script(sheets, () => {
    const book = SpreadsheetApp.getActive();
    const report = book.getSheetByName('Report');
    if (report !== null) book.deleteSheet(report);
    book.insertSheet('Report');
  });
  expect(sheets.charts('Report')).toEqual([]);
});

test('hidden columns are drawn or left out as the chart has it', async () => {
  const sheets = await opened();
  script(sheets, () => SpreadsheetApp.getActiveSheet().hideColumns(2, 1));
  const names = () => sheets.charts('Plan')[0]?.series.map(({ name }) => name);
  expect(names()).toEqual(['Running', 'Cross-training']);
  script(sheets, () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const strategy = Charts.ChartHiddenDimensionStrategy.IGNORE_COLUMNS;
    const [chart] = sheet.getCharts();
    if (chart === undefined) return;
    sheet.updateChart(chart.modify().setHiddenDimensionStrategy(strategy).build());
  });
  expect(names()).toEqual(['Cross-training']);
});
