import { useCallback, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { isOnAgenda } from "../../agreement/presentation/agenda.ts";
import { type DeckSlides, type Slide, slidesOf, TITLE_SLIDE } from "../../agreement/presentation/slides.ts";
import { useInSlices } from "../../device/useInSlices.ts";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type IgnoredParameter, writeParameters } from "../../links/parameters.ts";
import { askedDeck, type PresentationValues, slideName } from "../../links/presentation.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { contentsOf } from "../../slides/contentsOf.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { AudienceView } from "./AudienceView.tsx";
import { MeasureInSlices } from "./MeasureInSlices.tsx";
import { countPages, NO_COUNTS } from "./numbering.ts";
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
  const asked = useMemo(() => askedDeck(followUp, values), [followUp, chosen]);
  // Which initiatives are on the agenda stands in their texts: a long follow-up's are read while the title is on screen.
  const readAgenda = useCallback((initiative: Initiative) => isOnAgenda(followUp, initiative), [followUp]);
  const isWhole = useInSlices(followUp.initiatives, readAgenda) !== null;
  const deck = useMemo(() => (isWhole ? slidesOf(followUp, asked.choice) : null), [followUp, asked, isWhole]);
  const { main, appendix } = deck ?? (isTitleAsked(values) ? TITLE_ALONE : NOTHING);
  const context = useSlideContext(followUp, asked.choice);
  const contentsOfSlide = useMemo(() => remembered((slide: Slide) => contentsOf(slide, context)), [context]);
  const slides = useMemo(() => [...main, ...appendix], [main, appendix]);
  const { pages, isComplete, ...measuring } = usePages(slides, main.length, contentsOfSlide, values.slide);
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
        <Show
          followUp={followUp}
          pages={pages}
          isWhole={isWhole}
          isComplete={isWhole && isComplete}
          channel={chosen}
          ignored={asked.ignored}
        />
      )}
    </>
  );
}

/** What can be shown before the agenda is known, where the address asks for nothing else. */
const TITLE_ALONE: DeckSlides = { main: [TITLE_SLIDE], appendix: [] };
const NOTHING: DeckSlides = { main: [], appendix: [] };

/** The speaker's window shows the next slide too: it waits. */
function isTitleAsked({ slide, role }: PresentationValues): boolean {
  return role === "audience" && (slide === null || slide === slideName(TITLE_SLIDE));
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
  /** False while only the title is known. */
  readonly isWhole: boolean;
  /** True when the pages' numbers are known. */
  readonly isComplete: boolean;
  /** Tells presentations of different choices apart. */
  readonly channel: string;
  readonly ignored: readonly IgnoredParameter[];
}

function Show({ followUp, pages, isWhole, isComplete, channel, ignored: unknown }: ShowProps) {
  const { values, ignored, change, changed } = useParameters(presentationParameters);
  const { id } = followUp.facts;
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  const counts = useMemo(() => (isWhole ? countPages(pages) : NO_COUNTS), [pages, isWhole]);
  const [hasAppendix, setAppendix] = useState(false);
  const running = useShow({
    pages,
    counts,
    isWhole,
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
    isLeftOut: () => false,
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
    hasAppendix,
    onAppendix: setAppendix,
    ignored: [...ignored, ...unknown, ...lost],
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
      <PrintPages followUp={followUp} pages={pages} counts={counts} hasAppendix={hasAppendix} />
    </SlideLinksContext>
  );
}
