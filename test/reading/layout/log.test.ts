// Log tables and calendars as people keep them.
import { days, read } from '../sheet-text';

const done = (plan: ReturnType<typeof read>) =>
  plan.days.flatMap((day) => day.sessions.map((session) => session.done));

test('a log with dates, distance, duration and effort', () => {
  const plan = read(`
Date|Session|Distance (km)|Duration|RPE|Comments
@2026-01-06|Easy run|8.1|@0:46:30|3|muggy, 5 km with Al
@2026-01-07|Strength||@0:40:00||
@2026-01-09|Tempo run|10|52:00|7/10|
|Total|18.1|||
`);
  expect(days(plan)).toEqual([
    'W1 Tue 2026-01-06: run easy 8.1 km 46.5 min',
    'W1 Wed 2026-01-07: strength 40 min',
    'W1 Fri 2026-01-09: run tempo 10 km 52 min',
  ]);
  expect(plan.weeks[0]?.partial).toBe(true);
  expect(plan.days).toHaveLength(4);
  expect(plan.days[3]?.sessions[0]).toMatchObject({ rpe: 7, effort: 'hard', done: null });
});

test('planned and actual columns under a group header', () => {
  const plan = read(`
|Planned||Actual||
Date|Workout|Km|Km|Time|Notes
@2026-04-06|Easy run|8|8.3|@0:48:00|
@2026-04-07|Tempo run|10|0||work
@2026-04-08|Bike 45 min||||
@2026-04-09|Hike||6|@1:30:00|not planned
@2026-04-10|Long run|20|missed||
`);
  expect(days(plan)).toEqual([
    'W1 Mon 2026-04-06: run easy 8 km 48 min',
    'W1 Tue 2026-04-07: run tempo 10 km',
    'W1 Wed 2026-04-08: bike 45 min',
    'W1 Thu 2026-04-09: hike 6 km 90 min',
    'W1 Fri 2026-04-10: run long 20 km',
  ]);
  expect(done(plan)).toEqual([
    { missed: false, km: 8.3, minutes: 48 },
    { missed: true, km: null, minutes: null },
    null,
    { missed: false, km: 6, minutes: 90 },
    { missed: true, km: null, minutes: null },
  ]);
});

test('planned and actual as text', () => {
  const plan = read(`
Day|Plan|Actual
Mon 4 May 2026|5 km easy|5.1 in 30:30
Tue 5 May 2026|Bike 45 min|skipped
Wed 6 May 2026|Swim 30 min|
`);
  expect(done(plan)).toEqual([
    { missed: false, km: 5.1, minutes: 30.5 },
    { missed: true, km: null, minutes: null },
    null,
  ]);
});

test('a column per sport with units below', () => {
  const plan = read(`
Date|Run|Bike|Swim|Weights|Notes
|km|min|m|done?|
12/1/2026|8||1500|TRUE|
13/1/2026||60||FALSE|rain, 5 of us
14/1/2026|10 w/ 4 tempo|||FALSE|
Total|18|60|1500||
`);
  expect(days(plan)).toEqual([
    'W1 Mon 2026-01-12: run easy 8 km + swim 1.5 km + strength',
    'W1 Tue 2026-01-13: bike 60 min',
    'W1 Wed 2026-01-14: run tempo 10 km',
  ]);
});

test('weeks and days without dates, a blank day the same as above', () => {
  const plan = read(`
Week|Day|Session|Time
Week 3|Mon|Rest|
|Tue|Easy run|45 min
||Core|15 min
|Sun|Long run|1h30
Week 4|Tue|Easy run|40 min
`);
  expect(days(plan)).toEqual([
    'W3 Mon: rest',
    'W3 Tue: run easy 45 min + core 15 min',
    'W3 Sun: run long 90 min',
    'W4 Tue: run easy 40 min',
  ]);
  expect(plan.days[8]?.index).toBe(8);
});

test('an export with type and title stands at the type', () => {
  const plan = read(`
Activity Type|Date|Title|Distance|Time|Avg Pace|Max HR
Running|2026-05-10 08:15:49|Long run with Bo|18.4|@1:50:00|@5:58:00|165
Pool Swimming|2026-05-09 12:00:00|Lunch laps|1,200|@0:30:00|--|--
Strength Training|2026-05-08 18:00:00|Gym|0|@0:38:00|--|--
`);
  expect(days(plan)).toEqual([
    'W1 Fri 2026-05-08: strength 38 min',
    'W1 Sat 2026-05-09: swim 1.2 km 30 min',
    'W1 Sun 2026-05-10: run long 18.4 km 110 min',
  ]);
  expect(plan.days[2]?.sessions[0]?.source).toMatchObject({ row: 2, column: 1 });
  expect(plan.unread).toEqual([]);
});

