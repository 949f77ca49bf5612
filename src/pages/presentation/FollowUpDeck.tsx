import { useCallback, useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { type DeckSlides, slideSteps, slidesOf, TITLE_SLIDE } from "../../agreement/presentation/slides.ts";
import { useSteps } from "../../device/useSteps.ts";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { askedDeck, type PresentationValues, slideName } from "../../links/presentation.ts";
import { formatSearchText } from "../../links/searchText.ts";
import { useParameters } from "../../links/useParameters.ts";
import { LaidOutDeck } from "./LaidOutDeck.tsx";
import { StartOverlay } from "./StartOverlay.tsx";

/** The slides that the address asks for. */
export function FollowUpDeck({ followUp }: { readonly followUp: FollowUp }) {
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
