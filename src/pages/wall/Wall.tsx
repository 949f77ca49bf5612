import { type QueryKey, useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useIdle } from "../../device/useIdle.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { configQuery } from "../../feed/queries.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";
import type { WallParameters } from "../../links/wall.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import type { Language } from "../../text/messages.ts";
import { wallText } from "../../text/wall.ts";
import { type FlowContent, type FlowState, PagedFlow } from "./flow/PagedFlow.tsx";
import { useLayouts } from "./flow/useLayouts.ts";
import { ViewBoundary } from "./frame/ViewBoundary.tsx";
import { WallControls } from "./frame/WallControls.tsx";
import { WallFooter } from "./frame/WallFooter.tsx";
import { WallFrame } from "./frame/WallFrame.tsx";
import { WallHeader } from "./frame/WallHeader.tsx";
import { WallNotices } from "./frame/WallNotices.tsx";
import { useRotation } from "./rotation/useRotation.ts";
import { useRotationInput } from "./rotation/useRotationInput.ts";
import { rotationOf } from "./rotation/usualRotation.ts";
import { useFailedViews } from "./useFailedViews.ts";
import { useFeedPolling } from "./useFeedPolling.ts";
import { useShownFigures } from "./useShownFigures.ts";
import { useSiteRenewal } from "./useSiteRenewal.ts";
import type { Views } from "./views/view.ts";

/** When the controls are hidden again. */
const IDLE = {
  milliseconds: 4000,
  events: ["pointermove", "pointerdown", "keydown"],
  isIdleAtFirst: true,
} as const;

/** What a wall screen says of its figures around every view. */
export interface WallSubject {
  /** In the title of the document. */
  readonly name: string;
  /** Above every view. */
  readonly words: string;
  readonly asOf: string | null;
  /** True where some of the figures may be marked as corrected. */
  readonly isCorrected: boolean;
  /** What the figures lack, in words; `null` where they are whole. */
  readonly missing: string | null;
}

interface WallProps<Figures extends object, Name extends string> {
  /** The id of what is shown, in reports. */
  readonly id: string;
  /** The query that holds the figures, which somebody above observes. */
  readonly queryKey: QueryKey;
  readonly latest: Figures;
  readonly views: Views<Figures, Name>;
  readonly viewNames: Readonly<Record<Name, string>>;
  readonly parameters: WallParameters<Name>;
  /** What the address names and does not exist. */
  readonly unknown?: readonly IgnoredParameter[];
  readonly subjectOf: (figures: Figures) => WallSubject;
  /** True where the latest figures have what those on screen lack, and are shown at once. Must be stable. */
  readonly isUrgent?: (latest: Figures, shown: Figures) => boolean;
  readonly back: { readonly href: string; readonly words: string };
}

/** A wall screen: read from five metres, untouched, for weeks, whatever happens to network and machine. */
export function Wall<Figures extends object, Name extends string>(props: WallProps<Figures, Name>) {
  const {
    id,
    queryKey,
    latest,
    views,
    viewNames,
    parameters,
    unknown = [],
    subjectOf,
    isUrgent,
    back,
  } = props;
  const t = useText(wallText);
  const { values, ignored } = useParameters(parameters);
  const deployed = useSuspenseQuery(configQuery()).data.refreshSeconds;
  const refreshSeconds = values.refreshSeconds ?? deployed;
  const [figures, showLatest] = useShownFigures(latest, id, isUrgent);
  useFeedPolling({ id, queryKey }, refreshSeconds, values.name);
  const renewSite = useSiteRenewal(queryKey, refreshSeconds);
  const [skipped, reportFailed] = useFailedViews(figures);
  const entries = useMemo(
    () => rotationOf(values.rotation, views, figures),
    [values.rotation, views, figures],
  );
  const rotation = useRotation({
    parameters,
    entries,
    skipped,
    onTurn: () => {
      renewSite();
      showLatest();
    },
  });
  const { name, words, asOf, isCorrected, missing } = subjectOf(figures);
  const { index, page, pages, onPages } = rotation;
  const layouts = useLayouts(figures, entries, isCorrected)[index];
  const flow = useMemo(() => layouts && { page, onPages, layouts }, [page, onPages, layouts]);
  const idle = useIdle(IDLE);
  useWakeLock();
  useRotationInput({ onStep: rotation.step, onPause: rotation.togglePause });

  const entry = skipped.has(index) ? undefined : entries[index];
  const title = entry === undefined ? t.title : viewNames[entry.view];
  return (
    <WallFrame idle={idle && rotation.pausedUntil === null}>
      <title>{`${t.title} – ${name}`}</title>
      <WallHeader subject={words} title={title} page={page} pages={pages} />
      <WallNotices
        id={id}
        queryKey={queryKey}
        refreshSeconds={refreshSeconds}
        missing={missing}
        skipped={entries.filter((_, place) => skipped.has(place)).map(({ view }) => viewNames[view])}
        ignored={[...ignored, ...unknown]}
      />
      <main>
        {entry === undefined || flow === undefined ? (
          <p>{t.noView}</p>
        ) : (
          <ViewBoundary key={index} onFail={() => reportFailed(index)}>
            <Flow content={views[entry.view].content} figures={figures} flow={flow} />
          </ViewBoundary>
        )}
      </main>
      <WallFooter queryKey={queryKey} asOf={asOf} entries={entries} viewNames={viewNames} index={index} />
      <WallControls back={back} rotation={rotation} hidden={idle} />
    </WallFrame>
  );
}

interface FlowProps<Figures> {
  readonly content: (figures: Figures, language: Language) => FlowContent;
  readonly figures: Figures;
  readonly flow: FlowState;
}

function Flow<Figures>({ content, figures, flow }: FlowProps<Figures>) {
  const language = useLanguage();
  const shown = useMemo(() => content(figures, language), [content, figures, language]);
  return <PagedFlow {...shown} {...flow} />;
}
