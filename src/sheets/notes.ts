// Our section of a cell's note: added below the coach's own words and taken out again to the letter.

// The word joiner makes the heading ours: nobody types it, so a coach's own "Crosstrain:" is never taken for it.
const HEADING = 'Crosstrain:\u2060';
const BULLET = '•\u2060 ';
const GAP = '\n\n';

/** The coach's note without our section; text she wrote above or below it stays as it is. */
export function withoutOurs(note: string): string {
  const lines = note.split('\n');
  const heading = lines.indexOf(HEADING);
  if (heading < 0) return note;
  let after = heading + 1;
  while (after < lines.length && lines[after]?.startsWith(BULLET)) after += 1;
  const above = lines.slice(0, lines[heading - 1] === '' ? heading - 1 : heading);
  return withoutOurs([...above, ...lines.slice(after)].join('\n'));
}

/** The note with our section below it, one line a finding; a section that was there is replaced. */
export function withOurs(note: string, findings: readonly string[]): string {
  const own = withoutOurs(note);
  const section = [HEADING, ...findings.map((line) => BULLET + line.replace(/\s+/g, ' ').trim())];
  return (own === '' ? '' : own + GAP) + section.join('\n');
}

export const hasOurs = (note: string): boolean => note.split('\n').includes(HEADING);
