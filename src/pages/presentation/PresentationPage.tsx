import { useCallback, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { type Deck, deckOf, slideName } from "../../links/presentation.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { contentsOf } from "../../slides/contentsOf.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { AudienceView } from "./AudienceView.tsx";
import { MeasureSlides } from "./MeasureSlides.tsx";
import { countPages } from "./numbering.ts";
import styles from "./PresentationPage.module.css";
import { PresenterView } from "./PresenterView.tsx";
import { PrintPages } from "./PrintPages.tsx";
import { type SlideLinks, SlideLinksContext } from "./slideLinks.ts";
import { type Page, usePages } from "./usePages.ts";
import { useShow } from "./useShow.ts";
import { useSlideContext } from "./useSlideContext.ts";

/** The follow-up as slides for a meeting. */
export function PresentationPage({ followUp: newest }: { readonly followUp: FollowUp }) {
  const t = useText(presentationText);
  // The slides keep the follow-up they started with: a refresh must not change them during a meeting.
  const [first, setFollowUp] = useState(newest);
  if (first.facts.id !== newest.facts.id) setFollowUp(newest);
  const followUp = first.facts.id === newest.facts.id ? first : newest;
  const { values } = useParameters(presentationParameters);
  const search = writeParameters(presentationParameters, { ...values, slide: null, role: "audience" });
  const chosen = formatSearchText(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning a page changes `values`, and not what is chosen.
  const deck = useMemo(() => deckOf(followUp, values), [followUp, chosen]);
  const context = useSlideContext(followUp, deck.choice);
  const contentsOfSlide = useMemo(() => remembered((slide: Slide) => contentsOf(slide, context)), [context]);
  const slides = useMemo(() => [...deck.main, ...deck.appendix], [deck]);
  const { pages, isComplete, batch, unmeasured, onMeasured } = usePages(
    slides,
    deck.main.length,
    contentsOfSlide,
    values.slide,
  );
  const contents = useMemo(() => unmeasured.flatMap(contentsOfSlide), [unmeasured, contentsOfSlide]);
  const [hasBegun, setBegun] = useState(false);
  if (!hasBegun && pages.some(({ layout }) => layout !== null)) setBegun(true);
  return (
    <>
      {contents.length > 0 && (
        // The key replaces the elements for every batch, because measuring changes them.
        <MeasureSlides key={batch} followUp={followUp} contents={contents} onMeasured={onMeasured} />
      )}
      {!hasBegun ? (
        <main className={styles["wait"]}>
          <title>{t.title}</title>
          <p role="status">{t.layingOut}</p>
        </main>
      ) : (
        <Show followUp={followUp} pages={pages} isComplete={isComplete} channel={chosen} deck={deck} />
      )}
    </>
  );
}

/** The same answer for the same slide: a slide's content is made once. */
function remembered<T>(answerOf: (slide: Slide) => T): (slide: Slide) => T {
  const known = new WeakMap<Slide, { readonly answer: T }>();
  return (slide) => {
    const before = known.get(slide) ?? { answer: answerOf(slide) };
    known.set(slide, before);
    return before.answer;
  };
}

interface ShowProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  /** True when the pages' numbers are known. */
  readonly isComplete: boolean;
  /** Tells presentations of different choices apart. */
  readonly channel: string;
  readonly deck: Deck;
}

function Show({ followUp, pages, isComplete, channel, deck }: ShowProps) {
  const { values, ignored, change, changed } = useParameters(presentationParameters);
  const { id } = followUp.facts;
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  const counts = useMemo(() => countPages(pages), [pages]);
  const running = useShow({
    pages,
    counts,
    isComplete,
    named: values.slide,
    onName,
    channel: `aftaleoverblik ${id} ${channel}`,
    role: values.role,
  });
  const names = useMemo(() => new Set(pages.map(({ slide }) => slideName(slide))), [pages]);
  const slideLinks: SlideLinks = {
    hrefOf: (name) => (names.has(name) ? href.presentation(id, changed({ slide: name })) : undefined),
    goTo: running.goTo,
  };
  const lost = running.isLost
    ? ([{ name: "slide", text: values.slide ?? "", why: "unknown-value" }] as const)
    : [];
  const view = {
    followUp,
    pages,
    counts,
    running,
    values,
    ignored: [...ignored, ...deck.ignored, ...lost],
  };
  return (
    <SlideLinksContext value={slideLinks}>
      {values.role === "presenter" ? (
        <PresenterView {...view} />
      ) : (
        <AudienceView
          {...view}
          presenterHref={href.presentation(
            id,
            changed({ slide: pages[running.index]?.name ?? null, role: "presenter" }),
          )}
        />
      )}
      <PrintPages followUp={followUp} pages={pages} counts={counts} />
    </SlideLinksContext>
  );
}