test.each([
  ['seconds', 'Moving Time', 2700],
  ['hours', 'TimeTotalInHours', 0.75],
  ['hours by their size', 'PlannedDuration', 0.75],
  ['minutes', 'Mins', 45],
  ['a duration cell', 'Duration', '@0:45:00'],
  ['a duration that Sheets took for hours', 'Time', '@45:00:00'],
])('a time column in %s', (_, header, value) => {
  const plan = read(`Date|Session|${header}\n1/5/2026|Bike|${value}\n2/5/2026|Bike|${value}`);
  expect(plan.days[0]?.sessions[0]?.minutes).toEqual([45, 45]);
});

test.each([
  ['en_US', '5/4/2026', '2026-05-04'],
  ['en_GB', '5/4/2026', '2026-04-05'],
  ['en_US', '2026-04-05', '2026-04-05'],
  ['en_US', 46117, '2026-04-05'],
  ['en_GB', 'Sun 5 Apr 2026', '2026-04-05'],
  ['en_GB', 'Apr 5, 2026, 9:15:02 AM', '2026-04-05'],
  ['de_DE', '5.4.26', '2026-04-05'],
])('a date in %s: %s', (locale, cell, date) => {
  const plan = read(`Date|Workout\n${cell}|5 km easy`, { locale });
  expect(plan.days.map((day) => day.date)).toEqual([date]);
});

test('the other order of day and month, where a date of the column shows it', () => {
  const plan = read('Date|Workout\n3/4/2026|5 km\n13/4/2026|6 km', { locale: 'en_US' });
  expect(plan.days[0]?.date).toBe('2026-04-03');
});

