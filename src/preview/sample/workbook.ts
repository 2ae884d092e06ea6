// The spreadsheet the preview opens on.
import type { WorkbookDescription } from '../workbook';
import { dashboard } from './dashboard';
import { log } from './log';
import { marathon } from './marathon';

export const sample: WorkbookDescription = {
  name: 'Training plans',
  tabs: [marathon, log, dashboard],
  activeTab: marathon.name,
};
