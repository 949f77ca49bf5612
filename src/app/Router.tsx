import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { memo, Suspense, use, useDeferredValue, useMemo } from "react";
import { CorrectionContext } from "../components/corrections/CorrectionContext.ts";
import { DRAFT_ID } from "../feed/draft/draftId.ts";
import { type Address, AddressContext } from "../links/AddressContext.ts";
import { readParameters } from "../links/parameters.ts";
import { aboutParameters } from "../links/screens.ts";
import { loadable, Nothing } from "../site/loadable.tsx";
import { exported } from "./exported.ts";
import { type HashLocation, isHere, navigate, segmentsOf, useHashLocation } from "./hashLocation.ts";
import { usePlaces } from "./places/usePlaces.ts";
import { formerPath, isScreenHere, type Match, matchRoute } from "./routes.ts";
import { StartScreen } from "./StartScreen.tsx";
import { Shell } from "./shell/Shell.tsx";
import { SiteFrame } from "./shell/SiteFrame.tsx";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { LoadingFrame } from "./states/LoadingFrame.tsx";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { LazyNotFoundScreen, LazySlowNotice } from "./states/lazyNotices.ts";
import { MissingCodeNotice } from "./states/MissingCodeScreen.tsx";
import { useMissing } from "./states/useMissing.ts";
import { useFollowUp, useFollowUpId } from "./useFollowUp.ts";

const FormerAddress = loadable(
  () => import("./FormerAddress.tsx").then(exported("FormerAddress")),
  LoadingScreen,
  { isScreen: true },
);
const UnionNotice = loadable(() => import("./shell/UnionNotice.tsx").then(exported("UnionNotice")), Nothing);
const DraftMark = loadable(() => import("./shell/DraftMark.tsx").then(exported("DraftMark")), Nothing);

/** Shows the screen that the address names, or a loading or error screen in its place. */
export function Router() {
  const { location, isPending } = useHashLocation(isScreenHere);
  const missing = useMissing();
  usePlaces(location);
  return (
    <AddressContext value={useAddress(location)}>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary place={location.path} onRetry={reset}>
            <Suspense fallback={<LoadingFrame />}>
              <CurrentScreen path={location.path} />
            </Suspense>
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
      {missing === "part" || (isPending && missing) ? (
        <MissingCodeNotice />
      ) : isPending ? (
        <LazySlowNotice awaited="screen" />
      ) : null}
    </AddressContext>
  );
}

/** Drawn again for another path: parameters are each screen's own affair. */
const CurrentScreen = memo(function CurrentScreen({ path }: { readonly path: string }) {
  const segments = segmentsOf(path);
  if (segments.length === 0) return <StartScreen />;
  const match = matchRoute(segments);
  if (match === undefined) return <LazyNotFoundScreen place={path} />;
  const current = formerPath(segments);
  const screen = <MatchedScreen match={match} path={path} />;
  return current === undefined ? (
    screen
  ) : (
    <FormerAddress followUpId={segments[0] ?? ""} current={current}>
      {screen}
    </FormerAddress>
  );
});

function MatchedScreen({ match, path }: { readonly match: Match; readonly path: string }) {
  if (match.frame !== "site") return <FollowUpScreen match={match} path={path} />;
  const screen = <match.page.Screen />;
  return match.route.isAlone ? screen : <SiteFrame path={path}>{screen}</SiteFrame>;
}

interface FollowUpScreenProps {
  readonly match: Exclude<Match, { readonly frame: "site" }>;
  readonly path: string;
}

/** A screen of a follow-up; the draft is shown whatever the catalogue lists, which may be nothing yet. */
function FollowUpScreen(props: FollowUpScreenProps) {
  const { page, params } = props.match;
  // Started before the hooks below wait for the data, so that code and data load at the same time.
  page.preload().catch(leaveToPage);
  const named = params.followUpId;
  return named === DRAFT_ID ? (
    <ShownFollowUp {...props} followUpId={named} isChosen />
  ) : (
    <ListedFollowUp {...props} named={named} />
  );
}

function ListedFollowUp({ named, ...props }: FollowUpScreenProps & { readonly named: string | undefined }) {
  const isLoadedOnce = props.match.route.isLoadedOnce === true;
  // Where the path names the follow-up, the frame is not drawn again when parameters change.
  const preferred =
    named === undefined ? readParameters(aboutParameters, use(AddressContext).search).values.followUp : null;
  const followUpId = useFollowUpId(named, preferred, { isLoadedOnce });
  return <ShownFollowUp {...props} followUpId={followUpId} isChosen={followUpId === (named ?? preferred)} />;
}

interface ShownFollowUpProps extends FollowUpScreenProps {
  readonly followUpId: string;
  /** False where the screen takes its examples from a follow-up that nobody chose. */
  readonly isChosen: boolean;
}

/** The screen with its data; the draft is marked as one on every screen. */
function ShownFollowUp({ match, path, followUpId, isChosen }: ShownFollowUpProps) {
  const { route } = match;
  const isLoadedOnce = route.isLoadedOnce === true;
  const latest = useFollowUp(followUpId, { isRefreshed: !isLoadedOnce && route.isUnattended !== true });
  // Changed facts are drawn in slices: the reader goes on with what stands there.
  const drawn = useDeferredValue(latest);
  const followUp = drawn.facts.id === latest.facts.id ? drawn : latest;
  const { Screen } = match.page;
  const { initiative = "" } = match.params;
  const page = useMemo(
    () => (
      <CorrectionContext value={followUp.facts.corrections ? followUp : null}>
        <Screen followUp={followUp} id={initiative} />
      </CorrectionContext>
    ),
    [Screen, followUp, initiative],
  );
  return (
    <>
      {followUpId === DRAFT_ID && <DraftMark initiative={match.params.initiative} />}
      {/* A screen without the frame says itself what is missing. */}
      {route.frame === "bare" ? (
        page
      ) : isChosen ? (
        <Shell followUpId={followUpId} path={path}>
          {followUp.union ? <UnionNotice followUp={followUp} /> : null}
          {page}
        </Shell>
      ) : (
        <SiteFrame path={path}>{page}</SiteFrame>
      )}
    </>
  );
}

/** The lazy page reports code that cannot be fetched; here the rejection is ignored. */
function leaveToPage(): void {}

/** The address's parameters, and how a screen changes them: while it stands, but another has been asked for, the address is that one's. */
function useAddress(location: HashLocation): Address {
  return useMemo(
    () => ({
      search: location.search,
      setSearch: (search, options) => {
        if (isHere(location.path)) navigate({ path: location.path, search }, options);
      },
    }),
    [location],
  );
}
