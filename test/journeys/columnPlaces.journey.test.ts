import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";
import { counted, worklist } from "./worklist.ts";

/**
 * Every place that the headings of the page have had from now on, its picture's and the app's alike, in the page's own typeface:
 * until it is there, words of another are of another width.
 */
async function watchPlaces(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const headings = Array.from(document.querySelectorAll("thead th"), (heading) =>
        Math.round(heading.getBoundingClientRect().left),
      );
      const isInTypeface = document.fonts.check("16px 'Public Sans'");
      if (isInTypeface && headings.some((left) => left > 0))
        seen.add(headings.filter((left) => left > 0).join(" "));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

it("the worklist keeps its columns in their places while rows come, are filtered, searched and sorted", async () => {
  const { page } = await openPage();
  const places = await watchPlaces(page);
  await page.goto(siteUrl("#/ballerup-2017-oekonomiudvalget/indsatser"));
  await expect.poll(() => worklist(page).getByRole("row").count()).toBe(33);
  await page.getByRole("checkbox", { name: "Kun forsinkede" }).check();
  await counted(page, 8);
  await page.getByRole("checkbox", { name: "Kun forsinkede" }).uncheck();
  const search = page.getByRole("searchbox", { name: "Søg i indsatser" });
  await search.fill("fujitsu");
  await counted(page, 1);
  // Sentences that are shown of a hit have words that are longer than any title's.
  await search.fill("ø");
  await worklist(page).locator("mark").first().waitFor();
  await search.fill("");
  await counted(page, 32);
  await worklist(page).getByRole("button", { name: "Mangler" }).click();
  await worklist(page).locator("th[aria-sort]").waitFor();
  await expect.poll(() => worklist(page).getByRole("row").count()).toBe(33);
  expect(await places()).toHaveLength(1);
});

it("so it does in English, where amounts are longer", async () => {
  const { page } = await openPage();
  await page.addInitScript(() => localStorage.setItem("aftaleoverblik.language", "en"));
  const places = await watchPlaces(page);
  await page.goto(siteUrl("#/ballerup-2017-oekonomiudvalget/indsatser"));
  const english = page.getByRole("table", { name: "Initiatives" });
  await expect.poll(() => english.getByRole("row").count()).toBe(33);
  await page.getByRole("checkbox", { name: "Only delayed" }).check();
  await expect.poll(() => english.getByRole("row").count()).toBe(9);
  expect(await places()).toHaveLength(1);
});
