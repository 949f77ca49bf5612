/** How old figures are: told by the reader's own clock, and never by a picture that was made on another day. */
import { expect, it } from "vitest";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

/** The site's follow-up is of 23 March 2018: a page that is opened on another day. */
async function openOn(day: string, address = "", size: { width?: number; height?: number } = {}) {
  const { page } = await openPage(size);
  await page.clock.setFixedTime(`${day}T12:00:00+02:00`);
  await page.goto(siteUrl(`#/${ID}${address}`));
  return page;
}

it("the overview says how old its figures are, and reads as history a year after", async () => {
  const fresh = await openOn("2019-02-26");
  await fresh.getByText("Opgjort for 340 dage siden").waitFor();
  const old = await openOn("2026-11-30");
  await old.getByText("Gamle tal: opgjort for 8 år siden").waitFor();
});

it("the overview says nothing where the device's clock is before its figures", async () => {
  const page = await openOn("2018-01-01");
  // What comes with it, in later code.
  await page.getByRole("grid", { name: "Smileys pr. indsats og runde" }).waitFor();
  expect(await page.locator("main header").innerText()).not.toMatch(/siden|i dag/);
});

it.each([
  [1920, 1080],
  [1280, 720],
  [390, 844],
])("nothing on the overview moves when the age comes, at %i × %i", async (width, height) => {
  const page = await openOn("2018-01-01", "", { width, height });
  const grid = page.getByRole("grid", { name: "Smileys pr. indsats og runde" });
  const top = () =>
    page.getByRole("region", { name: "Kort sagt" }).evaluate((region) => region.getBoundingClientRect().top);
  await grid.waitFor();
  const without = await top();
  await page.clock.setFixedTime("2026-11-30T12:00:00+02:00");
  await page.reload();
  await page.getByText("Gamle tal: opgjort for 8 år siden").waitFor();
  expect(await top()).toBe(without);
});

it("an initiative, to which links lead, says of when it is", async () => {
  const page = await openOn("2026-11-30", "/indsatser/7.06");
  await page.getByText("23. marts 2018, for 8 år siden").waitFor();
});

it("the wall says it beside the date", async () => {
  const page = await openOn("2026-11-30", "/skaerm");
  await page.getByText(/^Opgjort 23\. marts 2018, for 8 år siden · Hentet/).waitFor();
});

it("what was put off to a day that has passed is not shown as coming", async () => {
  const page = await openOn("2026-11-30", "/udestaar");
  const promises = page.getByRole("list", { name: /^Stillet i udsigt/ }).getByRole("listitem");
  await page.getByText("Alle 9 datoer er passeret, den seneste for 7 år siden.").waitFor();
  expect((await promises.first().innerText()).split("\n").slice(0, 3)).toEqual([
    "1. marts 2018",
    "Levering",
    "passeret for 8 år siden",
  ]);
  const inApril = await openOn("2018-04-04", "/udestaar");
  await inApril.getByText("2 af 9 datoer er passeret.").waitFor();
  await inApril.getByText("passeret i går").waitFor();
});
