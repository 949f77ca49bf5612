import type { MetFigure } from "../../agreement/keyFigures.ts";
import { formatShare } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";

export interface MetWords {
  /** How many of all are not rated, then how many of those rated are met, as a share where they are many: two sentences. */
  readonly meaning: string;
  /** The same counts of the round before, as a sentence; `null` where there is only one round. */
  readonly before: string | null;
}

/** What a screen with room for sentences says about the milestones met in the latest round. */
export function metWords({ share, before }: MetFigure, language: Language): MetWords {
  const { met: t, nothingRated } = keyFiguresText[language];
  const { met, rated, total } = share;
  return {
    meaning:
      rated === 0
        ? nothingRated(total)
        : `${t.notRated(total - rated, total)}. ${t.ofRated(met, rated, formatShare(met, rated, language))}`,
    before: before === null ? null : beforeWords(before, language),
  };
}

function beforeWords({ met, rated, total }: MetFigure["share"], language: Language): string {
  const t = keyFiguresText[language].met;
  return rated === 0 ? t.nothingBefore : t.before(met, total, total - rated);
}
