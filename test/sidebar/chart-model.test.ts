// The sidebar's charts as data: axes from zero, channels apart, estimates told.
import { cellsOf, chartModels, sayValue, topOf } from '../../src/sidebar/load/chart-model';
import { load, loadWeek } from './load-answer';

const models = chartModels(load());
const chart = (id: string, among = models) => {
  const found = among.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no chart ${id}`);
  return found;
};
const cells = (id: string, index: number, among = models) => {
  const week = chart(id, among).weeks[index];
  return week === undefined ? null : Object.fromEntries(cellsOf(chart(id, among), week));
};

test('effort and impact are channels of their own, and models by name', () => {
  expect(models.map(({ id }) => id)).toEqual([
    'minutes',
    'longest',
    'effort',
    'impact',
    'monotony',
    'easy',
  ]);
  expect(models.filter(({ isModel }) => isModel).map(({ id }) => id)).toEqual([
    'effort',
    'impact',
    'monotony',
  ]);
});

test('the axis ends at a round figure that nothing is above', () => {
  expect(topOf(chart('minutes'))).toBe(300);
  expect(topOf(chart('longest'))).toBe(20);
  expect(topOf(chart('easy'))).toBe(1);
  const none = chartModels(load({ weeks: [loadWeek('1 Jun', { impact: 0 })] }));
  expect(topOf(chart('impact', none))).toBe(1);
});

test('what is estimated is told in words too', () => {
  expect(cells('minutes', 1)).toEqual({
    Running: '200, 80 of it estimated',
    'Cross-training': '60',
  });
  expect(cells('effort', 1)).toEqual({ 'Effort load': '900, estimated' });
  expect(cells('longest', 2)).toEqual({
    'Longest run': '18',
    'Longest of the 30 days before': '14',
  });
  expect(cells('longest', 1)).toEqual({ 'Longest run': '14' });
});

test('a week that is a part only is marked, and its name is plain', () => {
  expect(chart('minutes').weeks[0]).toMatchObject({ label: '1 Jun', partial: true });
});

test('planned stands beside done, and a week still to come has no done', () => {
  const both = chartModels(
    load({
      weeks: [loadWeek('1 Jun', { planned: 30, done: 24 }), loadWeek('8 Jun', { planned: 32 })],
    }),
  );
  expect(cells('done', 0, both)).toEqual({ Planned: '30', Done: '24' });
  expect(cells('done', 1, both)).toEqual({ Planned: '32' });
});

test('figures are said as coaches say them', () => {
  expect([sayValue(12.345, false), sayValue(0.804, true)]).toEqual(['12.35', '80 %']);
});
