// Conditional formats as Univer shows them.
import type { TintRule } from './grid-state';
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IStyleData,
  type Univer,
  type Worksheet,
} from './univer';
import { univerRange, WORKBOOK_ID } from './workbook-data';

export class Tints {
  readonly #rules: ConditionalFormattingRuleModel;
  readonly #view: ConditionalFormattingViewModel;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.#rules = injector.get(ConditionalFormattingRuleModel);
    this.#view = injector.get(ConditionalFormattingViewModel);
  }

  /** Colour of the first conditional format that holds; '' where none does, null while it is calculated. */
  at(sheet: Worksheet, row: number, column: number): string | null {
    const found = this.#view.getCellCfs(WORKBOOK_ID, sheet.getSheetId(), row - 1, column - 1) ?? [];
    const inOrder = [...found].sort((a, b) => a.priority - b.priority);
    for (const { result } of inOrder) {
      if (result === undefined) return null;
      const color = (result as IStyleData | null)?.bg?.rgb;
      if (color) return color;
    }
    return '';
  }

  show(sheet: Worksheet, tints: readonly TintRule[]): void {
    const id = sheet.getSheetId();
    for (const { cfId } of [...(this.#rules.getSubunitRules(WORKBOOK_ID, id) ?? [])]) {
      this.#rules.deleteRule(WORKBOOK_ID, id, cfId);
    }
    // Univer puts each new rule on top; in Sheets the first of the list wins.
    for (const tint of [...tints].reverse()) {
      this.#rules.addRule(WORKBOOK_ID, id, {
        cfId: this.#rules.createCfId(WORKBOOK_ID, id),
        ranges: tint.areas.map(univerRange),
        stopIfTrue: true,
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: tint.formula,
          style: {
            ...(tint.background === null ? {} : { bg: { rgb: tint.background } }),
            ...(tint.fontColor === null ? {} : { cl: { rgb: tint.fontColor } }),
            ...(tint.bold === null ? {} : { bl: tint.bold ? 1 : 0 }),
          },
        },
      });
    }
  }
}
