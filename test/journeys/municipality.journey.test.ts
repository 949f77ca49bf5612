/** A municipality of 84 follow-ups, published by the command: from all agreements to one, to what became of it, and back. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { madeUpAgreements } from "../../mocks/municipality/agreements.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { runPublish } from "../../src/commands/publish/runPublish.ts";
import { plantedPromises } from "../agreement/history/plantedPromises.ts";
import { folderWith } from "../fixtures/folderWith.ts";
import { expectAccessible } from "./accessibility.ts";
import { type FeedServer, serveWithFeed } from "./feedServer.ts";
import { openPage } from "./openPage.ts";

const agreements = [...madeUpAgreements({ seed: 1 })];
const latest = agreements.flatMap(({ followUps }) => followUps.at(-1)?.facts ?? []);

let site: FeedServer;
const folder = folderWith({}, afterAll);

/** The built site with all 84 in it. */
beforeAll(async () => {
  cpSync(inject("siteFolder"), join(folder, "site"), { recursive: true });
  mkdirSync(join(folder, "sources"));
  const files = agreements
    .flatMap(({ followUps }) => followUps)
    .map(({ facts, text }) => {
      writeFileSync(join(folder, "sources", `${facts.id}.txt`), text);
      writeFileSync(join(folder, `${facts.id}.json`), JSON.stringify(facts));
      return `${facts.id}.json`;
    });
  const said: string[] = [];
  const terminal = { folder, out: () => undefined, err: (text: string) => said.push(text) };
  expect(await runPublish([...files, "--to", "site"], terminal), said.join("")).toBe(0);
  site = await serveWithFeed(join(folder, "site"));
});

afterAll(() => {
  site?.close();
});

test("what the command published leads from the portfolio to an agreement, to its history, and back", async () => {
  const { url } = site;
  const { page } = await openPage();
  await page.goto(url);
  const of2026 = page.getByRole("region", { name: /^Aftale om budget 2026/ });
  await of2026.getByRole("link", { name: "Hele aftalen" }).click();
  const own = latest.filter(({ budgetYear }) => budgetYear === 2026);
  const glad = own
    .flatMap(({ initiatives }) => initiatives)
    .filter(({ milestones }) => milestones[3]?.smiley === "glad");
  const whole = page
    .getByRole("grid", { name: "Smileys pr. udvalg og runde" })
    .getByRole("row")
    .filter({ hasText: "Hele aftalen" });
  await whole
    .getByText(new RegExp(`^${glad.length} glade`))
    .first()
    .waitFor({ state: "attached" });

  const [agreement] = agreements;
  const committee = own[0]?.committee ?? "";
  await page.getByRole("list").getByRole("link", { name: committee }).first().click();
  const screens = page.getByRole("navigation", { name: "Skærme" });
  const ofCommittee = new RegExp(`#/${own[0]?.id}$`);
  await expect.poll(() => page.url()).toMatch(ofCommittee);
  // The way to the agreement and back: by the link, and by the choice of a follow-up.
  await screens.getByRole("link", { name: "Hele aftalen" }).click();
  await whole.waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).toMatch(ofCommittee);
  await page
    .getByRole("combobox", { name: "Opfølgning" })
    .selectOption({ label: `Hele aftalen: ${own[0]?.agreement?.title}` });
  await whole.waitFor();
  await page.goBack();
  await expect.poll(() => page.url()).toMatch(ofCommittee);
  await screens.getByRole("link", { name: "Historik" }).click();
  const planted = agreement?.planted ?? [];
  for (const [title, count] of [
    // The text of an amount that is rewritten stands beside it.
    ["Omskrevet", planted.filter((one) => one.kind === "rewritten" && one.fact !== "economyText").length],
    ["Hvad blev der af løfterne?", plantedPromises(planted).length],
    ["Tråde", planted.filter(({ kind }) => kind === "thread").length],
  ] as const) {
    await page.getByRole("heading", { level: 2, name: `${title} (${count})` }).waitFor();
  }
  for (let step = 0; step < 3; step++) await page.goBack();
  await expect.poll(() => page.url()).toBe(url);
  await of2026.getByRole("link", { name: "Hele aftalen" }).waitFor();
});

/** How many initiatives of a follow-up have each smiley in a round, 0-based: glad, neutral, sur, none. */
function countsOf({ initiatives, rounds }: FollowUpFacts, round: number): readonly number[] {
  const smileys = initiatives.map(
    ({ milestones }) => milestones.find((one) => one.round === rounds[round]?.id)?.smiley ?? null,
  );
  return ["glad", "neutral", "sur", null].map((key) => smileys.filter((one) => one === key).length);
}

/** What a table says, cell by cell. */
function cellsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.children, (cell) => cell.textContent?.replace(/\s+/g, " ").trim() ?? ""),
      ),
    );
}

