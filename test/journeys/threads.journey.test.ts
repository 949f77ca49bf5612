/** What an initiative is to those of earlier follow-ups is settled on the import page, and stands wherever the thread is shown. */
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { madeUpAgreements } from "../../mocks/municipality/agreements.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { expectAccessible } from "./accessibility.ts";
import { chooseFile, untilRead } from "./importPage.ts";
import { openPage, siteUrl } from "./openPage.ts";

// Between its two follow-ups initiatives were split, merged, called otherwise and added; one of them is found by few words.
const [agreement] = madeUpAgreements({ seed: 281, years: 1, committees: 1, rounds: 2 });
const [earlier, later] = agreement?.followUps ?? [];
if (agreement === undefined || earlier === undefined || later === undefined)
  throw new Error("Two were asked for.");

// The made-up text does not say which municipality it is of, nor does an import know an agreement's id.
const published = { ...earlier.facts, authority: "Ukendt myndighed", agreement: null };

/** Lists the earlier follow-up alone, and counts how often it is fetched. */
async function serveEarlier(page: Page): Promise<() => number> {
  let fetched = 0;
  const entry = catalogueEntry(published, `${published.id}.json`);
  await page.route("**/feed/*.json", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.endsWith("/index.json")) return route.fulfill({ json: buildCatalogue([entry]) });
    if (!pathname.endsWith(`/${published.id}.json`)) return route.continue();
    fetched += 1;
    return route.fulfill({ json: published });
  });
  return () => fetched;
}

test("doubtful matches against published follow-ups are settled in the import, and the history says so", async () => {
  const { page } = await openPage();
  const timesFetched = await serveEarlier(page);
  await page.goto(siteUrl("#/~importer"));
  await chooseFile(page, { name: "opfoelgning.txt", bytes: new TextEncoder().encode(later.text) });
  await untilRead(page, "opfoelgning.txt");
  const compare = page.getByRole("button", { name: "Sammenlign med 1 tidligere opfølgning" });
  await compare.waitFor();
  expect(timesFetched()).toBe(0);
  await compare.click();
  const list = page.getByRole("list", { name: "Tråde, der kan afgøres" });
  const changed = agreement.planted.filter((one) => one.kind === "thread" && one.how !== "gone");
  await expect.poll(() => list.getByRole("listitem").count()).toBe(changed.length);
  await page.getByText(`1 er tvivlsom, af ${changed.length}, der har skiftet`).waitFor();
  await expectAccessible(page);
  const doubtful = list.getByRole("listitem").first();
  await doubtful.getByText("Tvivlsom: kun noget af teksten er den samme.").waitFor();
  await page.getByRole("region", { name: "Tråde" }).getByLabel("Hvorfor rettes der?").fill("Nyt indhold");
  await doubtful.getByLabel("Hvad er den?").selectOption({ label: "Ny" });
  await doubtful.getByRole("button", { name: /^Afgør:/ }).click();
  await page
    .getByRole("list", { name: "Rettelser" })
    .getByText(/Afgjort: ny den .*: Nyt indhold/)
    .waitFor();
  await page.getByText(`Ingen er tvivlsomme, af ${changed.length}, der har skiftet`).waitFor();

  await page.goto(siteUrl("#/~kladde/historik"));
  const row = page
    .getByRole("table", { name: "Tråde", exact: true })
    .getByRole("row")
    .filter({ hasText: "Afgjort: ny" });
  await row.getByText("Kommet til").waitFor();
  await expect.poll(() => page.getByText("Tvivlsom").count()).toBe(0);
});
