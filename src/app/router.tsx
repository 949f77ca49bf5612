import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { agreementQuery, catalogueQuery } from "../feed/queries.ts";
import { formatSearchText, parseSearchText } from "../links/searchText.ts";
import { createHashOnlyHistory } from "./history.ts";
import { Root } from "./Root.tsx";
import { agreementPage } from "./screens.tsx";
import { Shell } from "./shell/Shell.tsx";
import { EmptyScreen } from "./states/EmptyScreen.tsx";
import { ErrorScreen } from "./states/ErrorScreen.tsx";
import { LoadingScreen } from "./states/LoadingScreen.tsx";
import { NotFoundScreen } from "./states/NotFoundScreen.tsx";

interface Context {
  readonly queryClient: QueryClient;
}

const overview = agreementPage(async () => (await import("../pages/overview/OverviewPage.tsx")).OverviewPage);
const initiative = agreementPage(
  async () => (await import("../pages/initiative/InitiativePage.tsx")).InitiativePage,
);
const about = agreementPage(async () => (await import("../pages/about/AboutPage.tsx")).AboutPage);

const rootRoute = createRootRouteWithContext<Context>()({ component: Root });

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  loader: async ({ context }) => {
    const { followUps } = await context.queryClient.ensureQueryData(catalogueQuery());
    const newest = followUps[0];
    if (newest !== undefined) {
      throw redirect({ to: "/$followUp", params: { followUp: newest.id }, replace: true });
    }
  },
  component: EmptyScreen,
});

const followUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$followUp",
  loader: ({ context, params }) => context.queryClient.ensureQueryData(agreementQuery(params.followUp)),
  component: Outlet,
});

const shellRoute = createRoute({ getParentRoute: () => followUpRoute, id: "shell", component: Shell });

const overviewRoute = createRoute({ getParentRoute: () => shellRoute, path: "/", ...overview });

const initiativeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "indsatser/$initiative",
  ...initiative,
});

/** Screens about the product itself; what they show of an agreement is the newest one's. */
const siteRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "site",
  loader: async ({ context }) => {
    const newest = await newestFollowUp(context);
    await context.queryClient.ensureQueryData(agreementQuery(newest));
  },
  component: Shell,
});

const aboutRoute = createRoute({ getParentRoute: () => siteRoute, path: "om", ...about });

const routeTree = rootRoute.addChildren([
  startRoute,
  followUpRoute.addChildren([shellRoute.addChildren([overviewRoute, initiativeRoute])]),
  siteRoute.addChildren([aboutRoute]),
]);

/** The newest follow-up's id; without any the reader is sent to the start, which says so. */
async function newestFollowUp({ queryClient }: Context): Promise<string> {
  const { followUps } = await queryClient.ensureQueryData(catalogueQuery());
  if (followUps[0] === undefined) throw redirect({ to: "/" });
  return followUps[0].id;
}

/** The site's routes. Data is awaited here, so that screens read it and never ask whether it is there. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    history: createHashOnlyHistory(),
    parseSearch: parseSearchText,
    stringifySearch: formatSearchText,
    scrollRestoration: true,
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: ErrorScreen,
    defaultNotFoundComponent: NotFoundScreen,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
