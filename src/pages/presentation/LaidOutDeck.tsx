import { useCallback, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide, SlideChoice } from "../../agreement/presentation/slides.ts";
import { findPage } from "../../links/presentation.ts";
import { contentSteps } from "../../slides/contentsOf.ts";
import { type SlideContext, slideContext } from "../../slides/slideContext.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import type { Page } from "./DeckPages.ts";
import { MeasureInSlices } from "./MeasureInSlices.tsx";
import styles from "./PresentationPage.module.css";
import { Show, type ShowProps } from "./Show.tsx";
import { usePages } from "./usePages.ts";

interface LaidOutDeckProps extends Omit<ShowProps, "followUp" | "slides" | "pages" | "isComplete"> {
  /** What the slides are about, and which they are. Must be the same for the same slides. */
  readonly deck: {
    readonly followUp: FollowUp;
    readonly choice: SlideChoice;
    readonly main: readonly Slide[];
    readonly appendix: readonly Slide[];
  };
}

/** Lays slides out on pages and shows them as soon as the first of them stand. */
export function LaidOutDeck({ deck, isWhole, slide, ...show }: LaidOutDeckProps) {
  const t = useText(presentationText);
  const { followUp, choice, main, appendix } = deck;
  const context = useSlideContext(followUp, choice);
  const stepsOf = useCallback((one: Slide) => contentSteps(one, context), [context]);
  const slides = useMemo(() => [...main, ...appendix], [main, appendix]);
  const { pages, isComplete, ...measuring } = usePages(slides, main.length, stepsOf, slide);
  const now = { followUp, slides, pages, isWhole, isComplete: isWhole && isComplete };
  // More of the same follow-up takes the place of what is on screen when the page that is shown there is laid out.
  const [shown, setShown] = useState(now);
  const isMore = shown.followUp !== followUp && shown.followUp.facts.id === followUp.facts.id;
  const isReady = !isMore || (isWhole && isLaidOut(pages, slide));
  if (isReady && shown.pages !== pages) setShown(now);
  const drawn = isReady ? now : shown;
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun && pages.some(({ layout }) => layout !== null)) setBegun(true);
  return (
    <>
      <MeasureInSlices followUp={followUp} {...measuring} />
      {!hasBegun ? (
        <main className={styles["wait"]}>
          <title>{t.title}</title>
          <p role="status">{t.layingOut}</p>
        </main>
      ) : (
        <Show {...show} {...drawn} slide={slide} />
      )}
    </>
  );
}

/** True where the named page, the first where none is named, has a layout. */
function isLaidOut(pages: readonly Page[], named: string | null): boolean {
  return pages[(named === null ? 0 : findPage(pages, named)) ?? 0]?.layout != null;
}

/** What the slides are made from in the reader's language; it stays the same object as long as nothing in it changes. */
function useSlideContext(followUp: FollowUp, choice: SlideChoice): SlideContext {
  const language = useLanguage();
  return useMemo(() => slideContext(followUp, choice, language), [followUp, choice, language]);
}
