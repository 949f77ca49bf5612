import type { MetFigure } from "../../agreement/keyFigures.ts";
import { formatShare } from "../../text/format.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import type { Language } from "../../text/messages.ts";

export interface MetWords {
  /** The share met and how many are not rated, in one or two sentences. */
  readonly meaning: string;
  /** The share of the round before, as a sentence; `null` where there is only one round. */
  readonly before: string | null;
}

/** What a screen with room for sentences says about the milestones met in the latest round. */
export function metWords({ share, change }: MetFigure, language: Language): MetWords {
  const { met: t, nothingRated } = keyFiguresText[language];
  const { met, rated, total } = share;
  return {
    meaning:
      rated === 0
        ? nothingRated(total)
        : `${t.share(formatShare(met, rated, language))} ${t.notRated(total - rated, total)}.`,
    before: change === null ? null : beforeWords(change.before, language),
  };
}

function beforeWords({ met, rated }: MetFigure["share"], language: Language): string {
  const t = keyFiguresText[language].met;
  return rated === 0 ? t.nothingBefore : t.before(formatShare(met, rated, language), met, rated);
}
