// Week grids as coaches make them.
import { describeLayout } from '../../../src/reading/describe-layout';
import { days, read } from '../sheet-text';

test('a plain grid with week numbers', () => {
  const plan = read(
    `
Week|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Total
1|Rest|5 km easy|Bike 45 min|Rest|5 km easy|Yoga|12 km long run|22
2|Rest|6 km easy|Swim 30 min|Rest|6 km easy||14 km long run|26
`,
  );
  expect(days(plan)).toEqual([
    'W1 Mon: rest',
    'W1 Tue: run easy 5 km',
    'W1 Wed: bike 45 min',
    'W1 Thu: rest',
    'W1 Fri: run easy 5 km',
    'W1 Sat: yoga',
    'W1 Sun: run long 12 km',
    'W2 Mon: rest',
    'W2 Tue: run easy 6 km',
    'W2 Wed: swim 30 min',
    'W2 Thu: rest',
    'W2 Fri: run easy 6 km',
    'W2 Sun: run long 14 km',
  ]);
  expect(plan.days).toHaveLength(14);
  expect(plan.days[12]).toMatchObject({
    index: 12,
    weekday: 'Sat',
    sessions: [],
    place: { row: 3, column: 7 },
  });
  expect(describeLayout(plan)).toBe('2 weeks, Monday to Sunday, rows 2 to 3, kilometres');
  expect(plan.unread).toEqual([]);
});

test('a title, a legend beside, phases and a total row give no sessions', () => {
  const plan = read(
    `
Spring half, 3 weeks, by Coach Kim
|
Phase|Wk|Mo|Tu|We|Th|Fr|Sa|Su|Miles||Key|
Base|1|Rest|Easy 4|XT 40 min|Easy 4|Rest|Easy 3|LR 8|19||LR|Long run, 6-10 mi
|2|Rest|Easy 4|XT 40 min|Easy 5|Rest|Easy 3|LR 9|21||XT|45 min bike
|
Taper|3|Rest|Easy 4|Rest|Easy 3|Rest|Easy 2|RACE: half marathon|22||MP|8:10
|
Total|||||||||62||
Ask me anything: 5 km easy means easy
`,
    { locale: 'en_US' },
  );
  expect(plan.weeks.map((week) => week.number)).toEqual([1, 2, 3]);
  expect(plan.days.flatMap((day) => day.sessions).every((s) => s.source.column <= 9)).toBe(true);
  expect(plan.rows).toEqual([4, 7]);
  expect(plan.unread).toEqual([]);
});

test('several rows a week merge into the day, in the order of rows', () => {
  const plan = read(`
|Slot|Mon|Tue|Wed
Week 1|AM|8 km easy|Rest|10 km tempo
|PM|Pilates 30 min||5 km easy
|Strength||40 min|
|
Week 2|AM|8 km easy|Rest|12 km tempo
|PM|||
|Strength|30 min||
`);
  expect(days(plan)).toEqual([
    'W1 Mon: run easy 8 km am + pilates 30 min pm',
    'W1 Tue: rest am + strength 40 min',
    'W1 Wed: run tempo 10 km am + run easy 5 km pm',
    'W2 Mon: run easy 8 km am + strength 30 min',
    'W2 Tue: rest am',
    'W2 Wed: run tempo 12 km am',
  ]);
});

test('rows for plan, distance, notes and what was done', () => {
  const plan = read(`
Week|Line|Mon|Tue|Wed|Thu
1|Plan|Rest|Easy run|Bike 40 min|Tempo run
|Km||6||8
|Actual||6.2|missed|0
|Notes|slept 5 hours|felt easy||
2|Plan|Rest|Easy run|Bike 45 min|Long run
|Km||7||15
|Actual|||45 min|
|Notes||||
`);
  expect(days(plan)).toEqual([
    'W1 Mon: rest',
    'W1 Tue: run easy 6 km',
    'W1 Wed: bike 40 min',
    'W1 Thu: run tempo 8 km',
    'W2 Mon: rest',
    'W2 Tue: run easy 7 km',
    'W2 Wed: bike 45 min',
    'W2 Thu: run long 15 km',
  ]);
  const done = plan.days.flatMap((day) => day.sessions.map((session) => session.done));
  expect(done).toEqual([
    null,
    { missed: false, km: 6.2, minutes: null },
    { missed: true, km: null, minutes: null },
    { missed: true, km: null, minutes: null },
    null,
    null,
    { missed: false, km: null, minutes: 45 },
    null,
  ]);
});

