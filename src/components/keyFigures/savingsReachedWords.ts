import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import { formatAmount, formatRoughRange, roughOfParts } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";
import { savingsStep } from "./savingsStep.ts";

/** What was reached of what was agreed, in one line: `13,6–13,9 af 15,15 mio. kr.`; in words where one of the two is not known. */
export function savingsReachedWords(figures: SavingsFigures, language: Language): string {
  const { agreed, reached } = figures;
  const step = savingsStep(figures);
  const t = keyFiguresText[language].savings;
  if (reached === null)
    return `${t.unknownOutcome} ${agreed === null ? t.ofUnstated : t.of(formatAmount(agreed, language))}`;
  if (agreed === null) return `${formatRoughRange(reached, language, undefined, step)} ${t.ofUnstated}`;
  return roughOfParts(reached, agreed, language, step).join(" ");
}
