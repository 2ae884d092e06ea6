// long-run-spike: no run is much longer than the longest of the last 30 days.
import { hasAmount, kmOf } from '../training/load';
import { sayDistance } from '../training/wording';
import type { Severity } from './finding';
import { atSessions, type DayRule, type RuleContext } from './rule';
import type { DayView } from './view';
import { percentAbove } from './volume';

const LOOK_BACK = 30;

export const longRunSpike: DayRule = {
  id: 'long-run-spike',
  title: 'The longest run grows in small steps',
  severity: 'note',
  why: 'Among 5,205 runners, injuries followed more often when one run was over 10 % longer than the longest of the last 30 days, most of all when it was over twice as long. A rise from week to week did not show that.',
  numbers: [
    { key: 'note', label: 'Note above', default: 10, min: 0, max: 100, unit: '%' },
    {
      key: 'floor',
      label: 'Smallest difference a note speaks of',
      default: 2,
      min: 0,
      max: 20,
      unit: 'km',
    },
    { key: 'warning', label: 'Warning above', default: 30, min: 0, max: 200, unit: '%' },
    { key: 'error', label: 'Error above', default: 100, min: 0, max: 500, unit: '%' },
    { key: 'history', label: 'Days of history needed', default: 14, min: 7, max: 30, unit: 'days' },
  ],
  sources: ['frandsen-2025'],
  certainty: 'cohort or meta-analysis',
  limitations:
    'The study was observational and looked at distance alone. A run with a time alone is turned into a distance by its pace, and runs before the plan are unknown.',
  scope: { kind: 'days', before: LOOK_BACK, after: 0 },
  check: (day, context) => {
    if (day.index < context.number('history')) return [];
    return day.runs
      .filter((run) => run.kind !== 'race' && hasAmount(run))
      .flatMap((run) => {
        const { value: km, estimated } = kmOf(run, context.athlete);
        const longest = longestBefore(day, km, context);
        if (longest === null) return [];
        const severity = gravity(km, longest.km, context.number);
        if (severity === null) return [];
        const about = estimated || longest.estimated ? 'about ' : '';
        const more = Math.round(percentAbove(km, longest.km));
        const words =
          run.done === null ? day.say(run) : `${sayDistance(km, day.unit)} ${day.kindOf(run)}`;
        const step = longest.km * (1 + context.number('note') / 100);
        return [
          {
            at: atSessions(run),
            severity,
            message: `The ${words} on ${day.name} is ${about}${more} % longer than the longest run of the 30 days before (${about}${sayDistance(longest.km, day.unit)} on ${longest.day.name}).`,
            advice: `Keep it within about ${sayDistance(step, day.unit)}, or add a run in between.`,
            pattern: `the longest run grows by more than ${context.number(severity)} %`,
          },
        ];
      });
  },
};

function gravity(km: number, before: number, number: RuleContext['number']): Severity | null {
  const more = percentAbove(km, before);
  if (more > number('error')) return 'error';
  if (more > number('warning')) return 'warning';
  return more > number('note') && km - before > number('floor') ? 'note' : null;
}

interface Longest {
  readonly day: DayView;
  readonly km: number;
  readonly estimated: boolean;
}

/** The longest run of the days before; looks back no further once one was long enough to make this run sound. */
function longestBefore(day: DayView, limit: number, context: RuleContext): Longest | null {
  let longest: Longest | null = null;
  for (let back = 1; back <= LOOK_BACK; back++) {
    const earlier = day.away(-back);
    for (const run of earlier?.runs ?? []) {
      const { value: km, estimated } = kmOf(run, context.athlete);
      if (earlier === null || !hasAmount(run) || km <= (longest?.km ?? 0)) continue;
      longest = { day: earlier, km, estimated };
      if (gravity(limit, km, context.number) === null) return longest;
    }
  }
  return longest;
}
