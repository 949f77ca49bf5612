import { useCallback, useEffect, useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type DeckSlides, slideSteps, slidesOf, TITLE_SLIDE } from "../../agreement/presentation/slides.ts";
import { Button } from "../../components/controls/Button.tsx";
import { useSteps } from "../../device/useSteps.ts";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { askedDeck, type PresentationValues, slideName } from "../../links/presentation.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { presentationText } from "../../text/presentation.ts";
import { heldFollowUp } from "./heldFollowUp.ts";
import { LaidOutDeck } from "./LaidOutDeck.tsx";
import { NewestContext } from "./NewestContext.ts";
import styles from "./PresentationPage.module.css";
import { StartOverlay } from "./StartOverlay.tsx";

/** The follow-up as slides for a meeting; of a whole agreement when all committees have come, or when the reader begins. */
export function PresentationPage({ followUp: newest }: { readonly followUp: FollowUp }) {
  const [before, setHeld] = useState<FollowUp | null>(null);
  const held = heldFollowUp(before, newest);
  if (held !== before) setHeld(held);
  return held === null ? (
    <WaitForCommittees followUp={newest} onBegin={() => setHeld(newest)} />
  ) : (
    <NewestContext value={() => setHeld(newest)}>
      <FollowUpDeck followUp={held} />
    </NewestContext>
  );
}

/** The slides that the address asks for. */
function FollowUpDeck({ followUp }: { readonly followUp: FollowUp }) {
  const { id } = followUp.facts;
  const { values, ignored, change, changed } = useParameters(presentationParameters);
  const search = writeParameters(presentationParameters, { ...values, slide: null, role: "audience" });
  const chosen = formatSearchText(search);
  // biome-ignore lint/correctness/useExhaustiveDependencies: turning a page changes `values`, and not what is chosen.
  const asked = useMemo(() => askedDeck(followUp, values), [followUp, chosen]);
  // Which initiatives are on the agenda stands in their texts: a long follow-up's are read while the title is on screen.
  const isWhole = useSteps(useCallback(() => slideSteps(followUp), [followUp])) !== null;
  const whole = useMemo(
    () => (isWhole ? slidesOf(followUp, asked.choice) : null),
    [followUp, asked, isWhole],
  );
  const slides = whole ?? (isTitleAsked(values) ? TITLE_ALONE : NOTHING);
  const deck = useMemo(() => ({ followUp, choice: asked.choice, ...slides }), [followUp, asked, slides]);
  const onName = useCallback((slide: string) => change({ slide }, { replace: true }), [change]);
  return (
    <LaidOutDeck
      deck={deck}
      isWhole={isWhole}
      channel={chosen}
      slide={values.slide}
      role={values.role}
      onName={onName}
      hrefOf={(slide, role = values.role) => href.presentation(id, changed({ slide, role }))}
      leaveHref={href.overview(id)}
      start={(given) => <StartOverlay followUp={followUp} values={values} {...given} />}
      ignored={[...ignored, ...asked.ignored]}
    />
  );
}

/** What can be shown before the agenda is known, where the address asks for nothing else. */
const TITLE_ALONE: DeckSlides = { main: [TITLE_SLIDE], appendix: [] };
const NOTHING: DeckSlides = { main: [], appendix: [] };

/** The speaker's window shows the next slide too: it waits. */
function isTitleAsked({ slide, role }: PresentationValues): boolean {
  return role === "audience" && (slide === null || slide === slideName(TITLE_SLIDE));
}

interface WaitForCommitteesProps {
  readonly followUp: FollowUp;
  readonly onBegin: () => void;
}

/** So long a reader waits before the presentation can begin with what there is, in milliseconds. */
const PATIENCE = 5000;

/** How many of a whole agreement's committees have come; after some seconds, a way to begin with these. */
function WaitForCommittees({ followUp, onBegin }: WaitForCommitteesProps) {
  const t = useText(presentationText);
  const language = useLanguage();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const { committees, missing } = followUp.union ?? { committees: [], missing: [] };
  const [come, all] = [committees.length, committees.length + missing.length];
  return (
    <main className={styles["wait"]}>
      <title>{t.title}</title>
      <div className={styles["committees"]}>
        <p role="status">{t.waiting.come(come, all)}</p>
        <progress max={all} value={come} aria-hidden="true" />
        {isLong ? (
          <>
            <p>{missingCommittees(followUp, language)}</p>
            <Button onClick={onBegin}>{t.waiting.begin}</Button>
          </>
        ) : null}
      </div>
    </main>
  );
}
