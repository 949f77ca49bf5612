/** A follow-up without a single smiley: nobody knows how it stands, and no screen may sound as if all were well. */
import type { Page } from "playwright";
import { expect, it } from "vitest";
import { changeFeed } from "./changeFeed.ts";
import { goOn } from "./drawn.ts";
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

it("every screen says that nothing is rated", async () => {
  const page = await openUnrated();
  await page.goto(siteUrl(`#/${ID}/oekonomi`));
  // No two of a title beside one another: by that it is seen which stands.
  for (const [screen, words] of [
    [ID, "Ingen af de 32 indsatser er vurderet."],
    [`${ID}/tryk`, "Ingen af de 32 indsatser er vurderet."],
    [`${ID}/skaerm?visninger=overblik`, "Ingen af de 32 indsatser er vurderet."],
    [`${ID}/praesentation?slide=status`, "Ingen af de 32 indsatser er vurderet"],
    [`${ID}/skaerm?visninger=forsinkede`, "Ingen af de 32 indsatser er vurderet."],
    [`${ID}/praesentation?slide=aendringer`, "i nogen af de to runder."],
    [`${ID}/skaerm?visninger=aendringer`, "i nogen af de to runder."],
    [`${ID}/indsatser?gruppe=tema`, "ingen vurderet"],
    ["~om", "Senest kendte (ukendt)"],
  ] as const) {
    await goOn(page, `#/${screen}`);
    const said = page.getByText(words).filter({ visible: true });
    await expect.poll(() => said.count(), { message: screen }).toBeGreaterThan(0);
    expect.soft(await page.locator("body").innerText(), screen).not.toMatch(ZERO);
  }
});

it("no rule of the worklist's filter counts zero", async () => {
  const page = await openUnrated();
  await page.goto(siteUrl(`#/${ID}/indsatser`));
  await page.getByRole("table", { name: "Indsatser" }).waitFor();
  const rules = page.locator("option", { hasText: /Senest kendte|Seneste runde|Nogensinde/ });
  await expect.poll(() => rules.count()).toBe(3);
  for (const rule of await rules.allTextContents()) expect(rule).toContain("antal ukendt");
});