test('dates without a year run on over New Year, and keep their distance without any year', () => {
  const log = 'Date|Workout\nMon 28 Dec|5 km\nFri 1 Jan|6 km';
  const dated = read(`Winter 2026\n${log}`);
  expect(dated.days[4]?.date).toBe('2027-01-01');
  const bare = read(log);
  expect(bare.days.map((day) => day.weekday)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
  expect(bare.days[0]?.date).toBeNull();
});

test('a date far from the others is told, not stretched to', () => {
  const plan = read('Date|Workout\n1/5/2026|5 km\n2/5/2026|6 km\n3/5/2062|7 km');
  expect(plan.days).toHaveLength(2);
  expect(plan.unread.map(({ row, column }) => [row, column])).toEqual([[4, 2]]);
});

test('figures without words are runs; zero is none', () => {
  const plan = read('Date|Miles|Time\n1/5/2026|5|45:10\n2/5/2026|0|\n3/5/2026|6|54:00', {
    unit: 'mi',
  });
  expect(days(plan)).toEqual([
    'W1 Fri 2026-05-01: run easy 8 km 45.2 min',
    'W1 Sun 2026-05-03: run easy 9.7 km 54 min',
  ]);
});

test('a log without a header', () => {
  const plan = read('@2026-05-04|Rest|\n@2026-05-05|5 km easy|@0:31:00\n@2026-05-06|Bike|@0:45:00');
  expect(plan.layout).toBe('log');
  expect(days(plan)[2]).toBe('W1 Wed 2026-05-06: bike 45 min');
});

test('a month calendar with day numbers, short rows and a total', () => {
  const plan = read(`
May 2026||||||
Mon|Tue|Wed|Thu|Fri|Sat|Sun|Total
||||1|2|3|
||||5 km easy|Rest|Long run 12 km|17
4|5|6|7|8|9|10|
Rest|5 km easy|Bike 40 min|6 km|Rest|Yoga|Long run 13 km|24
||Core 15 min||||
Monthly total|41 km||||||
`);
  expect(plan.layout).toBe('calendar');
  expect(days(plan)).toEqual([
    'W1 Fri 2026-05-01: run easy 5 km',
    'W1 Sat 2026-05-02: rest',
    'W1 Sun 2026-05-03: run long 12 km',
    'W2 Mon 2026-05-04: rest',
    'W2 Tue 2026-05-05: run easy 5 km',
    'W2 Wed 2026-05-06: bike 40 min + core 15 min',
    'W2 Thu 2026-05-07: run easy 6 km',
    'W2 Fri 2026-05-08: rest',
    'W2 Sat 2026-05-09: yoga',
    'W2 Sun 2026-05-10: run long 13 km',
  ]);
});

test('day numbers and texts in the same cells', () => {
  const plan = read(`
March 2026
Mon|Tue|Wed|Thu|Fri|Sat|Sun
||||||1\\n10 km long run
2\\nRest|3\\n5 km easy|4\\nBike 40 min|5|6\\nRest|7\\n8 km|8\\n12 km long run
`);
  expect(days(plan).slice(0, 3)).toEqual([
    'W1 Sun 2026-03-01: run long 10 km',
    'W2 Mon 2026-03-02: rest',
    'W2 Tue 2026-03-03: run easy 5 km',
  ]);
  const [session] = plan.days[2]?.sessions ?? [];
  expect(session?.source.text.slice(session.source.start, session.source.end)).toContain('5 km');
});

test('dates in the row above each week', () => {
  const plan = read(`
|Mon|Tue|Wed
Week 1|@2026-06-01|@2026-06-02|@2026-06-03
|Rest|5 km|Swim 30 min
Week 2|@2026-06-08|@2026-06-09|@2026-06-10
|Rest|6 km|Swim 30 min
`);
  expect(days(plan)).toContain('W2 Tue 2026-06-09: run easy 6 km');
  expect(plan.doubts).toEqual([]);
});

test('a date that names the week, and weekdays below it', () => {
  const plan = read(`
Week commencing|Day|Session|Completed
@2026-06-01|Mon|Rest|
|Tue|8 km easy|8.2 km, 45:10
||Core 15 min|yes
|Sun|Long run 18 km|
@2026-06-08|Tue|9 km easy|
`);
  expect(days(plan)).toEqual([
    'W1 Mon 2026-06-01: rest',
    'W1 Tue 2026-06-02: run easy 8 km + core 15 min',
    'W1 Sun 2026-06-07: run long 18 km',
    'W2 Tue 2026-06-09: run easy 9 km',
  ]);
});

test('the unit by the pace of the runs, where no word tells it', () => {
  const log =
    'Date|Session|Distance|Time\n1/5/2026|Easy run|10|@0:58:00\n2/5/2026|Easy run|5|@0:29:00';
  expect(read(log, { locale: 'en_US' }).unit).toBe('km');
  expect(read(log.replace(/@0:58/, '@1:35').replace(/@0:29/, '@0:47')).unit).toBe('mi');
  expect(read(log, { locale: 'en_US', unit: 'mi' }).unit).toBe('mi');
});

test('a calendar without a month counts its days by weekday', () => {
  const plan = read(`
Sun|Mon|Tue|Wed|Thu|Fri|Sat
|||1|2|3|4
|||Rest|5 km|Rest|8 km
5|6|7|8|9|10|11
3 km|Rest|5 km|XT|5 km|Rest|9 km
`);
  expect(plan.weekStart).toBe('Sun');
  expect(days(plan)[0]).toBe('W1 Wed: rest');
  expect(plan.days.findIndex((day) => day.sessions[0]?.km?.[0] === 9)).toBe(13);
});

test('a range of distances that Sheets turned into a date', () => {
  const plan = read('Date|Session|Km\n1/5/2026|Easy run|@2026-08-06');
  expect(plan.days[0]?.sessions[0]?.km).toEqual([6, 8]);
  expect(plan.doubts).toHaveLength(1);
});

test('dates over days, with rows for plan, actual and notes', () => {
  const plan = read(`
|@2026-06-01|@2026-06-02|@2026-06-03
|Mon|Tue|Wed
Plan|Rest|5 km|Bike 40 min
Actual||5.1|missed
Notes||sore shins after 3 km|
`);
  expect(days(plan)).toEqual([
    'W1 Mon 2026-06-01: rest',
    'W1 Tue 2026-06-02: run easy 5 km',
    'W1 Wed 2026-06-03: bike 40 min',
  ]);
  expect(done(plan)).toEqual([
    null,
    { missed: false, km: 5.1, minutes: null },
    { missed: true, km: null, minutes: null },
  ]);
});

test('a type beside a session gives what the session leaves open; a column says AM or PM', () => {
  const plan = read(`
Day|AM/PM|Type|Details
Mon|AM|Long run|90 min
Mon|PM|Strength|30 min
Tue|AM|Rest|
Wed||Easy run|5 x 1 km fast, 2 min jog
`);
  expect(days(plan)).toEqual([
    'W1 Mon: run long 90 min am + strength 30 min pm',
    'W1 Tue: rest',
    'W1 Wed: run intervals 5 km',
  ]);
});

test("a time beside a sport is that sport's; days stand in a column without a header", () => {
  const sports = read(`
Date|Run (km)|Time|Pace|Bike (min)|Strength (min)
1/6/2026|8|0:45:00|5:37||30
2/6/2026||||60|
`);
  expect(days(sports)).toEqual([
    'W1 Mon 2026-06-01: run easy 8 km 45 min + strength 30 min',
    'W1 Tue 2026-06-02: bike 60 min',
  ]);
  const unnamed = read('|Session|Km\nMon|Rest|\nThu|Easy run|8\nSat|Long run|18');
  expect(days(unnamed)).toEqual([
    'W1 Mon: rest',
    'W1 Thu: run easy 8 km',
    'W1 Sat: run long 18 km',
  ]);
});

test('errors in a log are unread, the rest is read', () => {
  const plan = read(`
Date|Session|Km
1/6/2026|Easy run|#REF!
#N/A|Tempo run|8
3/6/2026|#ERROR!|
4/6/2026|Easy run|far
`);
  expect(plan.unread.map(({ row, column }) => [row, column])).toEqual([
    [2, 3],
    [3, 1],
    [4, 2],
    [5, 3],
  ]);
  expect(days(plan)).toHaveLength(2);
});
