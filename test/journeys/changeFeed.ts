import type { APIResponse, Page } from "playwright";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";

/** From now on a page gets the real follow-up as `change` makes it. */
export async function changeFeed(page: Page, change: (facts: FollowUpFacts) => unknown): Promise<void> {
  await page.route("**/feed/ballerup-2017-oekonomiudvalget.json", async (route) => {
    const response = await route.fetch();
    const json = change((await response.json()) as FollowUpFacts);
    await route.fulfill({ response, headers: headersOfAnother(response), json });
  });
}

/** The headers for another body than a response has: its tag names the body that it had. */
export function headersOfAnother(response: APIResponse): Record<string, string> {
  const { etag: _, ...headers } = response.headers();
  return headers;
}
