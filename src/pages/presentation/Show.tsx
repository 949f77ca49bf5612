import { useMemo, useState } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { Notice } from "../../components/notices/Notice.tsx";
import { href } from "../../links/href.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type IgnoredParameter, writeParameters } from "../../links/parameters.ts";
import { type PresentationValues, slideName } from "../../links/presentation.ts";
import { once } from "../../slides/fewestPages.ts";
import { useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import { presentationText } from "../../text/presentation.ts";
import { AudienceView } from "./AudienceView.tsx";
import type { Page } from "./DeckPages.ts";
import { countPages, NO_COUNTS, pagePlace } from "./numbering.ts";
import { Overlays, type OverlaysProps } from "./Overlays.tsx";
import { PresenterView } from "./PresenterView.tsx";
import { PrintPages } from "./PrintPages.tsx";
import { type SlideLinks, SlideLinksContext } from "./slideLinks.ts";
import { useShow } from "./useShow.ts";
import type { ViewProps } from "./viewProps.ts";

export interface ShowProps extends Pick<OverlaysProps, "start"> {
  readonly followUp: FollowUp;
  readonly slides: readonly Slide[];
  readonly pages: readonly Page[];
  /** False while only the title is known. */
  readonly isWhole: boolean;
  /** True when the pages' numbers are known. */
  readonly isComplete: boolean;
  /** Tells presentations of different choices apart. */
  readonly channel: string;
  /** The page that the address names, and whose window this is. */
  readonly slide: string | null;
  readonly role: PresentationValues["role"];
  /** Must be stable. */
  readonly onName: (slide: string) => void;
  /** The address of a page, in this window's role where none is given. */
  readonly hrefOf: (slide: string | null, role?: PresentationValues["role"]) => string;
  readonly leaveHref: string;
  readonly ignored: readonly IgnoredParameter[];
}

/** The pages of a presentation in either window and on paper. */
export function Show(props: ShowProps) {
  const {
    followUp,
    slides,
    pages,
    isWhole,
    isComplete,
    channel,
    slide,
    role,
    onName,
    hrefOf,
    leaveHref,
    start,
    ignored,
  } = props;
  const counts = useMemo(() => (isWhole ? countPages(pages) : NO_COUNTS), [pages, isWhole]);
  const [hasAppendix, setAppendix] = useState(false);
  const running = useShow({
    pages,
    counts,
    isWhole,
    isComplete,
    named: slide,
    onName,
    channel: `aftaleoverblik ${followUp.facts.id} ${channel}`,
    role,
  });
  const names = useMemo(() => once(() => new Set(slides.map(slideName))), [slides]);
  const firstPages = useMemo(
    () => once(() => new Map(pages.map(({ slide: of }, index) => [slideName(of), index] as const).reverse())),
    [pages],
  );
  const slideLinks: SlideLinks = {
    hrefOf: (name) => (names().has(name) ? hrefOf(name) : undefined),
    goTo: running.goTo,
    isLeftOut: () => false,
    pageOf: (name) => {
      const place = pagePlace(counts, firstPages().get(name) ?? 0);
      return place?.part === "appendix" ? place.number : null;
    },
  };
  const lost = running.isLost ? (slide ?? "") : null;
  const absent = lost === null ? undefined : initiativeNamed(followUp, lost);
  const unknown =
    lost === null || absent ? [] : ([{ name: "slide", text: lost, why: "unknown-value" }] as const);
  const shown = { followUp, pages, counts, running };
  const view: ViewProps = {
    ...shown,
    leaveHref,
    ignored: [...ignored, ...unknown],
    absent: absent && (
      <AbsentNotice
        followUp={followUp}
        initiative={absent}
        textHref={hrefOf(slideName({ kind: "text", initiative: absent }))}
      />
    ),
    overlays: <Overlays {...shown} hasAppendix={hasAppendix} onAppendix={setAppendix} start={start} />,
  };
  return (
    <SlideLinksContext value={slideLinks}>
      {role === "presenter" ? (
        <PresenterView {...view} />
      ) : (
        <AudienceView {...view} presenterHref={hrefOf(pages[running.index]?.name ?? null, "presenter")} />
      )}
      <PrintPages followUp={followUp} pages={pages} counts={counts} hasAppendix={hasAppendix} />
    </SlideLinksContext>
  );
}

interface AbsentNoticeProps extends InitiativeProps {
  /** Where its full text is in this presentation. */
  readonly textHref: string;
}

/** Says that an initiative has no slide in the presentation that was asked for, and leads to its text here and to all initiatives. */
function AbsentNotice({ followUp, initiative, textHref }: AbsentNoticeProps) {
  const t = useText(presentationText).absent;
  const slide = slideName({ kind: "initiative", initiative });
  const all = writeParameters(presentationParameters, { include: "all", slide });
  return (
    <Notice
      role="status"
      action={
        <span>
          <a href={href.presentation(followUp.facts.id, all)}>{t.all}</a>
          {" · "}
          <a href={textHref}>{t.text}</a>
        </span>
      }
    >
      {t.words(numberedName(initiative))}
    </Notice>
  );
}

/** The initiative whose slide has this name, whichever page of it. */
function initiativeNamed(followUp: FollowUp, slide: string): Initiative | undefined {
  const name = slide.replace(/~\d+$/, "");
  return followUp.initiatives.find((initiative) => slideName({ kind: "initiative", initiative }) === name);
}
