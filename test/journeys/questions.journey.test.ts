import { describe, expect, it } from "vitest";
import { expectAccessible, expectFits } from "./accessibility.ts";
import { openPage, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";

describe("the contradictions", () => {
  it("are grouped by rule with both quotes, and link to the lines of the source", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/modsigelser?regel=economy-glad-but-missing`));
    await page.getByText("3 af 95 steder").waitFor();
    const rule = page.getByRole("region", { name: "Glad økonomi, men der mangler penge (3)" });
    await rule.getByText("Der er en manglende besparelse på 0,259 mio. kr.").waitFor();
    await rule
      .getByRole("link", { name: /^Linje/ })
      .first()
      .click();
    await page.locator("[data-marked]").first().waitFor();
  });

  it("are counted by rule, theme and centre, each beside the other choices, and kept in the address", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/modsigelser`));
    await page.getByText("95 af 95 steder").waitFor();
    const choice = (group: string, name: string) =>
      page.getByRole("group", { name: group }).getByRole("radio", { name });
    await choice("Tema", "5. Erhverv og Beskæftigelse 2 steder").check();
    await page.getByText("2 af 95 steder").waitFor();
    await expect.poll(() => page.url()).toContain("?tema=5");
    await choice("Regel", "Neutral efter årets udgang 1 sted").check();
    await page.getByText("1 af 95 steder").waitFor();
    await choice("Ansvarligt center", "By, Erhverv og Miljø 1 sted").waitFor();
    await page.reload();
    await page.getByText("1 af 95 steder").waitFor();
    await page.getByRole("button", { name: "Fjern filteret Neutral efter årets udgang" }).click();
    await page.getByText("2 af 95 steder").waitFor();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.getByText("95 af 95 steder").waitFor();
  });

  it("put a small mark beside the initiative in the worklist, which links to them", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/indsatser?kun=7.06`));
    await page.getByRole("link", { name: "1 modsigelse" }).click();
    await page.getByText("1 af 95 steder").waitFor();
    await page.getByRole("heading", { name: "Alle milepæle glade, økonomien sur (1)" }).waitFor();
  });

  it("name the parameters of the address that are not understood", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/modsigelser?tema=99&regel=findes-ikke&farve=blaa`));
    const notice = page.getByRole("status").filter({ hasText: "tema=99" });
    for (const part of ["regel=findes-ikke", "farve=blaa"]) {
      await expect.poll(() => notice.innerText()).toContain(part);
    }
    await page.getByText("95 af 95 steder").waitFor();
  });

  it("are on the page of the initiative that they concern", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/indsatser/7.06`));
    const section = page.getByRole("region", { name: "Hvad en læser kan spørge om" });
    await section.getByRole("heading", { name: "Alle milepæle glade, økonomien sur" }).waitFor();
  });
});

describe("the afterlife", () => {
  it("lists what ten initiatives promise for later, by date, and the milestones left open", async () => {
    const { page } = await openPage();
    await page.goto(siteUrl(`#/${ID}/efterliv`));
    const promises = page.getByRole("list", { name: "Stillet i udsigt" }).getByRole("listitem");
    await page.getByText("Fra 10 indsatser").waitFor();
    const dates = () => promises.locator("strong").allInnerTexts();
    await expect
      .poll(async () => (await dates()).slice(0, 4))
      .toEqual(["1. marts 2018", "3. april 2018", "april 2018", "april 2018"]);
    await expect.poll(async () => (await dates()).at(-1)).toBe("Uden dato");
    await page.getByRole("heading", { name: "Åbne milepæle (27)" }).waitFor();
    await page.getByLabel("Ordnet efter").selectOption("centre");
    await page.getByRole("heading", { name: /^Arbejdsmarked/ }).waitFor();
    await expect.poll(() => page.url()).toContain("?efter=center");
  });
});

it.each([
  ["modsigelser", "light"],
  ["modsigelser", "dark"],
  ["efterliv", "light"],
  ["efterliv", "dark"],
] as const)("%s has nothing for axe to find, %s, and fits a phone", async (screen, colorScheme) => {
  const { page } = await openPage({ colorScheme, width: 360, height: 740 });
  await page.goto(siteUrl(`#/${ID}/${screen}`));
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  await expectAccessible(page);
  await expectFits(page, 360);
});