test('a second header row of AM and PM', () => {
  const plan = read(`
Wk|Mon||Tue||Wed|
|AM|PM|AM|PM|AM|PM
1|5 km easy|Gym|8 km tempo||Rest|
2|6 km easy||9 km tempo|Yoga|Rest|
`);
  expect(days(plan)).toEqual([
    'W1 Mon: run easy 5 km am + strength pm',
    'W1 Tue: run tempo 8 km am',
    'W1 Wed: rest am',
    'W2 Mon: run easy 6 km am',
    'W2 Tue: run tempo 9 km am + yoga pm',
    'W2 Wed: rest am',
  ]);
});

test('one row that stands for two weeks', () => {
  const plan = read(`
|Mon|Wed|Sat
Weeks 1-2|Rest|5 km easy|Long run 10 km
Week 3|Rest|Bike 30 min|Long run 12 km
`);
  expect(plan.weeks.map((week) => week.number)).toEqual([1, 2, 3]);
  expect(days(plan).filter((line) => line.includes('Sat'))).toEqual([
    'W1 Sat: run long 10 km',
    'W2 Sat: run long 10 km',
    'W3 Sat: run long 12 km',
  ]);
});

test('a date beside the week dates its days, whichever weekday it names', () => {
  const plan = read(`
Week of|Sun|Mon|Tue|Wed|Thu|Fri|Sat
@2026-06-09|Long run 10 km|Rest|5 km|Rest|5 km|Rest|Yoga
@2026-06-23|Long run 12 km|Rest|5 km|Rest|5 km|Rest|Yoga
`);
  expect(plan.weekStart).toBe('Sun');
  expect(plan.days[0]?.date).toBe('2026-06-07');
  // The week that the sheet leaves out is a blank one.
  expect(plan.days).toHaveLength(21);
  expect(plan.days[7]).toMatchObject({ date: '2026-06-14', sessions: [], place: null });
  expect(plan.days[14]?.date).toBe('2026-06-21');
});

test.each([
  ['2 Mar - 8 Mar', '9 Mar - 15 Mar', '2026-03-02'],
  ['w/c 28/12', 'w/c 4/1', '2026-12-28'],
  ['Mar 2-8', 'Mar 9-15', '2026-03-02'],
])('weeks named %s run on in the year that the title names', (first, second, date) => {
  const plan = read(`
Plan 2026
|Mon|Tue|Wed
${first}|Rest|5 km|Yoga
${second}|Rest|5 km|Yoga
`);
  expect(plan.days[0]?.date).toBe(date);
  expect(plan.weeks).toHaveLength(2);
});

test('weeks side by side come one after the other', () => {
  const plan = read(`
Wk|Mon|Wed|Sun||Wk|Mon|Wed|Sun
1|Rest|5 km|10 km||3|Rest|7 km|12 km
2|Rest|6 km|11 km||4|Rest|8 km|9 km
`);
  expect(plan.weeks.map((week) => week.number)).toEqual([1, 2, 3, 4]);
  expect(plan.days.map((day) => day.sessions[0]?.source.column ?? 0).filter((c) => c > 0)).toEqual([
    2, 3, 4, 2, 3, 4, 7, 8, 9, 7, 8, 9,
  ]);
});

test('an undated plan takes the start date', () => {
  const plan = read('|Tue|Thu|Sun\n1|5 km|Rest|10 km', { start: '2026-06-10' });
  expect(plan.days.map((day) => day.date)).toEqual([
    '2026-06-08',
    '2026-06-09',
    '2026-06-10',
    '2026-06-11',
    '2026-06-12',
    '2026-06-13',
    '2026-06-14',
  ]);
});

