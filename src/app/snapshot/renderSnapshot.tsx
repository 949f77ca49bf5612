import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server.edge";
import { buildFollowUp } from "../../agreement/followUp.ts";
import { parseCatalogueText, parseFollowUpText } from "../../feed/parseText.ts";
import { catalogueQuery, followUpQuery } from "../../feed/queries.ts";
import { OverviewPage } from "../../pages/overview/OverviewPage.tsx";
import { LanguageContext } from "../../text/LanguageContext.ts";
import { Shell } from "../shell/Shell.tsx";

/** Two files of a feed, as texts. */
interface SnapshotFeed {
  readonly catalogue: string;
  readonly followUp: string;
}

/**
 * The overview's first screen as HTML, by the same components that draw it in the browser, in Danish. For the build and
 * for whoever publishes a follow-up; it runs without a browser.
 *
 * @throws {FeedError} where one of the texts is no such file.
 */
export function renderSnapshot({ catalogue, followUp: text }: SnapshotFeed): string {
  const client = new QueryClient();
  const followUp = buildFollowUp(parseFollowUpText("", text));
  const { id } = followUp.facts;
  client.setQueryData(catalogueQuery().queryKey, {
    text: catalogue,
    value: parseCatalogueText("", catalogue),
  });
  client.setQueryData(followUpQuery(id).queryKey, { text, value: followUp });
  return renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <LanguageContext value="da">
        <Shell followUpId={id} path={`/${encodeURIComponent(id)}`}>
          <OverviewPage followUp={followUp} />
        </Shell>
      </LanguageContext>
    </QueryClientProvider>,
  );
}