test("the years stand side by side as the feeds have them; the wall and the slides show the same agreements", async () => {
  const { page, requests } = await openPage();
  await page.goto(site.url);
  await page.getByRole("link", { name: "År for år" }).click();
  await page.getByRole("heading", { level: 1, name: "År for år" }).waitFor();
  // No follow-up has been chosen: the menu is the site's, not that of one of them.
  const menu = page.getByRole("navigation", { name: "Skærme" }).getByRole("link");
  await expect
    .poll(() => menu.allInnerTexts())
    .toEqual([
      "Opfølgninger",
      "Søg i alle aftaler",
      "År for år",
      "Præsentation",
      "Skærm",
      "Importér",
      "Sådan læses tallene",
    ]);
  await page.locator("nav [aria-current=page]", { hasText: "År for år" }).waitFor();
  expect(await page.getByRole("combobox", { name: "Opfølgning" }).count()).toBe(0);
  for (const [address, title] of [
    ["~om", "Sådan læses tallene"],
    ["~drift", "Drift"],
  ] as const) {
    await page.goto(`${site.url}#/${address}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await expect.poll(() => menu.first().innerText()).toBe("Opfølgninger");
  }
  await page.goto(`${site.url}#/~aar`);
  const committees = [...new Set(latest.map(({ committee }) => committee ?? ""))];
  for (const name of committees) {
    const own = latest
      .filter(({ committee }) => committee === name)
      .toSorted((a, b) => (a.budgetYear ?? 0) - (b.budgetYear ?? 0));
    await expect
      .poll(() => cellsOf(page.getByRole("table", { name: `${name} i tal` })))
      .toEqual(
        own.map((facts) => [facts.budgetYear, ...countsOf(facts, 3), facts.initiatives.length].map(String)),
      );
  }
  await expectAccessible(page);
  await page.getByRole("combobox", { name: "Vis", exact: true }).selectOption("savings");
  await page.getByRole("combobox", { name: "Vis efter" }).selectOption("theme");
  await expect.poll(() => page.url()).toMatch(/#\/~aar\?efter=tema&vis=besparelser$/);
  await page
    .getByText(/mio\.\skr\. dokumenteret/)
    .first()
    .waitFor();
  expect(requests.filter((request) => /feed\/[^/]+-4\.json/.test(request.url())).length).toBeLessThan(2);

  await page.goto(`${site.url}#/~aftaler/skaerm`);
  await page.getByRole("heading", { level: 2, name: /^Udvalgene, runde for runde/ }).waitFor();
  const newest = latest.filter(({ budgetYear }) => budgetYear === 2026);
  const glad = newest.reduce((sum, facts) => sum + (countsOf(facts, 3)[0] ?? 0), 0);
  await page
    .locator("main li")
    .filter({ hasText: "Hele aftalen" })
    .getByText(new RegExp(`^${glad} glade`))
    .first()
    .waitFor({ state: "attached" });

  await page.goto(`${site.url}#/~aftaler/praesentation?slide=2`);
  await page.getByRole("heading", { level: 1, name: /^Aftale om budget 2026/ }).waitFor();
  await page
    .getByRole("row")
    .filter({ hasText: "Hele aftalen" })
    .getByText(new RegExp(`^${glad} glade`))
    .first()
    .waitFor({ state: "attached" });
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { level: 1, name: /^Besparelser nået/ }).waitFor();
});

test("what an address names and does not exist is named, and nothing is shown in its place without a word", async () => {
  const { page } = await openPage();
  const id = latest[0]?.id ?? "";
  for (const [path, left] of [
    ["#/?aar=1999&myndighed=findesikke", "myndighed=findesikke, aar=1999"],
    ["#/~aftaler/skaerm?aar=1999", "aar=1999"],
    ["#/~aftaler/praesentation?aar=1999", "aar=1999"],
    ["#/~aar?myndighed=findesikke", "myndighed=findesikke"],
    ["#/~soeg?aar=1999&center=findesikke", "aar=1999, center=findesikke"],
    ["#/~om?opfoelgning=findesikke", "opfoelgning=findesikke"],
    [`#/${id}/historik?fra=${id}&til=99&indsats=9.99`, `fra=${id}, til=99, indsats=9.99`],
    [`#/${id}/udestaar?udvalg=findesikke`, "udvalg=findesikke"],
  ] as const) {
    await page.goto(site.url + path);
    const notice = page.getByRole("status").filter({ hasText: "blev ikke forstået" });
    await expect.poll(() => notice.innerText().catch(() => null)).toMatch(new RegExp(`: ${left}$`));
  }
  await page.goto(`${site.url}#/~center?navn=findesikke`);
  await page.getByRole("alert").filter({ hasText: "»findesikke«" }).waitFor();
  await page.goto(`${site.url}#/~aftale/findes-ikke`);
  await page.getByRole("heading", { name: "Aftalen findes ikke" }).waitFor();
});
