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
