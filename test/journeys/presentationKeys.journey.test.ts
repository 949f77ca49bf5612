import type { Locator } from "playwright";
import { expect, it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";

it("the list of keys is whole on a projector's screen, and begins at its beginning", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  await openSlides(page, siteUrl("#/ballerup-2017-oekonomiudvalget/praesentation"));
  await page.keyboard.press("?");
  const help = page.getByRole("region", { name: "Taster" });
  await help.getByRole("button", { name: "Luk" }).and(page.locator(":focus")).waitFor();
  expect(
    await help.evaluate(({ scrollTop, scrollHeight, clientHeight }) => [
      scrollTop,
      scrollHeight - clientHeight,
    ]),
  ).toEqual([0, 0]);
});

it("who listens is told that the screen is blank, and then which page is back", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  await openSlides(page, siteUrl("#/ballerup-2017-oekonomiudvalget/praesentation?slide=status"));
  const status = page.getByRole("status").filter({ hasText: /^(?:Side \d|Skærmen)/ });
  await status.filter({ hasText: /^Side \d/ }).waitFor();
  for (const [key, words] of [
    ["b", "Skærmen er sort."],
    ["w", "Skærmen er hvid."],
  ] as const) {
    await page.keyboard.press(key);
    await status.filter({ hasText: words }).waitFor();
    await page.keyboard.press(key);
    await status.filter({ hasText: /^Side \d/ }).waitFor();
  }
});

it("a number typed over all pages, and Enter or A, show the page that bears it", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  const count = await openSlides(
    page,
    siteUrl("#/ballerup-2017-oekonomiudvalget/praesentation?slide=status"),
  );
  const overview = page.getByRole("region", { name: "Alle sider" });
  const atFoot = (text: string) => page.locator("article footer").last().getByText(text).waitFor();
  for (const [digits, key, foot] of [
    ["12", "Enter", `12 af ${count}`],
    ["3", "a", "Bilag 3 af"],
  ] as const) {
    await page.keyboard.press("Escape");
    await overview.locator("button[aria-current=true]:focus").waitFor();
    await page.keyboard.type("999");
    await expectOnTop(page.getByRole("status").filter({ hasText: "Der er ingen side 999" }));
    await page.keyboard.press("Enter");
    await overview.waitFor();
    await page.keyboard.type(digits);
    await page.keyboard.press(key);
    await overview.waitFor({ state: "detached" });
    await atFoot(foot);
  }
  await page.keyboard.press("r");
  await atFoot(`12 af ${count}`);
});

/** Expects that nothing covers what is there. */
async function expectOnTop(place: Locator): Promise<void> {
  await place.waitFor();
  expect(
    await place.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === element;
    }),
  ).toBe(true);
}
