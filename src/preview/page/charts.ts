// Charts over the grid: drawn where their cells are, following scrolling, tabs and edits.
import '@univerjs/sheets-ui/facade';
import { ICommandService } from '@univerjs/core';
import { Chart } from 'chart.js';
import type { ShownChart } from '../charts';
import type { LocalSheets } from '../local-sheets';
import { pictureOf, sizeOf, wordsOf } from './chart-picture';
import { element } from './element';

const CALM_MS = 120;
const GRID_CANVAS = 'canvas[id^="univer-sheet-main-canvas"]';

interface Drawn {
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly picture: Chart;
}

/** Draws the open tab's charts into a layer over the grid's canvas, from now on. */
export function showCharts(container: HTMLElement, sheets: LocalSheets): void {
  const layer = element('div', { class: 'charts', role: 'group', 'aria-label': 'Charts' });
  const drawn = new Map<number, Drawn>();
  let charts: readonly ShownChart[] = [];
  let seen = '';
  let changedAt = 0;
  let isDirty = true;
  sheets.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(() => {
      isDirty = true;
    });

  const refresh = (tab: string) => {
    charts = sheets.charts(tab);
    const now = JSON.stringify([tab, charts]);
    if (now === seen) return;
    seen = now;
    for (const { frame, picture } of drawn.values()) {
      picture.destroy();
      frame.remove();
    }
    drawn.clear();
    for (const chart of charts) {
      const made = draw(chart);
      drawn.set(chart.id, made);
      layer.append(made.frame);
    }
  };
  const frame = (time: number) => {
    requestAnimationFrame(frame);
    const sheet = sheets.api.getActiveWorkbook()?.getActiveSheet();
    if (sheet === undefined) return;
    if (isDirty && time - changedAt > CALM_MS) {
      isDirty = false;
      changedAt = time;
      refresh(sheet.getSheetName());
    }
    if (charts.length === 0) return;
    const host = container.querySelector(GRID_CANVAS)?.parentElement;
    if (host && layer.parentElement !== host) host.append(layer);
    place(sheet, layer, charts, drawn);
  };
  requestAnimationFrame(frame);
}

type Sheet = NonNullable<
  ReturnType<NonNullable<ReturnType<LocalSheets['api']['getActiveWorkbook']>>['getActiveSheet']>
>;

/** Scrolling and zoom are read from the grid in every frame, which costs less than to follow its events. */
function place(
  sheet: Sheet,
  layer: HTMLElement,
  charts: readonly ShownChart[],
  drawn: ReadonlyMap<number, Drawn>,
): void {
  const skeleton = sheet.getSkeleton();
  if (skeleton === null || skeleton === undefined) return;
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = (row: number, column: number) => {
    const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return { x: cell.startX, y: cell.startY };
  };
  const view = corner(sheetViewStartRow, sheetViewStartColumn);
  layer.style.left = `${skeleton.rowHeaderWidth * zoom}px`;
  layer.style.top = `${skeleton.columnHeaderHeight * zoom}px`;
  for (const { id, anchor } of charts) {
    const frame = drawn.get(id)?.frame;
    if (frame === undefined) continue;
    const cell = corner(anchor.row - 1, anchor.column - 1);
    const x = (cell.x - view.x - offsetX + anchor.offsetX) * zoom;
    const y = (cell.y - view.y - offsetY + anchor.offsetY) * zoom;
    frame.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) scale(${zoom})`;
  }
}

function draw(chart: ShownChart): Drawn {
  const { width, height } = sizeOf(chart);
  const canvas = element('canvas', {
    width: String(width),
    height: String(height),
    role: 'img',
    'aria-label': wordsOf(chart),
  });
  const frame = element('div', { class: 'chart' }, canvas);
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  return { frame, canvas, picture: new Chart(canvas, pictureOf(chart)) };
}
