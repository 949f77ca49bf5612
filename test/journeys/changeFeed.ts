import type { Page } from "playwright";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";

/** From now on a page gets the real follow-up as `change` makes it. */
export async function changeFeed(page: Page, change: (facts: FollowUpFacts) => unknown): Promise<void> {
  await page.route("**/feed/ballerup-2017-oekonomiudvalget.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as FollowUpFacts) });
  });
}
