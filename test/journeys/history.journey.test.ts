import type { Page } from "playwright";
import { expect, test } from "vitest";
import { madeUpAgreements } from "../../mocks/municipality/agreements.ts";
import { targetRange } from "../../src/agreement/economy/amounts.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry } from "../../src/agreement/portfolio/catalogue.ts";
import { OUTCOME_WORDS, plantedOutcome, plantedPromises } from "../agreement/history/plantedPromises.ts";
import { expectAccessible } from "./accessibility.ts";
import { findCutText } from "./cutText.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const [agreement] = madeUpAgreements({ seed: 2, years: 1, committees: 1 });
if (agreement === undefined) throw new Error("One was asked for.");
const { followUps, planted } = agreement;
const newest = followUps.at(-1)?.facts.id ?? "";

/** Answers with a made-up committee's four follow-ups on one agreement, but not with those named in `missing`. */
async function serveAgreement(page: Page, missing: readonly string[] = []): Promise<void> {
  const entries = followUps.map(({ facts }) => catalogueEntry(facts, `${facts.id}.json`));
  await page.route("**/feed/**", (route) => {
    const [, id = "", end] = /([^/]+)\.(json|txt)$/.exec(new URL(route.request().url()).pathname) ?? [];
    const found = missing.includes(id) ? undefined : followUps.find(({ facts }) => facts.id === id);
    if (id === "index") return route.fulfill({ json: buildCatalogue(entries) });
    if (found === undefined) return end === "json" ? route.fulfill({ status: 404 }) : route.continue();
    return end === "json" ? route.fulfill({ json: found.facts }) : route.fulfill({ body: found.text });
  });
}

const address = (search = "") => siteUrl(`#/${newest}/historik${search}`);
const rowsOf = (page: Page, table: string) =>
  page.getByRole("table", { name: table, exact: true }).locator("tbody tr");
/** A text of the page without line breaks and no-break spaces. */
const plain = (text: string | null) => (text ?? "").replaceAll(/\s+/g, " ").trim();

// The text of an amount that is rewritten stands beside it, in one row.
const rewritten = planted.filter((one) => one.kind === "rewritten" && one.fact !== "economyText");
const moved = planted.filter(({ kind }) => kind === "moved");
const promises = plantedPromises(planted);
const threads = planted.filter(({ kind }) => kind === "thread");

/** Kroner → "35,4 mio. kr.", as a Danish reader writes it. */
const millions = (kroner: number) => `${String(kroner / 1e6).replace(".", ",")} mio. kr.`;

/** The savings of the budget year that a follow-up's figures state, added up anew: agreed, and reached of them. */
function savingsIn({ initiatives, budgetYear }: FollowUpFacts): string {
  const figures = initiatives
    .flatMap(({ economy }) => economy?.figures ?? [])
    .filter(({ measure, year }) => measure === "saving" && year === budgetYear);
  const sum = (amounts: readonly (number | null | undefined)[]) =>
    amounts.reduce<number>((total, kroner) => total + (kroner ?? 0), 0);
  const agreedOf = (of: typeof figures) => sum(of.map(({ target }) => targetRange(target ?? 0).max));
  const bySmiley = sum(figures.map(({ outcome }) => (outcome?.how === "by-smiley" ? outcome.min : 0)));
  const unknown = agreedOf(figures.filter(({ outcome }) => outcome === null));
  const missing = sum(figures.map(({ deviation }) => deviation?.min));
  return [
    `Aftalt ${millions(agreedOf(figures))}, nået ${millions(sum(figures.map(({ outcome }) => outcome?.min)))}`,
    ...(bySmiley > 0 ? [`${millions(bySmiley)} kun efter smiley`] : []),
    ...(unknown > 0 ? [`${millions(unknown)} uden kendt resultat`] : []),
    ...(missing > 0 ? [`${millions(missing)} mangler`] : []),
  ].join(" ");
}

