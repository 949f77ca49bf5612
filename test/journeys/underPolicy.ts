import type { Page } from "playwright";
import { contentPolicy } from "../../src/commands/server/answers.ts";
import { siteUrl } from "./openPage.ts";

/** Has the page come under the policy that the configurations for web servers set. */
export async function underPolicy(page: Page): Promise<void> {
  await page.route(siteUrl(), async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), "content-security-policy": contentPolicy([]) };
    await route.fulfill({ response, headers });
  });
}
