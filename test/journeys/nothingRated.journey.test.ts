/** A follow-up without a single smiley: nobody knows how it stands, and no screen may sound as if all were well. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { changeFeed } from "./changeFeed.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** Of a count of smileys, zero: "0 af 32", "0 værre", "Forsinkede 0", "af 0 vurderede". */
const ZERO =
  /\(0\)|(?:^|[\s>(])0\s(?:af|er|værre|nye|bedre|forsinkede|blev|mistede)\b|af 0 vurderede|Ingen indsatser er forsinkede/;

/** The site with the real follow-up, all smileys left out. */
async function openUnrated(): Promise<Page> {
  const { page } = await openPage();
  await changeFeed(page, (feed) => ({
    ...feed,
    initiatives: feed.initiatives.map((initiative) => ({
      ...initiative,
      milestones: initiative.milestones.map((milestone) => ({ ...milestone, smiley: null })),
    })),
  }));
  return page;
}

it.each([
  ["", "Ingen af de 32 indsatser er vurderet."],
  ["/tryk", "Ingen af de 32 indsatser er vurderet."],
  ["/skaerm?visninger=overblik", "Ingen af de 32 indsatser er vurderet."],
  ["/skaerm?visninger=forsinkede", "Ingen af de 32 indsatser er vurderet."],
  ["/skaerm?visninger=aendringer", "i nogen af de to runder."],
  ["/praesentation?slide=status", "Ingen af de 32 indsatser er vurderet"],
  ["/praesentation?slide=aendringer", "i nogen af de to runder."],
  ["/indsatser?gruppe=tema", "ingen vurderet"],
  ["", "Senest kendte (ukendt)", "~om"],
])("%s says that nothing is rated", async (screen, words, site = `${ID}${screen}`) => {
  const page = await openUnrated();
  await page.goto(siteUrl(`#/${site}`));
  await page.getByText(words).filter({ visible: true }).first().waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(ZERO);
});

it("no rule of the worklist's filter counts zero", async () => {
  const page = await openUnrated();
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  await page.getByRole("table", { name: "Indsatser" }).waitFor();
  const rules = page.locator("option", { hasText: /Senest kendte|Seneste runde|Nogensinde/ });
  await expect.poll(() => rules.count()).toBe(3);
  for (const rule of await rules.allTextContents()) expect(rule).toContain("antal ukendt");
});
