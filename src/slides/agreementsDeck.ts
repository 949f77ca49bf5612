/** The presentation of several agreements. */
import { buildFollowUp, type FollowUp } from "../agreement/followUp.ts";
import { FORMAT_VERSION } from "../agreement/format/schema.ts";
import { newestDay, type PortfolioAgreement } from "../agreement/portfolio/portfolio.ts";
import {
  agreementSlides,
  type Slide,
  type SlideChoice,
  TITLE_SLIDE,
} from "../agreement/presentation/slides.ts";
import { ALL_FOLLOW_UPS } from "../links/portfolio.ts";
import { followUpsText } from "../text/followUps.ts";
import { formatList } from "../text/format.ts";
import type { Language } from "../text/messages.ts";

export interface AgreementsDeck {
  /** What the slides say that they are about: no document's own, and without an initiative. */
  readonly followUp: FollowUp;
  readonly choice: SlideChoice;
  readonly main: readonly Slide[];
  readonly appendix: readonly Slide[];
}

/** A meeting is not led through more. */
const MOST_AGREEMENTS = 12;

/** The title names no more authorities; the others are counted. */
const MOST_AUTHORITIES = 3;

/** The slides of the first agreements, under a title that says how many there are, and of which authorities. */
export function agreementsDeck(
  agreements: readonly PortfolioAgreement[],
  language: Language,
): AgreementsDeck {
  const t = followUpsText[language];
  const shown = agreements.slice(0, MOST_AGREEMENTS);
  const authorities = [...new Set(shown.map(({ newest }) => newest.authority))];
  const followUp = buildFollowUp({
    formatVersion: FORMAT_VERSION,
    id: ALL_FOLLOW_UPS,
    title: t.agreements,
    authority: formatList(
      [
        ...authorities.slice(0, MOST_AUTHORITIES),
        ...(authorities.length > MOST_AUTHORITIES
          ? [t.otherAuthorities(authorities.length - MOST_AUTHORITIES)]
          : []),
      ],
      language,
    ),
    committee: t.ofAgreements(shown.length, agreements.length),
    budgetYear: null,
    asOf: newestDay(shown),
    agreement: null,
    sequence: null,
    document: null,
    rounds: [{ id: "1", label: "1", date: null }],
    smileyMeaning: null,
    themes: [],
    initiatives: [],
    import: null,
  });
  return {
    followUp,
    choice: { scope: "agreement", initiatives: [], each: "agenda", frame: true, order: "chair" },
    main: [TITLE_SLIDE, ...agreementSlides(shown)],
    appendix: [],
  };
}
