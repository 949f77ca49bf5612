import type { Page } from "playwright";
import { expect, it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";

const table = (page: Page) => page.getByRole("table", { name: "Indsatser" });
const counted = (page: Page, shown: number) =>
  page
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${shown} af 32 indsatser$`) })
    .waitFor();

it("the worklist keeps its columns in their places while rows come, are filtered, searched and sorted", async () => {
  const { page } = await openPage();
  // Every place that the headings have had, picture and app alike.
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      const headings = Array.from(document.querySelectorAll("thead th"), (heading) =>
        Math.round(heading.getBoundingClientRect().left),
      );
      if (headings.some((left) => left > 0)) seen.add(headings.filter((left) => left > 0).join(" "));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(siteUrl("#/ballerup-2017-oekonomiudvalget/indsatser"));
  await expect.poll(() => table(page).getByRole("row").count()).toBe(33);
  await page.getByRole("checkbox", { name: "Kun forsinkede" }).check();
  await counted(page, 8);
  await page.getByRole("checkbox", { name: "Kun forsinkede" }).uncheck();
  const search = page.getByRole("searchbox", { name: "Søg i indsatser" });
  await search.fill("fujitsu");
  await counted(page, 1);
  await search.fill("");
  await counted(page, 32);
  await table(page).getByRole("button", { name: "Mangler" }).click();
  await table(page).locator("th[aria-sort]").waitFor();
  await expect.poll(() => table(page).getByRole("row").count()).toBe(33);
  expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toHaveLength(1);
});
