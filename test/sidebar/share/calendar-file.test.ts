// The calendar file, read back as RFC 5545 has it.
import fc from 'fast-check';
import { calendarFile, countEvents, fileName } from '../../../src/sidebar/share/calendar-file';
import { answerOf, entry, FULL, week } from './weeks';

type Properties = Readonly<Record<string, string>>;

/** The events of a file: lines unfolded, parameters kept in the name, text unescaped. */
function eventsIn(file: string): Properties[] {
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT' && open !== null) {
      events.push(open);
      open = null;
    } else if (open !== null) {
      const [name = '', ...value] = line.split(':');
      open[name] = value
        .join(':')
        .replace(/\\([nN;,\\])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
    }
  }
  return events;
}

test('a day is one event over the whole day, a line with a start one of its own', () => {
  const events = eventsIn(calendarFile(answerOf([FULL]), FULL));
  expect(events.map((each) => each.SUMMARY)).toEqual([
    '6 km easy + strides',
    'Core 20 min',
    '07:00 Tempo 8 km, middle 5 @ threshold',
    '18:30 club run',
    'Long run 14 km; take gels, drink\\eat',
    'Rest or bike 30 min',
  ]);
  expect(events).toHaveLength(countEvents(FULL));
  expect(events[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20260609' });
  expect(events[2]).toMatchObject({ DTSTART: '20260610T070000', DTEND: '20260610T075000' });
  expect(events[3]).toMatchObject({ DTSTART: '20260612T183000', DTEND: '20260612T193000' });
});

test('a second file of the same week has the same ids, each once', () => {
  const idsOf = () => eventsIn(calendarFile(answerOf([FULL]), FULL)).map(({ UID }) => UID);
  expect(new Set(idsOf()).size).toBe(6);
  expect(idsOf()).toEqual(idsOf());
});

test('the file is a calendar by RFC 5545: CRLF, lines of 75 octets at most, text escaped', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, (text) => {
      const said = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').trim();
      fc.pre(said !== '');
      const one = week(1, '2026-06-08', [[entry(said)]]);
      const file = calendarFile(answerOf([one]), one);
      expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
      expect(eventsIn(file)[0]?.DESCRIPTION).toBe(said);
    }),
    { numRuns: 300 },
  );
});

test('the same in every zone the athlete may live in', () => {
  const zone = process.env.TZ;
  const files = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map((each) => {
    process.env.TZ = each;
    return calendarFile(answerOf([FULL]), FULL).replace(/DTSTAMP:.*/g, '');
  });
  process.env.TZ = zone;
  expect(new Set(files).size).toBe(1);
});

test('a week without dates has no events, and a file name holds no mark a system refuses', () => {
  const undated = week(1, null, [[entry('5 easy')]]);
  expect(countEvents(undated)).toBe(0);
  expect(eventsIn(calendarFile(answerOf([undated]), undated))).toEqual([]);
  expect(fileName({ ...answerOf([FULL]), athlete: null }, FULL)).toBe(
    'Jo spring summer week 3.ics',
  );
  expect(fileName({ ...answerOf([FULL]), athlete: '///' }, FULL)).toBe('Plan week 3.ics');
});
