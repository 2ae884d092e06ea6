// Looks and links inside a cell's text, as plain data and back.
import type { Run } from './entry';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** The stretches of a text; null where all of it looks alike and links nowhere. */
export function runsOf(rich: RichTextValue | null): readonly Run[] | null {
  if (rich === null) return null;
  const parts = rich.getRuns();
  if (parts.length < 2 && rich.getLinkUrl() === null) return null;
  return parts.map((part) => {
    const style = part.getTextStyle();
    return {
      start: part.getStartIndex(),
      end: part.getEndIndex(),
      link: part.getLinkUrl(),
      bold: style.isBold(),
      italic: style.isItalic(),
      underline: style.isUnderline(),
      strikethrough: style.isStrikethrough(),
      size: style.getFontSize(),
      font: style.getFontFamily(),
      color: style.getForegroundColor(),
    };
  });
}

/** The text with its stretches; stretches beyond its end are cut. */
export function richText(text: string, runs: readonly Run[]): RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  for (const run of runs) {
    const end = Math.min(run.end, text.length);
    if (run.start >= end) continue;
    // A link brings its own look, so the look of the run comes after it.
    if (run.link !== null) builder.setLinkUrl(run.start, end, run.link);
    const style = SpreadsheetApp.newTextStyle();
    if (run.bold !== null) style.setBold(run.bold);
    if (run.italic !== null) style.setItalic(run.italic);
    if (run.underline !== null) style.setUnderline(run.underline);
    if (run.strikethrough !== null) style.setStrikethrough(run.strikethrough);
    if (run.size !== null) style.setFontSize(run.size);
    if (run.font !== null) style.setFontFamily(run.font);
    if (run.color !== null) style.setForegroundColor(run.color);
    builder.setTextStyle(run.start, end, style.build());
  }
  return builder.build();
}
