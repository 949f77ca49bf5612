import type { FindingLog } from "./findings.ts";
import type { Hyphenator } from "./hyphens.ts";
import type { Layout } from "./layout.ts";
import type { SmileyLedger } from "./ledger.ts";
import type { RoundVocabulary } from "./roundVocabulary.ts";

/** What the parts of the grammar share while one document is read. */
export interface Context {
  readonly log: FindingLog;
  readonly ledger: SmileyLedger;
  readonly hyphenator: Hyphenator;
  readonly vocabulary: RoundVocabulary;
  readonly layout: Layout;
  /** True when nothing but smileys stands behind the rounds of the rows. */
  readonly labelsCloseRows: boolean;
  /** The year that an amount without a year of its own belongs to; `null` when the document names none. */
  readonly budgetYear: number | null;
}