test('weekdays as single letters, and a header that comes again', () => {
  const plan = read(`
|M|T|W|T|F|S|S
1|Rest|5 km|Rest|5 km|Rest|Rest|10 km
|
|M|T|W|T|F|S|S
2|Rest|5 km|Rest|5 km|Rest|Rest|12 km
`);
  expect(plan.weeks).toHaveLength(2);
  expect(plan.days[13]).toMatchObject({ weekday: 'Sun', place: { row: 5, column: 8 } });
});

test('columns that name no weekday: days in order, runs spread with a doubt', () => {
  const numbered = read('Week|Day 1|Day 2|Day 3\n1|5 km|Rest|Bike 30 min\n2|6 km|Rest|Bike 30 min');
  expect(numbered.days.slice(0, 3).map((day) => day.sessions[0]?.activity)).toEqual([
    'run',
    'rest',
    'bike',
  ]);
  expect(numbered.doubts).toEqual([]);
  const runs = read('Week|Run 1|Run 2|Run 3\n1|5 km|6 x 400 m|10 km\n2|6 km|20 min tempo|12 km');
  expect(runs.days.filter((day) => day.sessions.length > 0).map((day) => day.index)).toEqual([
    0, 2, 4, 7, 9, 11,
  ]);
  expect(runs.doubts).toHaveLength(1);
});

test('a grid without any header is read as Monday to Sunday, with a doubt', () => {
  const plan = read(`
Rest|5 km easy|Bike 45 min|Rest|Easy 5 km|Yoga|Long run 15 km
Rest|6 km easy|Swim 30 min|Rest|Easy 5 km|Yoga|Long run 16 km
`);
  expect(plan.days.map((day) => day.weekday).slice(0, 2)).toEqual(['Mon', 'Tue']);
  expect(plan.doubts).toHaveLength(1);
});

test('weeks across, days down', () => {
  const plan = read(`
Half marathon
|Week 1|Week 2
Monday of|@2026-03-02|@2026-03-09
Mon|Rest|Rest
Tue|8 km easy|9 km easy
Sun|Long run 14 km|Long run 16 km
Total km|22|25
Notes|settle in|
`);
  expect(plan.layout).toBe('week-columns');
  expect(days(plan)).toEqual([
    'W1 Mon 2026-03-02: rest',
    'W1 Tue 2026-03-03: run easy 8 km',
    'W1 Sun 2026-03-08: run long 14 km',
    'W2 Mon 2026-03-09: rest',
    'W2 Tue 2026-03-10: run easy 9 km',
    'W2 Sun 2026-03-15: run long 16 km',
  ]);
  expect(plan.days[8]?.place).toEqual({ row: 5, column: 3 });
});

test('what Sheets turned into a date or hours is read, with a doubt; an error is unread', () => {
  const plan = read(
    '|Mon|Tue|Wed|Thu\n1|@2026-08-06|@45:30:00|#REF!|@0:40:00\n2|5 km|Rest|5 km|Rest',
  );
  expect(days(plan).slice(0, 3)).toEqual([
    'W1 Mon: run easy 6-8 km',
    'W1 Tue: run easy 45.5 min',
    'W1 Thu: run easy 40 min',
  ]);
  expect(plan.doubts.map(({ row, column }) => [row, column])).toEqual([
    [2, 2],
    [2, 3],
  ]);
  expect(plan.unread).toEqual([
    { row: 2, column: 4, text: '#REF!', reason: 'The cell holds an error.' },
  ]);
});

test('a week whose label is broken is still a week of its own', () => {
  const plan = read(`
Week|Mon|Tue|Sun
1|Rest|5 km|10 km
#REF!|Rest|6 km|11 km
Race week|Rest|3 km|10k race
`);
  expect(plan.weeks).toHaveLength(3);
  expect(plan.unread.map((cell) => cell.text)).toEqual(['#REF!']);
});

