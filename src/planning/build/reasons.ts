// Why the plan is as it is: sentences for the preview, and notes for the cells where each reason first holds.
import type { Athlete } from '../../training/athlete';
import { writeDate } from '../../training/calendar';
import { sayCount, sayDistance, sayList, sentenceCase } from '../../training/wording';
import type { BuiltWeek, Sheet } from './cells';
import type { Course } from './course';
import { CARRIED, GOAL_OF } from './goals';
import { inKm, say } from './measure';
import type { BuildRequest, CellNote } from './request';
import type { SeasonWeek } from './season';
import { weekdayAt } from './weekdays';

/** What the coach should know before she makes the tab, the most important first. */
export function reasonsOf(
  weeks: readonly BuiltWeek[],
  { season, roles, longest, allows }: Course,
  request: BuildRequest,
  athlete: Athlete,
): readonly string[] {
  const { unit, distance, level } = request;
  const goal = GOAL_OF[distance];
  const peak = weeks.reduce((most, { volume }) => Math.max(most, inKm(volume, unit)), 0);
  const easier = weeks.filter((week) => week.season.easier).map((_, index) => index);
  const said = [
    `Week 1 begins on ${writeDate(weeks[0]?.season.from ?? request.start)}; the race is on ${writeDate(season.raceDate)}.`,
    `Weekly running ${peak > request.weeklyKm + 1 ? `grows from ${sayDistance(request.weeklyKm, unit)} to` : 'stays at up to'} ${sayDistance(peak, unit)}, the long run ${longest > request.longestKm + 1 ? 'grows to' : 'stays at up to'} ${sayDistance(longest, unit)}, in steps that weekly-ramp and long-run-spike allow.`,
    ...(easier.length > 0
      ? [
          `${sayCount(easier.length, 'week')} of growth ${easier.length === 1 ? 'is' : 'are'} easier, so that the body catches up.`,
        ]
      : []),
  ];
  if (longest < goal.longest[level] - 2) {
    said.push(
      `The longest run is ${sayDistance(longest, unit)}, where ${sayDistance(goal.longest[level], unit)} is usual at this level: enough to finish ${goal.said}, short for a fast one.`,
    );
  }
  if (request.weeklyKm > peak + 3) {
    said.push(
      `${sayCount(request.runDays.length, 'day')} of running carry about ${sayDistance(Math.min(CARRIED[request.runDays.length] ?? peak, peak), unit)} a week, less than the athlete runs now.`,
    );
  }
  if (!allows.hard) said.push('The injury allows no hard running, so every run is easy.');
  else if (roles.hard.length === 0) {
    said.push(
      'Every other day of running lies beside the long run, so fast running stays with strides.',
    );
  }
  if (athlete.easyPace === null && distance === 'marathon') {
    said.push(
      "Fill in the athlete's easy pace, and the longest run keeps within three and a half hours.",
    );
  }
  return said;
}

/** Notes for cells: one for each phase and kind of session, at the cell where it comes first. */
export function notesOf(
  weeks: readonly BuiltWeek[],
  sheet: Sheet,
  { season: { order } }: Course,
  request: BuildRequest,
): readonly CellNote[] {
  const notes = new Map<string, { row: number; column: number; lines: string[] }>();
  const add = (place: { row: number; column: number }, text: string) => {
    const key = `${place.row} ${place.column}`;
    const there = notes.get(key) ?? { ...place, lines: [] };
    there.lines.push(text);
    notes.set(key, there);
  };
  const seen = new Set<string>();
  const once = (what: string, place: { row: number; column: number }, text: string) => {
    if (seen.has(what)) return;
    seen.add(what);
    add(place, text);
  };
  let longest = 0;
  weeks.forEach((week, index) => {
    const { season, runs, cross, long } = week;
    const at = sheet.weekCell(index);
    const phase = phaseReason(season, request);
    if (season.easier) add(at, EASIER);
    else once(season.phase, at, phase);
    for (const run of runs) {
      const cell = sheet.dayCell(index, run.day);
      if (run.kind === 'long' && long !== null && long > longest && season.step !== null) {
        if (longest > 0) once('long run grows', cell, longReason(long, longest, request));
        longest = long;
      }
      if (run.kind === 'fast' && run.hard) {
        once(
          'hard',
          cell,
          `Fast running on ${sayList(runs.filter(({ hard }) => hard).map(({ day }) => weekdayAt(order, day)))}, with easy days on both sides (S004-77).`,
        );
      }
    }
    for (const { day, kind, choice } of cross) {
      const cell = sheet.dayCell(index, day);
      const reason = `${sentenceCase(choice.name)}: ${choice.because}.`;
      once(`${kind} ${choice.name}`, cell, kind === 'strength' ? `${reason} ${STRENGTH}` : reason);
    }
  });
  return [...notes.values()].map(({ row, column, lines }) => ({
    row,
    column,
    text: lines.join('\n'),
  }));
}

const EASIER =
  'An easier week: running falls by a fifth, so that the body catches up with the training (recovery-week; convention).';
const STRENGTH =
  'It stands before an easy day or rest, or in the evening of a hard one, never the day before a key run (S003-27, S003-32).';

function longReason(long: number, before: number, { unit }: BuildRequest): string {
  const more = Math.round(((long - before) / before) * 100);
  return `${more} % longer than the longest run so far (${say(before, unit)}): within the small step that long-run-spike allows (Frandsen 2025).`;
}

function phaseReason({ phase }: SeasonWeek, { distance }: BuildRequest): string {
  switch (phase) {
    case 'base':
      return 'Base: running grows in small steps (weekly-ramp), fast running is short and varied.';
    case 'build':
      return `Build: the hard runs turn toward ${GOAL_OF[distance].pace}, the long run goes on growing.`;
    case 'peak':
      return 'Peak: the fullest weeks and the most specific runs, just before the taper.';
    case 'taper':
      return 'Taper: about half the running over the last weeks, some of it fast (Bosquet 2007).';
    case 'race-week':
      return 'Race week: short runs, no strength, rest before the race (S003-30).';
    case 'off-season':
      return 'Off-season: fitness without a race in sight.';
  }
}
