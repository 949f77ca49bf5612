import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { openHeld } from "./heldPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

describe("what a reader does in a first picture", () => {
  const search = (page: Page) => decodeURIComponent(new URL(page.url()).hash.split("?")[1] ?? "");

  it("is done by the app: text with its caret, a switch, and the last press, by the keyboard too", async () => {
    const { page, letGo, go } = await openHeld();
    await go(`#/${ID}/indsatser`);
    await page.locator("#snapshot").getByRole("checkbox", { name: "Kun forsinkede" }).check();
    for (const name of ["Indsats", "Ansvarligt center"]) {
      const button = page.locator("#snapshot").getByRole("button", { name, exact: true });
      // The script that keeps it may be on its way.
      const isKept = async () => {
        await button.press("Enter");
        return button.getAttribute("aria-busy");
      };
      await expect.poll(isKept).toBe("true");
    }
    await page.locator("#snapshot").getByRole("searchbox", { name: "Søg i indsatser" }).focus();
    await page.keyboard.type("ar");
    await page.keyboard.press("ArrowLeft");
    await letGo();
    await page.keyboard.type("f");
    await expect.poll(() => search(page)).toBe("forsinkede=1&q=afr&sorter=center");
    await expect.poll(() => page.locator("#root").getByRole("searchbox").inputValue()).toBe("afr");
  });

  it("is done where a press or a key goes down on the picture and up on the app", async () => {
    const { page, letGo, go } = await openHeld();
    await go(`#/${ID}/indsatser`);
    const sort = page.locator("#snapshot").getByRole("button", { name: "Mangler", exact: true });
    await sort.waitFor();
    // Where the typeface comes later, it moves the columns beneath the pointer.
    await page.evaluate(() => document.fonts.load("16px 'Public Sans'"));
    await sort.hover();
    await page.mouse.down();
    await letGo();
    await page.mouse.up();
    await expect.poll(() => search(page)).toBe("sorter=-mangler");
    const other = await openHeld();
    await other.go(`#/${ID}/indsatser`);
    await other.page.locator("#snapshot").getByRole("checkbox", { name: "Kun forsinkede" }).focus();
    await other.page.keyboard.down(" ");
    await other.letGo();
    await other.page.keyboard.up(" ");
    await expect.poll(() => search(other.page)).toBe("forsinkede=1");
  });

  it("is not done where the press ends elsewhere", async () => {
    const { page, letGo, go } = await openHeld();
    await go(`#/${ID}/indsatser`);
    await page.locator("#snapshot").getByRole("button", { name: "Mangler", exact: true }).hover();
    await page.mouse.down();
    await letGo();
    await page.locator("h1").hover();
    await page.mouse.up();
    // The next press is done alone.
    await page.getByRole("button", { name: "Indsats", exact: true }).click();
    await expect.poll(() => search(page)).toBe("sorter=indsats");
  });

  it("leads to the top of the screen that a link of it names", async () => {
    const { page, letGo, go } = await openHeld();
    await go(`#/${ID}/indsatser`);
    await page.locator("#snapshot").getByRole("link", { name: "7.03" }).press("Enter");
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await letGo();
    const heading = page.getByRole("heading", { level: 1, name: "7.03" });
    await expect.poll(() => heading.evaluate((it) => it.matches(":focus"))).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it("is kept where it needs no code: choices, folds and the menu of further screens", async () => {
    const { page, letGo, go } = await openHeld();
    await go("");
    const picture = page.locator("#snapshot");
    await picture.getByLabel("Vis i hver celle").selectOption({ index: 1 });
    await picture.getByText("Om tallet").nth(1).click();
    await picture.getByRole("button", { name: "Mere" }).click();
    const unfolded = await picture.locator("details[open] p").first().innerText();
    await letGo();
    await expect.poll(() => search(page)).toBe("vis=andel");
    await expect.poll(() => page.locator("#root details[open] p").first().innerText()).toBe(unfolded);
    await expect.poll(() => page.locator("#root :popover-open").count()).toBe(1);
  });
});
