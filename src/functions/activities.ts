// CROSSTRAIN_ACTIVITIES: the catalogue of cross-training as a table.
import { CATALOGUE } from '../training/catalogue';
import { cite } from '../training/sources';
import type { Table } from './table';

export const ACTIVITIES_COLUMNS = [
  'Activity',
  'Impact',
  'Builds',
  'Muscles',
  'When',
  'Equipment',
  'Source',
] as const;

/** One row an exercise. Impact is the tier that scheduling goes by; running has none. */
export function activitiesTable(): Table {
  return [
    ACTIVITIES_COLUMNS,
    ...CATALOGUE.map((each) => [
      each.name,
      each.tier ?? '',
      each.builds,
      each.muscles,
      each.when,
      each.equipment.length === 0 ? 'none' : each.equipment.join(' or '),
      cite(each.sources),
    ]),
  ];
}
