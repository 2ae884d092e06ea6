// The charts of a sheet: listed, added, changed and taken away.
import type { ChartState } from '../charts';
import { asGoogle } from '../platform';
import type { Worksheet } from '../univer';
import { chartBehind, LocalChart } from './chart';
import { type Host, wrongSignature } from './host';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export const chartsOf = (host: Host, sheet: Worksheet): Chart[] =>
  host.document.state(sheet).charts.map((each) => asGoogle<Chart>(new LocalChart(host, each)));

/** Puts a built chart on the sheet under a new number. */
export function addChart(host: Host, sheet: Worksheet, chart: Chart): void {
  const behind = demand(chart, 'insertChart');
  const { document } = host;
  const charts = document.sheets.flatMap((each) => document.state(each).charts);
  const id = charts.reduce((highest, each) => Math.max(highest, each.id), 1_000_000) + 1;
  document.setState(sheet, { charts: [...document.state(sheet).charts, { ...behind, id }] });
}

/** @throws Error where the sheet has no such chart. */
export function changeChart(host: Host, sheet: Worksheet, chart: Chart): void {
  const behind = demand(chart, 'updateChart');
  const { id, charts } = known(host, sheet, behind.id);
  host.document.setState(sheet, {
    charts: charts.map((each) => (each.id === id ? { ...behind, id } : each)),
  });
}

/** @throws Error where the sheet has no such chart. */
export function dropChart(host: Host, sheet: Worksheet, chart: Chart): void {
  const { id, charts } = known(host, sheet, demand(chart, 'removeChart').id);
  host.document.setState(sheet, { charts: charts.filter((each) => each.id !== id) });
}

function demand(chart: Chart, method: string) {
  const behind = chartBehind(chart);
  if (behind === undefined) throw wrongSignature(`SpreadsheetApp.Sheet.${method}`, chart);
  return behind;
}

function known(
  { document }: Host,
  sheet: Worksheet,
  id: number | null,
): { readonly id: number; readonly charts: readonly ChartState[] } {
  const { charts } = document.state(sheet);
  const found = charts.find((each) => each.id === id);
  if (found === undefined) throw new Error('Embedded chart not found on this sheet.');
  return { id: found.id, charts };
}
