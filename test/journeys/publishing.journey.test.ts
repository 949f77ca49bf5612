/** A clerk publishes to a site that is being looked at. */
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished, test } from "vitest";
import { runPublish } from "../../src/commands/publish/runPublish.ts";
import { folderWith } from "../fixtures/folderWith.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { passTimeUntil } from "./clock.ts";
import { serveWithFeed } from "./feedServer.ts";
import { openPage } from "./openPage.ts";

/** A copy of the built site that is served, and the command run against it. */
async function servedSite() {
  const folder = folderWith();
  cpSync(inject("siteFolder"), join(folder, "site"), { recursive: true });
  const { url, close } = await serveWithFeed(join(folder, "site"));
  onTestFinished(() => close());
  const said: string[] = [];
  const terminal = { folder, out: () => undefined, err: (text: string) => said.push(text) };
  const publish = async (facts: object) => {
    writeFileSync(join(folder, "feed.json"), JSON.stringify(facts));
    const status = await runPublish(["feed.json", "--to", "site", "--force"], terminal);
    if (status !== 0) throw new Error(said.join(""));
  };
  return { url, publish };
}

test("a wall screen shows a correction and a newer follow-up without a restart", async () => {
  const { url, publish } = await servedSite();
  const { page } = await openPage();
  await page.clock.install();
  await page.goto(`${url}#/~skaerm?visninger=overblik:3600&opdater=10`);
  await page.getByText("Aftale om budget 2017").first().waitFor();
  await publish({ ...realFollowUp.facts, title: "Aftale om budget 2017 (rettet)" });
  await passTimeUntil(page.getByText("Aftale om budget 2017 (rettet)").first(), "00:11");
  await publish({ ...realFollowUp.facts, id: "nyere", title: "Aftale om budget 2018", asOf: "2019-03-01" });
  // The catalogue is asked for again once a minute.
  await passTimeUntil(page.getByText("Aftale om budget 2018").first(), "01:11");
});

test("the page's first picture, painted before any code has come, is of what was published", async () => {
  const { url, publish } = await servedSite();
  const { page } = await openPage();
  await publish({ ...realFollowUp.facts, title: "Aftale om budget 2017 (rettet)" });
  await page.route(/\/assets\/(?:app|index)-[^/]*\.js$/, () => undefined);
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("#snapshot").getByText("Aftale om budget 2017 (rettet)").first().waitFor();
});

test("whoever wants to hear of it is led to the news from the page's head and from its definitions", async () => {
  const { url, publish } = await servedSite();
  const { page } = await openPage();
  await publish({ ...realFollowUp.facts, asOf: "2018-03-24" });
  await page.goto(`${url}#/~om`);
  const [head, link] = [
    page.locator('link[type="application/atom+xml"]'),
    page.getByRole("link", { name: "Nyt om opfølgninger" }),
  ];
  for (const place of [head, link]) {
    const address = await place.evaluate((element) => (element as HTMLAnchorElement).href);
    const { status, entries, says } = await page.evaluate(async (news) => {
      const response = await fetch(news);
      const feed = new DOMParser().parseFromString(await response.text(), "application/xml");
      const found = [...feed.querySelectorAll("entry")];
      return { status: response.status, entries: found.length, says: found[0]?.textContent ?? "" };
    }, address);
    if (status !== 200 || entries !== 2 || !says.includes("23. marts 2018 → 24. marts 2018")) {
      throw new Error(`${address}: ${status}, ${entries} entries, ${says}`);
    }
  }
});
