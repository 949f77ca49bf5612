import { describe, expect, it } from "vitest";
import { expectAccessibleInAnyColours, expectFits } from "./accessibility.ts";
import { openAt, openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

describe("the contradictions", () => {
  it("are grouped by rule with both quotes, and link to the lines of the source", async () => {
    const { page } = await openPage();
    // The screen's former name in an address leads on.
    await page.goto(siteUrl(`#/${ID}/modsigelser?regel=economy-glad-but-missing`));
    await expect.poll(() => page.url()).toContain(`/${ID}/spoergsmaal?regel=economy-glad-but-missing`);
    await page.getByText("2 af 95 spørgsmål").waitFor();
    const rule = page.getByRole("region", { name: "Glad økonomi, men der mangler penge (2)" });
    await rule.getByText("Der er en manglende besparelse på 0,259 mio. kr.").waitFor();
    await rule
      .getByRole("link", { name: /^Linje/ })
      .first()
      .click();
    await page.locator("[data-marked]").first().waitFor();
  });

  it("are counted by rule, theme and centre, each beside the other choices, and kept in the address", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal`);
    await page.getByText("13 af 95 spørgsmål").waitFor();
    const choice = (group: string, name: string) =>
      page.getByRole("group", { name: group }).getByRole("radio", { name });
    await choice("Hvad slags", "Passer ikke sammen 13 spørgsmål").waitFor();
    await choice("Hvad slags", "Mangler 33 spørgsmål").waitFor();
    await choice("Hvad slags", "Siger lidt 49 spørgsmål").waitFor();
    await choice("Tema", "5. Erhverv og Beskæftigelse 1 spørgsmål").check();
    await page.getByText("1 af 95 spørgsmål").waitFor();
    await expect.poll(() => page.url()).toContain("?tema=5");
    await choice("Hvad slags", "Alle slags 2 spørgsmål").check();
    await page.getByText("2 af 95 spørgsmål").waitFor();
    await choice("Regel", "Neutral efter årets udgang 1 spørgsmål").check();
    await page.getByText("1 af 95 spørgsmål").waitFor();
    await choice("Ansvarligt center", "By, Erhverv og Miljø 1 spørgsmål").waitFor();
    await page.reload();
    await page.getByText("1 af 95 spørgsmål").waitFor();
    await page.getByRole("button", { name: "Fjern filteret Neutral efter årets udgang" }).click();
    await page.getByText("2 af 95 spørgsmål").waitFor();
    for (let steps = 0; steps < 4; steps++) await page.goBack();
    await page.getByText("13 af 95 spørgsmål").waitFor();
  });

  it("show the document's own answer and the largest amounts first, and have an overview that leads to a level and a section", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal`);
    const regions = page.getByRole("region");
    await expect
      .poll(async () => (await regions.getByRole("heading", { level: 2 }).allInnerTexts()).slice(0, 3))
      .toEqual([
        "Ingen økonomisk effekt, men beløb i beskrivelsen (1)",
        "To forskellige beløb (1)",
        "Alle milepæle glade, økonomien sur (1)",
      ]);
    const rule = page.getByRole("region", { name: "Glad økonomi, men udgiften blev overskredet (1)" });
    const answered = rule.getByRole("listitem").filter({ hasText: "Dokumentets eget svar" });
    expect(await answered.count()).toBe(1);
    await answered.getByText("Dette blev håndteret på Kommunalbestyrelsens møde i august 2017.").waitFor();
    await page.getByRole("link", { name: "Mangler (33)" }).click();
    await page.getByText("33 af 95 spørgsmål").waitFor();
    const contents = page.getByRole("navigation", { name: "Hvad spørgsmålene handler om" });
    await contents.getByRole("link", { name: "Hverken milepæl, status eller smiley (20)" }).click();
    const heading = page.getByRole("heading", { name: "Hverken milepæl, status eller smiley (20)" });
    await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect
      .poll(() => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(120);
    expect(page.url()).toContain("afsnit=nothing-reported");
  });

  it("are on the page of the initiative that they concern, and a small mark in the worklist links to them", async () => {
    const { page } = await openAt(`#/${ID}/indsatser/7.06`);
    const section = page.getByRole("region", { name: "Spørgsmål til dokumentet" });
    await section.getByRole("heading", { name: "Alle milepæle glade, økonomien sur" }).waitFor();
    await page.goto(siteUrl(`#/${ID}/indsatser?kun=7.06`));
    await page.getByRole("link", { name: "1 spørgsmål" }).click();
    await page.getByText("1 af 95 spørgsmål").waitFor();
    await page.getByRole("heading", { name: "Alle milepæle glade, økonomien sur (1)" }).waitFor();
  });

  it("name the parameters of the address that are not understood", async () => {
    const { page } = await openAt(`#/${ID}/spoergsmaal?tema=99&regel=findes-ikke&farve=blaa`);
    const notice = page.getByRole("status").filter({ hasText: "tema=99" });
    for (const part of ["regel=findes-ikke", "farve=blaa"]) {
      await expect.poll(() => notice.innerText()).toContain(part);
    }
    await page.getByText("13 af 95 spørgsmål").waitFor();
  });
});

describe("the afterlife", () => {
  it("lists what nine initiatives promise for later, by date, and the milestones left open", async () => {
    const { page } = await openAt(`#/${ID}/udestaar`);
    const promises = page.getByRole("list", { name: "Stillet i udsigt" }).getByRole("listitem");
    await page.getByText("Fra 9 indsatser").waitFor();
    const dates = () => promises.locator("strong").allInnerTexts();
    await expect
      .poll(async () => (await dates()).slice(0, 4))
      .toEqual(["1. marts 2018", "3. april 2018", "april 2018", "april 2018"]);
    await expect.poll(async () => (await dates()).at(-1)).toBe("Uden dato");
    await page.getByRole("heading", { name: "Milepæle, der ikke blev fuldt opfyldt (27)" }).waitFor();
    await page.getByLabel("Ordnet efter").selectOption("centre");
    await page.getByRole("heading", { name: /^Arbejdsmarked/ }).waitFor();
    await expect.poll(() => page.url()).toContain("?efter=center");
  });

  it("folds the open milestones on a phone, and its contents lead into them", async () => {
    const { page } = await openAt(`#/${ID}/udestaar`, { width: 390, height: 844 });
    const group = page.getByRole("list", {
      name: "Milepæle, der ikke blev fuldt opfyldt: 7. Borgeren og Kommunen",
    });
    await page.getByRole("heading", { name: "Milepæle, der ikke blev fuldt opfyldt (27)" }).waitFor();
    expect(await group.isVisible()).toBe(false);
    await page.getByRole("link", { name: "7. Borgeren og Kommunen (7)" }).click();
    await group.getByText("Datagrundlaget er fortsat under opbygning.").waitFor();
  });
});

it.each(["spoergsmaal", "udestaar"])(
  "%s has nothing for axe to find, light and dark, and fits a phone",
  async (screen) => {
    const { page } = await openAt(`#/${ID}/${screen}`, { width: 360, height: 740 });
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await expectAccessibleInAnyColours(page);
    await expectFits(page, 360);
  },
);
