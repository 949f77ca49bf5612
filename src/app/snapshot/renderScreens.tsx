import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server.edge";
import { buildFollowUp, type FollowUp } from "../../agreement/followUp.ts";
import { parseCatalogueText, parseFollowUpText } from "../../feed/parseText.ts";
import { catalogueQuery, followUpQuery } from "../../feed/queries.ts";
import { LanguageContext } from "../../text/LanguageContext.ts";
import { matchRoute } from "../routes.ts";
import { Shell } from "../shell/Shell.tsx";

/** Two files of a feed, as texts. */
interface SnapshotFeed {
  readonly catalogue: string;
  readonly followUp: string;
}

/** The screens of a follow-up that have a first picture, by the part of the address that names them; the overview has none. */
const SCREENS = ["", "indsatser", "oekonomi", "praesentation"] as const;

/**
 * What screens show first as HTML, by the same components that draw them in the browser, in Danish. For the build and
 * for whoever publishes a follow-up; it runs without a browser. The overview's has the key `""`.
 *
 * @throws {FeedError} where one of the texts is no such file.
 */
export async function renderScreens(feed: SnapshotFeed): Promise<Readonly<Record<string, string>>> {
  const { catalogue, followUp: text } = feed;
  const client = new QueryClient();
  const followUp = buildFollowUp(parseFollowUpText("", text));
  const { id } = followUp.facts;
  client.setQueryData(catalogueQuery().queryKey, {
    text: catalogue,
    value: parseCatalogueText("", catalogue),
  });
  client.setQueryData(followUpQuery(id).queryKey, { text, value: followUp });
  const rendered = SCREENS.map(
    async (screen) =>
      [
        screen,
        renderToStaticMarkup(
          <QueryClientProvider client={client}>
            <LanguageContext value="da">{await screenOf(screen, followUp)}</LanguageContext>
          </QueryClientProvider>,
        ),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(rendered));
}

/** A screen in its frame, as the router draws it. */
async function screenOf(screen: string, followUp: FollowUp): Promise<ReactNode> {
  const { id } = followUp.facts;
  const segments = [id, screen].filter((segment) => segment !== "");
  const match = matchRoute(segments);
  if (match === undefined || match.frame === "site") throw new Error(`No such screen: ${screen}`);
  const Page = await match.route.load();
  const page = <Page followUp={followUp} id="" />;
  if (match.frame === "bare") return page;
  return (
    <Shell followUpId={id} path={`/${segments.map(encodeURIComponent).join("/")}`}>
      {page}
    </Shell>
  );
}
