// weekly-ramp: a week's running does not jump above that of the last four weeks.
import { sayDistance } from '../training/wording';
import { atWeek, type WeekRule } from './rule';
import { percentAbove, runVolume } from './volume';

const LOOK_BACK = 4;
const HISTORY = 2;

export const weeklyRamp: WeekRule = {
  id: 'weekly-ramp',
  title: 'Weekly running grows in small steps',
  severity: 'note',
  why: 'Most coaches raise weekly running by small steps and hold them. The studies disagree on how small a step must be, so only a large jump is more than a note.',
  numbers: [
    { key: 'note', label: 'Note above', default: 10, min: 0, max: 100, unit: '%' },
    { key: 'noteKm', label: 'Smallest rise of a note', default: 3, min: 0, max: 50, unit: 'km' },
    { key: 'warning', label: 'Warning above', default: 30, min: 0, max: 200, unit: '%' },
    {
      key: 'warningKm',
      label: 'Smallest rise of a warning',
      default: 5,
      min: 0,
      max: 50,
      unit: 'km',
    },
  ],
  sources: ['convention', 'nielsen-2014', 'buist-2008'],
  certainty: 'convention',
  limitations:
    'A week in which more than half of the runs have no distance and no time is not compared. Runs with a time alone are turned into distances by their pace.',
  scope: { kind: 'weeks', before: LOOK_BACK, after: 0 },
  check: (week, { athlete, facts, number }) => {
    if (week.partial || week.runs.length === 0) return [];
    const volume = runVolume(week, athlete, (run) =>
      facts.races.some(({ session }) => session === run),
    );
    const before = week
      .before(LOOK_BACK)
      .filter(({ partial }) => !partial)
      .map((each) => runVolume(each, athlete))
      .filter(({ known }) => known);
    const highest = Math.max(...before.map(({ km }) => km));
    if (!volume.known || before.length < HISTORY || highest === 0) return [];
    const more = percentAbove(volume.km, highest);
    const rises = (level: 'note' | 'warning') =>
      more > number(level) && volume.km - highest > number(`${level}Km`);
    const severity = rises('warning') ? 'warning' : rises('note') ? 'note' : null;
    if (severity === null) return [];
    const about = volume.estimated || before.some(({ estimated }) => estimated) ? 'about ' : '';
    const said = (km: number) => sayDistance(km, week.unit);
    return [
      {
        at: atWeek(week),
        severity,
        message: `${week.name} has ${about}${said(volume.km)} of running, ${Math.round(more)} % above the highest of the ${before.length} weeks before (${about}${said(highest)}).`,
        advice: `Stay within about ${said(highest * (1 + number('note') / 100))}, or spread the rise over two weeks.`,
        pattern: `weekly running rises by more than ${number(severity)} %`,
      },
    ];
  },
};