test("every number of the history is that of the feeds, and each fact leads to its words in both documents", async () => {
  const { page } = await openPage();
  await serveAgreement(page);
  await page.goto(address());
  await page.getByRole("heading", { level: 2, name: `Omskrevet (${rewritten.length})` }).waitFor();
  await expect.poll(() => rowsOf(page, "Omskrevet").count()).toBe(rewritten.length);
  await expect.poll(() => rowsOf(page, "Flyttet, ikke omskrevet").count()).toBe(moved.length);
  await expect.poll(() => rowsOf(page, "Hvad blev der af løfterne?").count()).toBe(promises.length);
  await expect.poll(() => rowsOf(page, "Tråde").count()).toBe(threads.length);
  const gone = threads.filter((one) => one.kind === "thread" && one.how === "gone").length;
  const dropped = rowsOf(page, "Tråde").filter({ hasText: "Udgået" });
  await expect.poll(() => dropped.filter({ hasText: "opfølgningIkke med" }).count()).toBe(gone);
  const became = promises.map((steps) => plantedOutcome(steps, followUps.at(-1)?.facts.asOf ?? ""));
  for (const words of OUTCOME_WORDS) {
    const count = became.filter((one) => one === words).length;
    const told = page.getByRole("listitem").filter({ hasText: `${words}: ${count}` });
    await expect.poll(() => told.count()).toBe(count === 0 ? 0 : 1);
  }
  const totals = rowsOf(page, "Økonomien over tid").filter({ hasText: "Besparelser i alt" }).locator("td");
  await expect
    .poll(async () => (await totals.allInnerTexts()).map(plain))
    .toEqual(followUps.map(({ facts }) => savingsIn(facts)));
  const smileys = rewritten.filter((one) => one.kind === "rewritten" && one.fact === "smiley").length;
  await page.getByRole("checkbox", { name: `Smiley ${smileys} oplysninger` }).check();
  await page
    .getByRole("heading", { level: 2, name: `Omskrevet (${smileys} af ${rewritten.length})` })
    .waitFor();
  await expect.poll(() => page.url()).toContain("slags=smiley");
  await expectAccessible(page);

  await page.goto(address("?slags=status"));
  const [first] = planted.filter((one) => one.kind === "rewritten" && one.fact === "status");
  if (first?.kind !== "rewritten") throw new Error("Some status is rewritten.");
  const step = new RegExp(`${first.from}\\. opfølgning.*${first.to}\\. opfølgning`, "s");
  const row = rowsOf(page, "Omskrevet")
    .filter({ hasText: String(first.old) })
    .filter({ hasText: step })
    .first();
  await row
    .getByRole("link", { name: /^linje/ })
    .first()
    .click();
  await expect.poll(() => page.url()).toContain(`#/${followUps[first.from - 1]?.facts.id}/kilde`);
  const marked = page.locator("mark");
  await expect
    .poll(async () => plain((await marked.allInnerTexts()).join(" ")))
    .toBe(plain(String(first.old)));
});

test("a follow-up that cannot be fetched is named, and the others are compared; any two are, by the address", async () => {
  const { page } = await openPage({ expectedConsole: /Failed to load resource/ });
  await serveAgreement(page, [followUps[1]?.facts.id ?? ""]);
  await page.goto(address());
  await page.getByRole("alert").filter({ hasText: "2. opfølgning kunne ikke hentes" }).waitFor();
  await page.getByRole("heading", { level: 2, name: /^Omskrevet \(\d+\)$/ }).waitFor();
  await page.getByLabel("Fra").selectOption({ label: "3. opfølgning" });
  await expect.poll(() => page.url()).toContain(`fra=${followUps[2]?.facts.id}&til=${newest}`);
  const between = rewritten.filter(({ from }) => from === 3).length;
  await page.getByRole("heading", { level: 2, name: `Omskrevet (${between})` }).waitFor();
});

