/** What a chair presses who is asked about something else than what stands on the screen. */
import { it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";

const ADDRESS = siteUrl("#/ballerup-2017-oekonomiudvalget/praesentation?slide=status");

it("leads by a number and A to that page of the appendix, and from its contents to an initiative by name", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  await openSlides(page, ADDRESS);
  await page.keyboard.type("3");
  await page.getByRole("status").getByText("Gå til side 3: tryk Enter · bilag 3: tryk A").waitFor();
  await page.keyboard.press("a");
  await page
    .locator("article footer")
    .getByText(/^Bilag 3 af/)
    .waitFor();
  await page.keyboard.press("a");
  await page.getByRole("heading", { level: 1, name: "Bilag" }).waitFor();
  await page.locator("article").getByRole("link", { name: "Hele teksten: indsatserne efter navn" }).click();
  await page.locator("article").getByRole("link", { name: "Reduktion i udbetaling af overarbejde" }).click();
  await page.getByRole("heading", { level: 1, name: /^Reduktion i udbetaling af overarbejde/ }).waitFor();
});
