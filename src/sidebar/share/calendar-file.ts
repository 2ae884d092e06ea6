// A week as a calendar file (RFC 5545): a day's words as an all-day event, a line with a start as a timed one.
import ical from 'ical-generator';
import type { ShareAnswer, ShareDay, ShareEntry, ShareWeek } from '../../sheets/share/answers';

const MINUTES_UNSAID = 60;
const LONGEST_TITLE = 120;

/** The text of an `.ics` file; rest and blank days are left out, and so are days without a date. */
export function calendarFile(answer: ShareAnswer, week: ShareWeek): string {
  provideRandomIds();
  const calendar = ical({
    name: answer.athlete ?? answer.tab,
    prodId: { company: 'Crosstrain', product: 'Training plan', language: 'EN' },
  });
  for (const day of week.days) {
    if (day.date === null) continue;
    const { date } = day;
    // An event is known by its day and place in it, so a second import renews the first one.
    eventsOf(day).forEach((event, index) => {
      const id = `${answer.plan}-${date}-${index}@crosstrain`;
      const text = { id, summary: titleOf(event.lines), description: event.lines.join('\n') };
      if (event.start === null) calendar.createEvent({ ...text, start: date, allDay: true });
      else {
        // Read as UTC and written without a zone: the clock on the athlete's wall, wherever it is.
        const start = new Date(`${date}T${event.start}:00Z`);
        const end = new Date(start.getTime() + (event.minutes ?? MINUTES_UNSAID) * 60_000);
        calendar.createEvent({ ...text, start, end, floating: true });
      }
    });
  }
  return calendar.toString();
}

/**
 * The package draws a random id for each event before it hears of ours. A page that came over no
 * secure connection has nothing to draw it with, so it gets something that serves: no such id is kept.
 */
function provideRandomIds(): void {
  if ('randomUUID' in crypto) return;
  const randomUUID = () => '00000000-0000-4000-8000-000000000000';
  Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
}

/** How many events the file holds. */
export const countEvents = (week: ShareWeek): number =>
  week.days.reduce((sum, day) => sum + (day.date === null ? 0 : eventsOf(day).length), 0);

interface PlannedEvent {
  readonly lines: readonly string[];
  readonly start: string | null;
  readonly minutes: number | null;
}

/** Lines with a start are events of their own; the others share the day's one. */
function eventsOf({ entries }: ShareDay): PlannedEvent[] {
  const training = entries.filter(({ isRest }) => !isRest);
  const timed = training.filter(({ start }) => start !== null);
  const rest = training.filter(({ start }) => start === null);
  return [...(rest.length === 0 ? [] : [joined(rest)]), ...timed.map((entry) => joined([entry]))];
}

const joined = (entries: readonly ShareEntry[]): PlannedEvent => ({
  lines: entries.map(({ words }) => words),
  start: entries[0]?.start ?? null,
  minutes: entries[0]?.minutes ?? null,
});

function titleOf(lines: readonly string[]): string {
  const title = lines.join('; ');
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

/** A name that every system takes for a file: `Jo week 3.ics`. */
export const fileName = ({ athlete, tab }: ShareAnswer, { number }: ShareWeek): string =>
  `${(athlete ?? tab).replace(/[^\p{L}\p{N}_-]+/gu, ' ').trim() || 'Plan'} week ${number}.ics`;
