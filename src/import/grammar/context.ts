import type { FindingLog } from "./findingLog.ts";
import type { Hyphenator } from "./lines/hyphenator.ts";
import type { Layout } from "./lines/layout.ts";
import type { RoundVocabulary } from "./rounds/roundVocabulary.ts";
import type { SmileyLedger } from "./smileys/ledger.ts";

/** The values that all parts of the grammar share while they read one document. */
export interface Context {
  readonly log: FindingLog;
  readonly ledger: SmileyLedger;
  readonly hyphenator: Hyphenator;
  readonly vocabulary: RoundVocabulary;
  readonly layout: Layout;
  /** True when the rounds end the rows: only smileys follow them. */
  readonly labelsCloseRows: boolean;
  /** The year that an amount without a year of its own belongs to; `null` when the document names none. */
  readonly budgetYear: number | null;
}
