import { athleteRange, liveFormula, quoteTab } from '../../src/sheets/formula';

test('arguments are parted as the locale parts them', () => {
  expect(liveFormula("'Plan'!A1:H9", null, 'Rules!A:N', 'en_GB')).toBe(
    "=CROSSTRAIN_CHECK('Plan'!A1:H9,,Rules!A:N)",
  );
  expect(liveFormula("'Plan'!A1:H9", null, 'Rules!A:N', 'de_DE')).toBe(
    "=CROSSTRAIN_CHECK('Plan'!A1:H9;;Rules!A:N)",
  );
  expect(athleteRange('T', 7, 'fr_FR')).toBe('CHOOSEROWS(Athletes!A1:T7;1;7)');
  expect(athleteRange('T', 2, 'fr_FR')).toBe('Athletes!A1:T2');
});

test("a quote in a tab's name is doubled", () => {
  expect(quoteTab("Jo's plan")).toBe("'Jo''s plan'");
});