test('one cell by itself', () => {
  const plan = read('5 km easy + core 15 min');
  expect(plan.layout).toBe('cell');
  expect(days(plan)).toEqual(['W1: run easy 5 km + core 15 min']);
});

test('one cell with a comment holds nothing to read, one with an error is unread', () => {
  expect(read('Travel day')).toMatchObject({ days: [], unread: [] });
  expect(read('#N/A').unread).toHaveLength(1);
});

test('a range without a plan lists its cells', () => {
  const plan = read('Shopping|\nmilk|2\n|bread');
  expect(plan.days).toEqual([]);
  expect(plan.unread.map((cell) => cell.text)).toEqual(['Shopping', 'milk', '2', 'bread']);
  expect(describeLayout(plan)).toBe('No plan found');
});

test('short day names, remarks between weeks, and a legend under the total', () => {
  const plan = read(`
Wk|M|T|W|Th|F|Sa|Su|Km
1|Rest|5|XT|5|Rest|10|3|23
Focus this week: 5 km jog on Thursday only if fresh||||||||
2|Rest|5|XT|5|Rest|11|3|24
|
Total||10||10||21|6|47
Legend||||||||
|XT|30 min bike||||||
|LR|long run, 20 km at most||||||
`);
  expect(plan.rows).toEqual([2, 4]);
  expect(plan.weeks).toHaveLength(2);
  expect(days(plan)[5]).toBe('W1 Sat: run easy 10 km');
});

test('a column of distances behind each day, and boxes ticked under the sessions', () => {
  const plan = read(`
Week|Mon|km|Wed|km|Sun|km|Total
1|Rest||Tempo run|8|Long run|16|24
2|Rest||Easy run|6|Long run|18|24
`);
  expect(days(plan)).toEqual([
    'W1 Mon: rest',
    'W1 Wed: run tempo 8 km',
    'W1 Sun: run long 16 km',
    'W2 Mon: rest',
    'W2 Wed: run easy 6 km',
    'W2 Sun: run long 18 km',
  ]);
  const ticked = read('Week|Mon|Wed\n1|5 km|Bike 30 min\n|TRUE|FALSE\n2|6 km|Rest');
  expect(ticked.days.flatMap((day) => day.sessions.map((s) => s.done))).toEqual([
    { missed: false, km: null, minutes: null },
    null,
    null,
    null,
  ]);
});

test('plan and actual columns under each day', () => {
  const plan = read(`
Week|Mon||Sun|
|Plan|Actual|Plan|Actual
1|5 km|5.2|12 km long|missed
2|6 km||14 km long|
`);
  expect(plan.days.flatMap((day) => day.sessions.map((s) => s.done))).toEqual([
    { missed: false, km: 5.2, minutes: null },
    { missed: true, km: null, minutes: null },
    null,
    null,
  ]);
});

test.each([
  [
    'de',
    'Mo|Di|Mi|Do|Fr|Sa|So',
    'Ruhetag|8 km locker|Rad 45 min|Ruhetag|Ruhetag|Ruhetag|Langer Lauf 15 km',
  ],
  [
    'fr',
    'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche',
    'Repos|8 km footing|Vélo 45 min|Repos|Repos|Repos|Sortie longue 15 km',
  ],
  [
    'es',
    'Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo',
    'Descanso|8 km suave|Bici 45 min|Descanso|Descanso|Descanso|Tirada larga 15 km',
  ],
  [
    'nl',
    'ma|di|wo|do|vr|za|zo',
    'Rust|8 km rustig|Fietsen 45 min|Rust|Rust|Rust|Lange duurloop 15 km',
  ],
])('headers and sessions in %s', (language, header, week) => {
  const plan = read(`|${header}\n1|${week}\n2|${week}`);
  expect(plan.language).toBe(language);
  expect(days(plan).slice(0, 3)).toEqual([
    'W1 Mon: rest',
    'W1 Tue: run easy 8 km',
    'W1 Wed: bike 45 min',
  ]);
  expect(days(plan)[6]).toBe('W1 Sun: run long 15 km');
});
