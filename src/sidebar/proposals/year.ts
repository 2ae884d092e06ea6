// Which year goes without saying.

interface Dated {
  readonly today: string;
  readonly proposals: readonly { readonly date: string | null }[];
}

/** The proposals' own where they lie in one alone, else this year. */
export function yearOf({ proposals, today }: Dated): string {
  const years = new Set(proposals.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])));
  const [year] = years;
  return year !== undefined && years.size === 1 ? year : today.slice(0, 4);
}
