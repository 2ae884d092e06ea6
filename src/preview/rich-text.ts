// Text whose parts look different or link somewhere: between what scripts see and what Univer shows.
import { BooleanNumber, type ICellData, type IStyleData, type Nullable } from './univer';

/** How a stretch of text looks; null where it is not told, and the cell's own look holds. */
export interface TextLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  /** In points. */
  readonly size: number | null;
  readonly font: string | null;
  /** `#rrggbb`. */
  readonly color: string | null;
}

/** `start` and `end` count UTF-16 units; `end` is the first that no longer belongs to it. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly look: TextLook;
}

/** A text with its stretches. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export const NO_LOOK: TextLook = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  size: null,
  font: null,
  color: null,
};

/** What text looks like where nobody said anything. */
const PLAIN = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  size: 10,
  font: 'Arial',
  color: '#000000',
} as const;

export const LINK_LOOK = { underline: true, color: '#1155cc' } as const;

const KEYS = Object.keys(NO_LOOK) as (keyof TextLook)[];

/** One look over another: what the upper one tells counts. */
export const over = (lower: TextLook, upper: Partial<TextLook>): TextLook => ({
  ...lower,
  ...Object.fromEntries(Object.entries(upper).filter(([, value]) => value !== null)),
});

const lookOf = (style: Nullable<IStyleData>): TextLook => ({
  bold: style?.bl == null ? null : style.bl === BooleanNumber.TRUE,
  italic: style?.it == null ? null : style.it === BooleanNumber.TRUE,
  underline: style?.ul == null ? null : style.ul.s === BooleanNumber.TRUE,
  strikethrough: style?.st == null ? null : style.st.s === BooleanNumber.TRUE,
  size: style?.fs ?? null,
  font: style?.ff ?? null,
  color: style?.cl?.rgb?.toLowerCase() ?? null,
});

const bit = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const styleOf = (look: TextLook): IStyleData => ({
  ...(look.bold === null ? {} : { bl: bit(look.bold) }),
  ...(look.italic === null ? {} : { it: bit(look.italic) }),
  ...(look.underline === null ? {} : { ul: { s: bit(look.underline) } }),
  ...(look.strikethrough === null ? {} : { st: { s: bit(look.strikethrough) } }),
  ...(look.size === null ? {} : { fs: look.size }),
  ...(look.font === null ? {} : { ff: look.font }),
  ...(look.color === null ? {} : { cl: { rgb: look.color } }),
});

const sameLook = (one: TextLook, other: TextLook): boolean =>
  KEYS.every((key) => one[key] === other[key]);

/** Joins neighbours that look alike and link to the same. */
export function joined(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last !== undefined && last.link === run.link && sameLook(last.look, run.look)) {
      result[result.length - 1] = { ...last, end: run.end };
    } else result.push(run);
  }
  return result;
}

/** The stretches of a cell's text as they are seen, with the look of the cell behind them. */
export function runsOfCell(text: string, cell: Nullable<ICellData>, style: IStyleData): TextRun[] {
  const base = over(PLAIN, lookOf(style));
  const body = cell?.p?.body;
  const parts = body?.textRuns ?? [];
  const links = body?.customRanges ?? [];
  const cuts = [
    0,
    text.length,
    ...parts.flatMap(({ st, ed }) => [st, ed]),
    ...links.flatMap(({ startIndex, endIndex }) => [startIndex, endIndex + 1]),
  ].filter((cut) => cut >= 0 && cut <= text.length);
  const starts = [...new Set(cuts)].sort((a, b) => a - b);
  return joined(
    starts.slice(0, Math.max(1, starts.length - 1)).map((start, index) => {
      const end = starts[index + 1] ?? text.length;
      const link = links.find((each) => each.startIndex <= start && start <= each.endIndex);
      const part = parts.find(({ st, ed }) => st <= start && start < ed);
      const url: unknown = link?.properties?.url;
      return {
        start,
        end,
        link: typeof url === 'string' ? url : null,
        look: over(base, lookOf(part?.ts)),
      };
    }),
  );
}

/** What Univer keeps for a text with such stretches; null where a plain cell says the same. */
export function documentOf(text: string, runs: readonly TextRun[]): ICellData['p'] | null {
  if (!runs.some(({ link, look }) => link !== null || !sameLook(look, NO_LOOK))) return null;
  const lines = [...text].length === 0 ? [] : [...text.matchAll(/\n/g)].map(({ index }) => index);
  return {
    id: 'd',
    documentStyle: {},
    body: {
      dataStream: `${text.replace(/\n/g, '\r')}\r\n`,
      textRuns: runs.map(({ start, end, look }) => ({ st: start, ed: end, ts: styleOf(look) })),
      paragraphs: [...lines, text.length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges: runs.flatMap(({ start, end, link }, index) =>
        link === null
          ? []
          : [
              {
                startIndex: start,
                endIndex: end - 1,
                rangeId: `link-${index}`,
                rangeType: 0,
                properties: { url: link },
              },
            ],
      ),
    },
  };
}
