/** The search across all follow-ups of a published municipality, and a centre in all of them, under a strict policy. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { nameId } from "../../src/agreement/centres/centres.ts";
import type { FollowUpFacts, Initiative } from "../../src/agreement/format/schema.ts";
import { contentPolicy } from "../../src/commands/server/answers.ts";
import { rangeServer } from "../fixtures/rangeServer.ts";
import { expectAccessible } from "./accessibility.ts";
import { exported, readDanishCsv } from "./downloads.ts";
import { listen } from "./listen.ts";
import { municipalitySite } from "./municipalitySite.ts";
import { openPage } from "./openPage.ts";

const ROUNDS = 2;
const WORD = "møde";
let site = "";
let feeds: readonly FollowUpFacts[] = [];

beforeAll(async () => {
  ({ folder: site, feeds } = await municipalitySite({ seed: 11, years: 2, committees: 2, rounds: ROUNDS }));
}, 60_000);
afterAll(() => rmSync(site, { recursive: true }));

async function serve(hasRanges = true, folder = site): Promise<string> {
  const policy = { "content-security-policy": contentPolicy([]) };
  const { url, close } = await listen(rangeServer(folder, { hasRanges, sent: [], headers: policy }));
  onTestFinished(close);
  return url;
}

interface Found {
  readonly facts: FollowUpFacts;
  readonly initiative: Initiative;
}

/** The initiatives of the latest follow-ups whose JSON has the word in any text, by no code of the site's. */
function withWord(word: string): readonly Found[] {
  return feeds
    .filter(({ sequence }) => sequence?.number === ROUNDS)
    .flatMap((facts) => facts.initiatives.map((initiative) => ({ facts, initiative })))
    .filter(({ initiative: { id: _, thread: __, theme: ___, ...said } }) => {
      const { economy, ...others } = said;
      return JSON.stringify([others, economy?.text, economy?.status]).toLowerCase().includes(word);
    });
}

test("words and choices find what the feeds say, in an address that stays, and lead to an initiative and its centre", async () => {
  const url = await serve();
  // The page's first picture is of the feed that it was built with.
  const { page } = await openPage({ expectedConsole: /404/ });
  await page.goto(url);
  await page.getByRole("link", { name: "Søg i alle aftaler" }).click();
  const field = page.getByRole("searchbox", { name: "Søg i alle aftaler" });
  await field.fill(WORD);
  const found = withWord(WORD);
  const all = withWord("").length;
  await page.getByText(`${found.length} indsatser af ${all} i de seneste opfølgninger passer.`).waitFor();

  const [committee = ""] = found.map(({ facts }) => facts.committee ?? "");
  const ofCommittee = found.filter(({ facts }) => facts.committee === committee);
  await page.getByRole("checkbox", { name: committee }).check();
  await page
    .getByText(`${ofCommittee.length} indsatser af ${all} i de seneste opfølgninger passer.`)
    .waitFor();
  await page.reload();
  await page
    .getByText(`${ofCommittee.length} indsatser af ${all} i de seneste opfølgninger passer.`)
    .waitFor();
  expect(await field.inputValue()).toBe(WORD);

  const table = page.getByRole("table", { name: "Fundne indsatser" });
  const first = table.getByRole("row").nth(1);
  await first.locator("mark").first().waitFor();
  // Committee, centres, authority and date would else take seven lines a hit.
  const where = await table.getByRole("columnheader", { name: "Udvalg og center" }).boundingBox();
  const named = await table.getByRole("columnheader", { name: "Indsats" }).boundingBox();
  expect(where?.width).toBeGreaterThan(0.9 * (named?.width ?? Number.POSITIVE_INFINITY));
  expect((await first.locator("mark").first().innerText()).toLowerCase()).toContain(WORD);
  await expectAccessible(page);
  const name = await first.getByRole("link").first().innerText();
  await first.getByRole("link").first().click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  // The words are marked there as in the list, and the search is one step away.
  await page.getByRole("main").locator("mark").first().waitFor();
  await page.getByRole("link", { name: "Tilbage til søgningen" }).click();
  await page
    .getByText(`${ofCommittee.length} indsatser af ${all} i de seneste opfølgninger passer.`)
    .waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name }).waitFor();

  const link = page
    .getByRole("main")
    .getByRole("link", { name: /i alle aftaler$/ })
    .first();
  const centre = ((await link.getAttribute("aria-label")) ?? "").replace(/ i alle aftaler$/, "");
  await link.click();
  await page.getByRole("heading", { level: 1, name: centre }).waitFor();
  const own = withWord("").filter(({ initiative }) =>
    initiative.responsible.some((one) => nameId(one) === nameId(centre)),
  );
  const delayed = own.filter(({ initiative: { milestones } }) => {
    const known = milestones.flatMap(({ smiley }) => smiley ?? []);
    return ["neutral", "sur"].includes(known.at(-1) ?? "");
  });
  await page.getByText(own.length === 1 ? "1 indsats" : `${own.length} indsatser`, { exact: true }).waitFor();
  await page.getByText(delayed.length === 1 ? "1 er forsinket" : `${delayed.length} er forsinkede`).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name }).waitFor();
});

test("what nobody has scrolled to is printed and exported, too", async () => {
  const url = await serve();
  const { page } = await openPage({ expectedConsole: /404/ });
  await page.goto(`${url}#/~soeg`);
  const all = withWord("").length;
  await page.getByText(`${all} indsatser i alt.`).waitFor();
  const csv = readDanishCsv((await exported(page, "CSV")).bytes);
  expect(csv).toHaveLength(1 + all);

  const names = page.getByRole("table", { name: "Fundne indsatser" }).locator("tbody th a");
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  expect(await names.count()).toBeLessThan(all);
  await page.getByRole("button", { name: "Udskriv" }).click();
  await expect.poll(() => names.count()).toBe(all);
  expect(await page.getByRole("main").getByText("Søger …").count()).toBe(0);
});

test("a server without range requests is met with whole files and a notice, a site without an archive with what to do", async () => {
  const whole = await serve(false);
  // Before the page, which is then closed before it: what it still fetches ahead finds a server.
  const bare = await serve(true, inject("siteFolder"));
  const { page } = await openPage({ expectedConsole: /404/ });
  await page.goto(`${whole}#/~soeg?q=${WORD}`);
  await page.getByText(`${withWord(WORD).length} indsatser af`).waitFor();
  await page.getByText("Serveren kan ikke sende dele af filer").waitFor();
  await page.goto(`${bare}#/~soeg`);
  const alert = page.getByRole("alert");
  await alert.getByText("Der kan ikke søges på tværs af opfølgningerne endnu").waitFor();
  await alert.getByText("i én opfølgning ad gangen").waitFor();
  // No empty box stands where choices would.
  await page.getByRole("region", { name: "Afgræns" }).getByText("Intet at afgrænse.").waitFor();
  await alert.getByRole("link", { name: "Alle opfølgninger" }).click();
  await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
});
