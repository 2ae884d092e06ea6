// RichTextValue and TextStyle with their builders: text whose parts look different or link somewhere.
import { asGoogle, Service } from '../platform';
import {
  joined,
  LINK_LOOK,
  NO_LOOK,
  over,
  type RichText,
  type TextLook,
  type TextRun,
} from '../rich-text';
import { wrongSignature } from './host';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const texts = new WeakMap<object, RichText>();
const looks = new WeakMap<object, TextLook>();

/** What stands behind a value that a script handed over; undefined where it is none. */
export const richTextBehind = (value: object): RichText | undefined => texts.get(value);

class LocalTextStyle
  extends Service
  implements
    Pick<
      TextStyle,
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  readonly #look: TextLook;

  constructor(look: TextLook) {
    super();
    this.#look = look;
    looks.set(this, look);
  }

  override toString(): string {
    return 'TextStyle';
  }
  isBold(): boolean | null {
    return this.#look.bold;
  }
  isItalic(): boolean | null {
    return this.#look.italic;
  }
  isUnderline(): boolean | null {
    return this.#look.underline;
  }
  isStrikethrough(): boolean | null {
    return this.#look.strikethrough;
  }
  getFontSize(): number | null {
    return this.#look.size;
  }
  getFontFamily(): string | null {
    return this.#look.font;
  }
  getForegroundColor(): string | null {
    return this.#look.color;
  }
}

export class LocalTextStyleBuilder
  extends Service
  implements
    Pick<
      TextStyleBuilder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  #look: TextLook = NO_LOOK;

  override toString(): string {
    return 'TextStyleBuilder';
  }
  setBold(bold: boolean): TextStyleBuilder {
    return this.#with({ bold });
  }
  setItalic(italic: boolean): TextStyleBuilder {
    return this.#with({ italic });
  }
  setUnderline(underline: boolean): TextStyleBuilder {
    return this.#with({ underline });
  }
  setStrikethrough(strikethrough: boolean): TextStyleBuilder {
    return this.#with({ strikethrough });
  }
  setFontSize(size: number): TextStyleBuilder {
    return this.#with({ size });
  }
  setFontFamily(font: string): TextStyleBuilder {
    return this.#with({ font });
  }
  setForegroundColor(color: string): TextStyleBuilder {
    return this.#with({ color: color.toLowerCase() });
  }
  build(): TextStyle {
    return asGoogle<TextStyle>(new LocalTextStyle(this.#look));
  }

  #with(change: Partial<TextLook>): TextStyleBuilder {
    this.#look = { ...this.#look, ...change };
    return asGoogle<TextStyleBuilder>(this);
  }
}

export class LocalRichTextValue
  extends Service
  implements
    Pick<
      RichTextValue,
      'getEndIndex' | 'getLinkUrl' | 'getRuns' | 'getStartIndex' | 'getText' | 'getTextStyle'
    >
{
  readonly #rich: RichText;
  readonly #start: number;

  /** @param start where a part of a text begins in the whole. */
  constructor(rich: RichText, start = 0) {
    super();
    this.#rich = rich;
    this.#start = start;
    texts.set(this, rich);
  }

  override toString(): string {
    return 'RichTextValue';
  }
  getText(): string {
    return this.#rich.text;
  }
  getStartIndex(): number {
    return this.#start;
  }
  getEndIndex(): number {
    return this.#start + this.#rich.text.length;
  }
  getRuns(): RichTextValue[] {
    const { text, runs } = this.#rich;
    return runs.map(({ start, end, link, look }) => {
      const part = { start: 0, end: end - start, link, look };
      return asGoogle<RichTextValue>(
        new LocalRichTextValue({ text: text.slice(start, end), runs: [part] }, start),
      );
    });
  }
  /** Null where only a part of the text links, or parts link to different places. */
  getLinkUrl(): string | null {
    const [first, ...others] = this.#rich.runs;
    const link = first?.link ?? null;
    return others.every((each) => each.link === link) ? link : null;
  }
  /** What its parts do not agree on is null. */
  getTextStyle(): TextStyle {
    const all = this.#rich.runs.map(({ look }) => Object.entries(look));
    const agreed = (all[0] ?? []).map(([key, value], index) => [
      key,
      all.every((look) => look[index]?.[1] === value) ? value : null,
    ]);
    return asGoogle<TextStyle>(
      new LocalTextStyle({ ...NO_LOOK, ...Object.fromEntries(agreed) } as TextLook),
    );
  }
}

export class LocalRichTextValueBuilder
  extends Service
  implements Pick<RichTextValueBuilder, 'build' | 'setLinkUrl' | 'setText' | 'setTextStyle'>
{
  #text = '';
  #runs: readonly TextRun[] = [];

  override toString(): string {
    return 'RichTextValueBuilder';
  }
  /** Takes all looks and links off that were set before. */
  setText(text: string): RichTextValueBuilder {
    this.#text = String(text);
    this.#runs = [{ start: 0, end: this.#text.length, link: null, look: NO_LOOK }];
    return asGoogle<RichTextValueBuilder>(this);
  }
  setLinkUrl(linkUrl: string | null): RichTextValueBuilder;
  setLinkUrl(startOffset: number, endOffset: number, linkUrl: string | null): RichTextValueBuilder;
  setLinkUrl(
    start: number | string | null,
    end = this.#text.length,
    linkUrl: string | null = null,
  ): RichTextValueBuilder {
    const [from, link] = typeof start === 'number' ? [start, linkUrl] : [0, start];
    return this.#change('setLinkUrl', from, end, (run) => ({
      ...run,
      link,
      look: link === null ? run.look : over(run.look, LINK_LOOK),
    }));
  }
  setTextStyle(textStyle: TextStyle | null): RichTextValueBuilder;
  setTextStyle(start: number, end: number, textStyle: TextStyle | null): RichTextValueBuilder;
  setTextStyle(
    start: number | TextStyle | null,
    end = this.#text.length,
    textStyle: TextStyle | null = null,
  ): RichTextValueBuilder {
    const [from, style] = typeof start === 'number' ? [start, textStyle] : [0, start];
    const look = style === null ? NO_LOOK : looks.get(style);
    if (look === undefined) throw wrongSignature(`${this}.setTextStyle`, start, end, textStyle);
    return this.#change('setTextStyle', from, end, (run) => ({
      ...run,
      look: style === null ? NO_LOOK : over(run.look, look),
    }));
  }
  build(): RichTextValue {
    return asGoogle<RichTextValue>(
      new LocalRichTextValue({ text: this.#text, runs: joined(this.#runs) }),
    );
  }

  #change(
    method: string,
    start: number,
    end: number,
    change: (run: TextRun) => TextRun,
  ): RichTextValueBuilder {
    if (start < 0 || end > this.#text.length || start > end) {
      throw wrongSignature(`${this}.${method}`, start, end);
    }
    this.#runs = this.#runs.flatMap((run) => {
      const [from, to] = [Math.max(run.start, start), Math.min(run.end, end)];
      if (from >= to) return [run];
      return [
        { ...run, end: from },
        change({ ...run, start: from, end: to }),
        { ...run, start: to },
      ].filter((each) => each.start < each.end);
    });
    return asGoogle<RichTextValueBuilder>(this);
  }
}
