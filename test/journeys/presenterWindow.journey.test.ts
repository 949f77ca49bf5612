import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { stopTime } from "./clock.ts";
import { openPage, siteUrl } from "./openPage.ts";
import { openSlides } from "./slidePages.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const address = (parameters = "") => siteUrl(`#/${ID}/praesentation${parameters}`);
const number = (page: Page) => page.locator("article footer").first().locator("span").last();

describe("the speaker's window", () => {
  it("follows the audience's window and leads it, shows the document's text, and catches up when it opens late", async () => {
    const { page } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(page, address("?slide=status"));
    const popup = page.waitForEvent("popup");
    await page.keyboard.press("s");
    const speaker = await popup;
    await number(speaker).waitFor();
    const at = await number(page).innerText();
    await number(speaker).getByText(at, { exact: true }).first().waitFor();

    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await speaker.getByRole("heading", { level: 1 }).first().getByText("7.03").waitFor();
    await speaker
      .getByRole("region", { name: "Dokumentets tekst" })
      .getByText("Processen er forsinket.")
      .waitFor();
    await speaker.keyboard.press("ArrowRight");
    await number(page).getByText(`6 af ${count}`).waitFor();
    const black = page.getByRole("button", { name: /Skærmen er sort/ });
    await speaker.keyboard.press("b");
    await black.waitFor();
    await speaker.keyboard.press("b");
    // While the hall is black its End key would but bring the page back.
    await black.waitFor({ state: "detached" });

    // What a window says of the end, or of a number without a page, the other says, too, or its own.
    const end = (of: Page) => of.getByText("Præsentationen slutter her");
    await page.keyboard.press("End");
    await number(speaker).getByText(`${count} af ${count}`, { exact: true }).first().waitFor();
    await page.keyboard.press("ArrowRight");
    await end(speaker).waitFor();
    await speaker.keyboard.press("0");
    await speaker.getByText("Der er ingen side 0").waitFor();
    await end(page).waitFor({ state: "detached" });
    await speaker.keyboard.press("Enter");
    await speaker.keyboard.press("ArrowRight");
    await end(page).waitFor();
    await page.keyboard.press("ArrowRight");
    await number(speaker)
      .getByText(/^Bilag 1 af/)
      .first()
      .waitFor();

    await speaker.close();
    await page.keyboard.press("Home");
    await page.keyboard.press("End");
    const late = await page.context().newPage();
    await openSlides(late, address("?visning=taler"));
    await late.getByText(`${count} af ${count}`, { exact: true }).first().waitFor();
    await late.getByText("Herefter følger bilaget").waitFor();
    await late.keyboard.press("End");
    await late.getByText("Det var den sidste side.").waitFor();
  });

  it("takes a reloaded hall along, black as it was, instead of being thrown back by it", async () => {
    const { page: hall } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(hall, address("?slide=status"));
    const speaker = await hall.context().newPage();
    await openSlides(speaker, address("?visning=taler"));
    await number(speaker).getByText(`2 af ${count}`, { exact: true }).first().waitFor();
    await speaker.keyboard.type("10");
    await speaker.keyboard.press("Enter");
    await number(hall).getByText(`10 af ${count}`).waitFor();
    await speaker.keyboard.press("b");
    const black = hall.getByRole("button", { name: /Skærmen er sort/ });
    await black.waitFor();
    // As a browser does that opens its last windows again: another document, with an old address.
    await hall.goto("about:blank");
    await hall.goto(address("?slide=status"));
    await black.waitFor();
    await hall.keyboard.press("b");
    await speaker.getByText("Skærmen er sort").waitFor({ state: "detached" });
    await hall.keyboard.press("ArrowRight");
    await number(speaker).getByText(`11 af ${count}`, { exact: true }).first().waitFor();
  });

  it("stays black where it was when all windows are reloaded at once", async () => {
    const { page: hall } = await openPage({ width: 1280, height: 720 });
    const count = await openSlides(hall, address("?slide=status"));
    const speaker = await hall.context().newPage();
    await openSlides(speaker, address("?visning=taler"));
    await number(speaker).getByText(`2 af ${count}`, { exact: true }).first().waitFor();
    await speaker.keyboard.press("ArrowRight");
    await number(hall).getByText(`3 af ${count}`).waitFor();
    await hall.keyboard.press("b");
    await speaker.getByText("Skærmen er sort").waitFor();
    await Promise.all([hall.reload(), speaker.reload()]);
    await hall.getByRole("button", { name: /Skærmen er sort/ }).waitFor();
    await speaker.getByText("Skærmen er sort").waitFor();
    await number(speaker).getByText(`3 af ${count}`, { exact: true }).first().waitFor();
    await hall.keyboard.press("b");
    await speaker.getByText("Skærmen er sort").waitFor({ state: "detached" });
  });

  it("counts the time, and stops it", async () => {
    const { page } = await openPage();
    await page.clock.install();
    await openSlides(page, address("?visning=taler"));
    const timer = page.getByRole("timer");
    await timer.waitFor();
    await stopTime(page);
    await page.getByRole("button", { name: "Nulstil" }).click();
    await timer.getByText("0:00").waitFor();
    // It looks at the clock every half second.
    await page.clock.runFor(65_500);
    await timer.getByText("1:05").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    await page.clock.runFor(65_000);
    await timer.getByText("1:05").waitFor();
    await page.getByRole("button", { name: "Nulstil" }).click();
    await timer.getByText("0:00").waitFor();
  });

  it("goes on counting when it is reloaded, stays stopped where it was stopped, and begins anew in a new window", async () => {
    const { page } = await openPage();
    await page.clock.install();
    await openSlides(page, address("?visning=taler"));
    const timer = page.getByRole("timer");
    await timer.waitFor();
    await page.clock.fastForward("20:00");
    await timer.getByText(/^2\d:\d\d$/).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.reload();
    await timer.getByText(/^2\d:\d\d$/).waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
    const stopped = await timer.innerText();
    await page.clock.fastForward("30:00");
    await page.reload();
    await page.getByRole("button", { name: "Fortsæt" }).waitFor();
    expect(await timer.innerText()).toBe(stopped);
    const other = await page.context().newPage();
    await openSlides(other, address("?visning=taler"));
    await other
      .getByRole("timer")
      .getByText(/^0:\d\d$/)
      .waitFor();
  });

  it("goes on counting when the hall has called it once more before it is reloaded", async () => {
    const { page: hall } = await openPage({ width: 1280, height: 720 });
    await openSlides(hall, address("?slide=status"));
    const popup = hall.waitForEvent("popup");
    await hall.keyboard.press("s");
    const speaker = await popup;
    await speaker.getByRole("button", { name: "Pause" }).click();
    await speaker.getByRole("button", { name: "Nulstil" }).click();
    await hall.keyboard.press("s");
    await speaker.waitForFunction(() => history.state?.show?.watch?.since === null);
    await speaker.reload();
    await speaker.getByRole("timer").getByText("0:00").waitFor();
    await speaker.getByRole("button", { name: "Fortsæt" }).waitFor();
  });
});
