/** What a chair presses who is asked about something else than what stands on the screen. */
import { expect, it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides, readSlide } from "./slidePages.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const ADDRESS = siteUrl(`#/${ID}/praesentation?slide=status`);

it("names an initiative that the short version has no slide of, and leads to its text and to all initiatives", async () => {
  const { page } = await openPage({ width: 1280, height: 720 });
  const open = async () => {
    await page.goto("about:blank");
    await openSlides(page, siteUrl(`#/${ID}/praesentation?medtag=kort&slide=5.03`));
    await page
      .getByText("»5.03. Udvikling af nyt erhvervsområde i Kildedal i Måløv« har ingen side i denne udgave")
      .waitFor();
  };
  await open();
  expect(await page.getByText("blev ikke forstået").count()).toBe(0);
  await page.getByRole("link", { name: "Se dens tekst i bilaget" }).click();
  await expect.poll(async () => (await readSlide(page)).name).toBe("tekst-5.03");
  await open();
  await page.getByRole("link", { name: "Vis den blandt alle indsatser" }).click();
  await expect.poll(async () => (await readSlide(page)).name).toBe("5.03");
  expect(page.url()).toContain("medtag=alle");
});

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
