import { useCallback, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { deckOf, slideName } from "../../links/presentation.ts";
import { presentationParameters } from "../../links/screens.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import { AudienceView } from "./AudienceView.tsx";
import { contentOf } from "./contentOf.ts";
import { type SlideWays, SlideWaysContext, useSlideContext } from "./context.ts";
import { MeasureSlides } from "./MeasureSlides.tsx";
import { PresenterView } from "./PresenterView.tsx";
import { PrintPages } from "./PrintPages.tsx";
import styles from "./stage.module.css";
import { type Page, usePages } from "./usePages.ts";
import { useShow } from "./useShow.ts";

/** Can the chair lead the meeting with it? The follow-up as slides, nothing prepared by anyone. */
export function PresentationPage({ followUp: newest }: { readonly followUp: FollowUp }) {
  const t = useText(presentationText);
  // The slides of a meeting stay what they were at its start, whatever a refresh brings.
  const [first, setFollowUp] = useState(newest);
  if (first.facts.id !== newest.facts.id) setFollowUp(newest);
  const followUp = first.facts.id === newest.facts.id ? first : newest;
  const { values } = useParameters(presentationParameters);
  const search = writeParameters(presentationParameters, { ...values, slide: null, visning: "audience" });
  const chosen = formatSearchText(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning a page changes `values`, and not what is chosen.
  const deck = useMemo(() => deckOf(followUp, values), [followUp, chosen]);
  const context = useSlideContext(followUp, deck.choice);
  const contents = useMemo(() => deck.slides.map((slide) => contentOf(slide, context)), [deck, context]);
  const { pages, batch, unmeasured, onMeasured } = usePages(deck.slides, contents);
  return (
    <>
      {unmeasured.length > 0 && (
        // Elements anew for every batch: measuring changes them.
        <MeasureSlides key={batch} contents={unmeasured} onMeasured={onMeasured} />
      )}
      {pages === null ? (
        <main className={styles["wait"]}>
          <title>{t.title}</title>
          <p role="status">{t.layingOut}</p>
        </main>
      ) : (
        <Show followUp={followUp} pages={pages} channel={chosen} ignored={deck.ignored} />
      )}
    </>
  );
}

interface ShowProps {
  readonly followUp: FollowUp;
  readonly pages: readonly Page[];
  /** Tells presentations of different choices apart. */
  readonly channel: string;
  readonly ignored: ReturnType<typeof deckOf>["ignored"];
}

function Show({ followUp, pages, channel, ignored: unknown }: ShowProps) {
  const { values, ignored, change, changed } = useParameters(presentationParameters);
  const { id } = followUp.facts;
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  const running = useShow({
    pages,
    named: values.slide,
    onName,
    channel: `aftaleoverblik ${id} ${channel}`,
    role: values.visning,
  });
  const names = useMemo(() => new Set(pages.map(({ slide }) => slideName(slide))), [pages]);
  const ways: SlideWays = {
    hrefOf: (name) => (names.has(name) ? href.presentation(id, changed({ slide: name })) : undefined),
    goTo: running.goTo,
  };
  const lost = running.isLost
    ? ([{ name: "slide", text: values.slide ?? "", why: "unknown-value" }] as const)
    : [];
  const view = { followUp, pages, running, ignored: [...ignored, ...unknown, ...lost] };
  return (
    <SlideWaysContext value={ways}>
      {values.visning === "presenter" ? (
        <PresenterView {...view} />
      ) : (
        <AudienceView
          {...view}
          presenterHref={href.presentation(
            id,
            changed({ slide: pages[running.index]?.name ?? null, visning: "presenter" }),
          )}
        />
      )}
      <PrintPages followUp={followUp} pages={pages} />
    </SlideWaysContext>
  );
}