test("an initiative leads to its history, and so does the comparison of the overview", async () => {
  const { page } = await openPage({ width: 390, height: 844 });
  await serveAgreement(page);
  await page.goto(siteUrl(`#/${newest}`));
  await page.getByRole("link", { name: "Sammenlign med tidligere opfølgninger" }).click();
  await expect.poll(() => page.url()).toContain(`historik?fra=${followUps[2]?.facts.id}&til=${newest}`);
  await page.getByRole("table", { name: "Omskrevet", exact: true }).waitFor();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const [told] = rewritten.filter(({ to }) => to === followUps.length);
  const id = agreement?.idOf(told?.to ?? 0, told?.became[0] ?? "") ?? "";
  await page.goto(siteUrl(`#/${newest}/indsatser/${id}`));
  await page.getByRole("link", { name: /Se dem i historikken/ }).click();
  await expect.poll(() => page.url()).toContain("historik?indsats=");
  await page.getByRole("table", { name: "Omskrevet", exact: true }).waitFor();
});

test("a follow-up that has a later one says so, and leads to it", async () => {
  const { page } = await openPage();
  await serveAgreement(page);
  const [first, latest] = [followUps[0]?.facts, followUps.at(-1)?.facts];
  await page.goto(siteUrl(`#/${first?.id}`));
  const notice = page.getByRole("status").filter({ hasText: "Der er en senere opfølgning på aftalen" });
  await notice.getByText(/4\. opfølgning, opgjort \d/).waitFor();
  await expectAccessible(page);
  await notice.getByRole("link", { name: "4. opfølgning" }).click();
  await page
    .getByText(latest?.document?.title ?? "", { exact: false })
    .first()
    .waitFor();
  await expect.poll(() => page.url()).toMatch(new RegExp(`#/${newest}$`));
  await expect.poll(() => notice.count()).toBe(0);
});

test("a presentation says before it begins that there is a later follow-up, and leads to its slides", async () => {
  const { page } = await openPage();
  await serveAgreement(page);
  await page.goto(siteUrl(`#/${followUps[0]?.facts.id}/praesentation`));
  const start = page.getByRole("dialog", { name: "Hvad skal vises?" });
  const notice = start.getByRole("status").filter({ hasText: "Der er en senere opfølgning på aftalen" });
  await notice.getByText(/4\. opfølgning, opgjort \d/).waitFor();
  await expectAccessible(page);
  await notice.getByRole("link", { name: "4. opfølgning" }).click();
  await expect.poll(() => page.url()).toContain(`#/${newest}/praesentation`);
  await start
    .getByText(/\d sider, ca\./)
    .first()
    .waitFor();
  await expect.poll(() => notice.count()).toBe(0);
});

test("with one follow-up there is no history yet, and no menu leads to it", async () => {
  const { page } = await openAt("#/ballerup-2017-oekonomiudvalget/historik");
  await page.getByText("Der er kun én opfølgning på denne aftale endnu.").waitFor();
  await expect.poll(() => page.getByRole("table").count()).toBe(0);
  await expect.poll(() => page.getByRole("link", { name: "Historik" }).count()).toBe(0);
});

test("a wall of a follow-up that has a later one says so, and all of it stands on the screen", async () => {
  const { page } = await openPage({ width: 1920, height: 1080 });
  await serveAgreement(page);
  const notice = page.getByRole("status").filter({ hasText: "Der er en senere opfølgning på aftalen" });
  await page.goto(siteUrl(`#/${followUps[0]?.facts.id}/skaerm?visninger=overblik:3600`));
  await notice.getByText(/4\. opfølgning, opgjort \d/).waitFor();
  await expect.poll(async () => (await findCutText(page)).cut).toEqual([]);
  await page.goto(siteUrl(`#/${newest}/skaerm?visninger=overblik:3600`));
  await expect.poll(() => notice.count()).toBe(0);
});
