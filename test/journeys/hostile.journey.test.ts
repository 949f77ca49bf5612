/** Texts that try to be more than text: on every screen they are shown as they stand, and change nothing else. */
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { hostile } from "../../mocks/hostile.ts";
import { expectFits } from "./accessibility.ts";
import { changeFeed } from "./changeFeed.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

async function openHostile(page: Page, path: string, change = hostile): Promise<void> {
  await changeFeed(page, change);
  await page.goto(siteUrl(`#/${ID}${path}`));
  await page.getByRole("heading", { level: 1 }).waitFor();
}

describe.each([
  ["the overview", ""],
  ["the worklist", "/indsatser"],
  ["the worklist in groups", "/indsatser?gruppe=center"],
  ["an initiative", "/indsatser/7.06"],
  ["the contradictions", "/spoergsmaal?niveau=alle"],
  ["the afterlife", "/udestaar"],
  ["the document", "/kilde?linjer=613-691"],
])("%s", (_screen, path) => {
  it.each([1280, 360])("at %i pixels", async (width) => {
    const { page } = await openPage({ width, height: 800 });
    await openHostile(page, path);
    const words = async () => {
      // What a phone folds up is looked at too.
      await page.locator("main details").evaluateAll((parts) => {
        for (const part of parts) part.setAttribute("open", "");
      });
      return page.getByRole("main").innerText();
    };
    await expect.poll(words).toContain("onerror");
    const seen = await page.evaluate(() => ({
      title: document.title,
      made: document.querySelectorAll("main img, main script").length,
      links: [...document.querySelectorAll("a")].filter(({ protocol }) => protocol === "javascript:").length,
    }));
    expect(["1", "x"]).not.toContain(seen.title);
    expect(seen).toMatchObject({ made: 0, links: 0 });
    await expectFits(page, width);
  });
});

it("a round's name may be one long word", async () => {
  const width = 1280;
  const { page } = await openPage({ width, height: 800 });
  await openHostile(page, "", (facts) => ({
    ...facts,
    rounds: facts.rounds.map((round, index) => ({ ...round, label: `${index}${"x".repeat(2000)}` })),
  }));
  await expectFits(page, width);
});
