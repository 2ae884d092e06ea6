import fc from 'fast-check';
import { hasOurs, withOurs, withoutOurs } from '../../src/sheets/notes';

const lines = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 });

test('our section comes off to the letter, whatever the coach wrote', () => {
  fc.assert(
    fc.property(fc.string(), lines, (own, findings) => {
      expect(withoutOurs(withOurs(own, findings))).toBe(own);
      expect(hasOurs(withOurs(own, findings))).toBe(true);
    }),
  );
});

test('marking again replaces the section', () => {
  fc.assert(
    fc.property(fc.string(), lines, lines, (own, first, second) => {
      expect(withOurs(withOurs(own, first), second)).toBe(withOurs(own, second));
    }),
  );
});

test('text typed below our section stays', () => {
  const note = withOurs('Easy, with Jo', ['Error: too much.']);
  expect(withoutOurs(`${note}\nasked Jo on Monday`)).toBe('Easy, with Jo\nasked Jo on Monday');
});

test("a coach's own line that says Crosstrain is hers", () => {
  expect(withoutOurs('Crosstrain:\n• ask her')).toBe('Crosstrain:\n• ask her');
});
