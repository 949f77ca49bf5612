import type { QueryClient } from "@tanstack/react-query";
import type { FollowUp, MissingCommittee } from "../../agreement/followUp.ts";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { earlierThan, type PlacedFollowUp } from "../../agreement/history/sameAgreement.ts";
import type { MadeFile } from "../../components/export/useExport.ts";
import { exportFileName } from "../../export/fileName.ts";
import { siteRoot } from "../../feed/addresses.ts";
import { fillTemplate, TEMPLATE_FILE } from "../../feed/embedded/fillTemplate.ts";
import { FeedError, isPassing } from "../../feed/errors.ts";
import { fetchText } from "../../feed/fetchText.ts";
import { catalogueQuery, followUpQuery } from "../../feed/queries.ts";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";

/**
 * The site in one file, as `npm run bundle` makes it: the template of this build, the follow-up, and its source text if
 * the site has one; of a whole agreement, those of each committee. The follow-ups before them on the same committee's
 * agreement come after them: the history is told from them. A committee that still cannot be fetched is listed in the file,
 * which so says itself that it is missing.
 *
 * @throws {FeedError} when the template or a follow-up cannot be fetched, or when fetching the text may succeed later.
 */
export async function makeBundle(followUp: FollowUp, client: QueryClient): Promise<MadeFile> {
  const { facts, union } = followUp;
  const { followUps: listed } = (await client.ensureQueryData(catalogueQuery())).value;
  const missing = await Promise.all((union?.missing ?? []).map((one) => anotherTry(one, listed, client)));
  const latest = [
    ...(union?.committees.map((part) => part.followUp) ?? [followUp]),
    ...missing.flatMap((one) => ("missing" in one ? [] : one.followUp)),
  ];
  const ids = latest.flatMap((own) => earlierThan<PlacedFollowUp>(listed, own.facts)).map(({ id }) => id);
  const earlier = await Promise.all(ids.map((id) => client.fetchQuery(followUpQuery(id))));
  const [template, ...contents] = await Promise.all([
    fetchText(new URL(TEMPLATE_FILE, siteRoot()).href),
    ...[...latest, ...earlier.map(({ value }) => value)].map(async (own) => ({
      facts: own.facts,
      source: await client.fetchQuery(sourceTextQuery(own)).catch(withoutSource),
    })),
  ]);
  const html = fillTemplate(template, ...contents, ...missing.filter((one) => "missing" in one));
  return { name: exportFileName(facts.id, "", "html"), content: new Blob([html], { type: "text/html" }) };
}

/** What a whole agreement lacks: it may have come by now. */
async function anotherTry(
  { followUpId }: MissingCommittee,
  listed: readonly CatalogueEntry[],
  client: QueryClient,
): Promise<{ readonly followUp: FollowUp } | { readonly missing: CatalogueEntry }> {
  try {
    return { followUp: (await client.fetchQuery(followUpQuery(followUpId))).value };
  } catch (error) {
    const missing = listed.find(({ id }) => id === followUpId);
    if (missing === undefined) throw error;
    return { missing };
  }
}

/** A source text that does not exist is left out of the file. */
function withoutSource(error: unknown): null {
  if (error instanceof FeedError && !isPassing(error)) return null;
  throw error;
}
