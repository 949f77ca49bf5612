import type { APIResponse, Page } from "playwright";
import type { Catalogue } from "../../src/agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/**
 * From now on a page gets the real follow-up as `change` makes it, and a catalogue that says the same of it: that it does not would be
 * told in a notice above the screen, some time after that stands.
 */
export async function changeFeed(page: Page, change: (facts: FollowUpFacts) => unknown): Promise<void> {
  await page.route(`**/feed/${ID}.json`, async (route) => {
    const response = await route.fetch();
    const json = change((await response.json()) as FollowUpFacts);
    await route.fulfill({ response, headers: headersOfAnother(response), json });
  });
  await page.route("**/feed/index.json", async (route) => {
    const response = await route.fetch();
    const catalogue = (await response.json()) as Catalogue;
    const feed = await page.request.get(new URL(`${ID}.json`, response.url()).href);
    const changed = change((await feed.json()) as FollowUpFacts) as FollowUpFacts;
    const json = buildCatalogue(
      catalogue.followUps.map((entry) => (entry.id === ID ? catalogueEntry(changed, entry.href) : entry)),
    );
    await route.fulfill({ response, headers: headersOfAnother(response), json });
  });
}

/** The headers for another body than a response has: its tag names the body that it had. */
export function headersOfAnother(response: APIResponse): Record<string, string> {
  const { etag: _, ...headers } = response.headers();
  return headers;
}
