import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { useIdle } from "../../device/useIdle.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { configQuery } from "../../feed/queries.ts";
import { useParameters } from "../../links/useParameters.ts";
import { wallParameters } from "../../links/wall.ts";
import { useText } from "../../text/LanguageContext.ts";
import { wallText } from "../../text/wall.ts";
import { useLayouts } from "./flow/useLayouts.ts";
import { ViewBoundary } from "./frame/ViewBoundary.tsx";
import { WallControls } from "./frame/WallControls.tsx";
import { WallFooter } from "./frame/WallFooter.tsx";
import { WallFrame } from "./frame/WallFrame.tsx";
import { WallHeader } from "./frame/WallHeader.tsx";
import { WallNotices } from "./frame/WallNotices.tsx";
import { withLegibleNames } from "./legibleNames.ts";
import { useRotation } from "./rotation/useRotation.ts";
import { useRotationInput } from "./rotation/useRotationInput.ts";
import { rotationOf } from "./rotation/usualRotation.ts";
import { useFailedViews } from "./useFailedViews.ts";
import { useFeedPolling } from "./useFeedPolling.ts";
import { useShownFollowUp } from "./useShownFollowUp.ts";
import { useSiteRenewal } from "./useSiteRenewal.ts";
import { VIEWS } from "./views/registry.ts";

/** When the controls are hidden again. */
const IDLE = {
  milliseconds: 4000,
  events: ["pointermove", "pointerdown", "keydown"],
  isIdleAtFirst: true,
} as const;

interface WallPageProps {
  readonly followUp: FollowUp;
  /** What can be shown; the product's own views unless a test gives others. */
  readonly views?: typeof VIEWS;
}

/** The wall screen: read from five metres, untouched, for weeks, whatever happens to network and machine. */
export function WallPage({ followUp: latest, views = VIEWS }: WallPageProps) {
  const t = useText(wallText);
  const { values, ignored } = useParameters(wallParameters);
  const deployed = useSuspenseQuery(configQuery()).data.refreshSeconds;
  const refreshSeconds = values.refreshSeconds ?? deployed;
  const legible = useMemo(() => withLegibleNames(latest), [latest]);
  const [followUp, showLatest] = useShownFollowUp(legible);
  useFeedPolling(latest.facts.id, refreshSeconds, values.name);
  const renewSite = useSiteRenewal(latest.facts.id, refreshSeconds);
  const [skipped, reportFailed] = useFailedViews(followUp);
  const entries = useMemo(
    () => rotationOf(values.rotation, views, followUp),
    [values.rotation, views, followUp],
  );
  const rotation = useRotation({
    entries,
    skipped,
    onTurn: () => {
      renewSite();
      showLatest();
    },
  });
  const { index, page, pages, onPages } = rotation;
  const layouts = useLayouts(followUp, entries)[index];
  const flow = useMemo(() => layouts && { page, onPages, layouts }, [page, onPages, layouts]);
  const idle = useIdle(IDLE);
  useWakeLock();
  useRotationInput({ onStep: rotation.step, onPause: rotation.togglePause });

  const entry = skipped.has(index) ? undefined : entries[index];
  const title = entry === undefined ? t.title : t.views[entry.view];
  const View = entry && views[entry.view].Component;
  const { id, title: name } = followUp.facts;
  return (
    <WallFrame idle={idle && rotation.pausedUntil === null}>
      <title>{`${t.title} – ${name}`}</title>
      <WallHeader followUp={followUp} title={title} page={page} pages={pages} />
      <WallNotices
        followUpId={id}
        refreshSeconds={refreshSeconds}
        skipped={entries.filter((_, place) => skipped.has(place)).map(({ view }) => view)}
        ignored={ignored}
      />
      <main>
        {View === undefined || flow === undefined ? (
          <p>{t.noView}</p>
        ) : (
          <ViewBoundary key={index} onFail={() => reportFailed(index)}>
            <View followUp={followUp} flow={flow} />
          </ViewBoundary>
        )}
      </main>
      <WallFooter followUp={followUp} entries={entries} index={index} />
      <WallControls followUpId={id} rotation={rotation} hidden={idle} />
    </WallFrame>
  );
}
