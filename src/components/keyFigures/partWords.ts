import type { KronerRange } from "../../agreement/economy/amounts.ts";
import type { ReachedPart } from "../../agreement/economy/reachedParts.ts";
import type { SavingsFigures } from "../../agreement/format/catalogueSchema.ts";
import { formatRoughRange } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";
import { roughShortfallWords } from "../money/shortfallWords.ts";
import { savingsStep } from "./savingsStep.ts";

export interface PartWords {
  readonly part: ReachedPart;
  readonly words: string;
}

/** The parts of savings that occur, each with its amount as rough as a headline's, yet so that they add up: `6,1–6,4 mio. kr. dokumenteret`. */
export function partWords(figures: SavingsFigures, language: Language): readonly PartWords[] {
  const step = savingsStep(figures);
  const { agreed, documented, bySmiley, missing, unknown, parts: lengths } = figures;
  const t = keyFiguresText[language].savings.parts;
  const whole = agreed ?? undefined;
  const rough = (range: KronerRange) => formatRoughRange(range, language, whole, step);
  const uncertain = lengths?.uncertain ?? 0;
  const short = roughShortfallWords(missing, language, whole, step);
  const parts: readonly { readonly part: ReachedPart; readonly words: string | null }[] = [
    { part: "documented", words: documented && t.documented(rough(documented)) },
    {
      part: "uncertain",
      words: uncertain > 0 ? t.uncertain(rough({ min: uncertain, max: uncertain })) : null,
    },
    { part: "by-smiley", words: bySmiley && t.bySmiley(rough(bySmiley)) },
    { part: "unknown", words: unknown.max > 0 ? t.unknown(rough(unknown)) : null },
    { part: "missing", words: short && t.missing(short) },
  ];
  return parts.flatMap(({ part, words }) => (words === null ? [] : { part, words }));
}
