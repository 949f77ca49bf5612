import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server.edge";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import type { Room } from "../../components/charts/barLayout.ts";
import { RoomContext } from "../../components/charts/RoomContext.ts";
import type { Config } from "../../feed/config.ts";
import { parseCatalogueText, parseFollowUpText } from "../../feed/parseText.ts";
import { catalogueQuery, configQuery, followUpQuery } from "../../feed/queries.ts";
import { LanguageContext } from "../../text/LanguageContext.ts";
import { matchRoute } from "../routes.ts";
import { Shell } from "../shell/Shell.tsx";
import { fitToWidth } from "./fitToWidth.ts";

/** Two files of a feed, as texts. */
interface SnapshotFeed {
  readonly catalogue: string;
  readonly followUp: string;
}

/** The screens of a follow-up that have a first picture, by the part of the address that names them; the overview has none. */
const SCREENS = ["", "indsatser", "oekonomi", "praesentation", "skaerm"] as const;

/** Nothing that a deployment may choose is seen in a picture. */
const CONFIG: Config = {
  catalogue: "",
  allowedOrigins: [],
  refreshSeconds: 300,
  offline: true,
  health: null,
  accessibilityStatement: null,
};

/**
 * What screens show first as HTML, by the same components that draw them in the browser, in Danish. For the build and
 * for whoever publishes a follow-up; it runs without a browser. The overview's has the key `""`.
 *
 * @throws {FeedError} where one of the texts is no such file.
 */
export async function renderScreens(feed: SnapshotFeed): Promise<Readonly<Record<string, string>>> {
  const { catalogue, followUp: text } = feed;
  const client = new QueryClient();
  const read = () => buildFollowUp(parseFollowUpText("", text));
  const value = read();
  const { id } = value.facts;
  client.setQueryData(catalogueQuery().queryKey, {
    text: catalogue,
    value: parseCatalogueText("", catalogue),
  });
  client.setQueryData(configQuery().queryKey, CONFIG);
  client.setQueryData(followUpQuery(id).queryKey, { text, value });
  const rendered: Record<string, string> = {};
  // One after the other: each takes the memory of a follow-up of its own.
  for (const name of SCREENS) {
    const screenOf = await loadScreen([id, name].filter((segment) => segment !== ""));
    const draw = async (room: Room | null) => {
      // Read anew each time: what was worked out for one picture would stand on the next, where the app comes to it later.
      const screen = await screenOf(read());
      return renderToStaticMarkup(
        <QueryClientProvider client={client}>
          <LanguageContext value="da">
            <RoomContext value={room}>{screen}</RoomContext>
          </LanguageContext>
        </QueryClientProvider>,
      );
    };
    rendered[name] = await withCharts(draw);
  }
  return rendered;
}

/** The root's usual font size in pixels. */
const REM = 16;
/** The widths in pixels between which a chart's rows have all their parts beside each other, the widest range first. */
const LEAST_WIDTH = 1130;
const MOST_WIDTHS = [2400, 1700, 1350];

/** A screen with its charts, as markup that fits many widths; without them where no such markup is. */
async function withCharts(draw: (room: Room | null) => Promise<string>): Promise<string> {
  const bare = await draw(null);
  if (!bare.includes(CHART)) return bare;
  const at = async (width: number) => ({ width, html: await draw({ width, rem: REM }) });
  const least = await at(LEAST_WIDTH);
  for (const most of MOST_WIDTHS) {
    const fitted = fitToWidth(least, await at(Math.round((LEAST_WIDTH + most) / 2)), await at(most));
    if (fitted !== null)
      return fitted.replaceAll(CHART, `data-widths="${LEAST_WIDTH} ${most} ${REM}px" ${CHART}`);
  }
  return bare;
}

/** What a chart's place has in its markup. */
const CHART = "data-chart=";

/** What draws a screen in its frame, as the router does, with what is worked out before it is drawn. */
async function loadScreen(segments: readonly string[]): Promise<(followUp: FollowUp) => Promise<ReactNode>> {
  const match = matchRoute(segments);
  if (match === undefined || match.frame === "site") throw new Error(`No such screen: ${segments.join("/")}`);
  const Page = await match.route.load();
  const path = `/${segments.map(encodeURIComponent).join("/")}`;
  return async (followUp) => {
    const props = { followUp, id: "" };
    await Page.ahead?.(props);
    const page = <Page {...props} />;
    return match.frame === "bare" ? (
      page
    ) : (
      <Shell followUpId={followUp.facts.id} path={path}>
        {page}
      </Shell>
    );
  };
}
