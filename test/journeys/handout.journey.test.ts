import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { expectAccessibleInAnyColours, expectFits } from "./accessibility.ts";
import { untilWhole } from "./drawn.ts";
import { openAt, openPage, type PageOptions, siteUrl } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const A4_WIDTH = 794;
/** Points. */
const A4_HEIGHT = 842;
const FOOT = 57;

/** A page with the handout on it, in its own typeface: another one fills other pages. */
async function openHandout(options?: PageOptions): Promise<Page> {
  const { page, requests } = await openAt(`#/${ID}/tryk`, options);
  await page.getByRole("button", { name: "Udskriv" }).waitFor();
  await untilWhole(page, requests);
  return page;
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("the handout", () => {
  it("is one click from the overview and opens the browser's print dialog", async () => {
    const { page } = await openPage();
    await page.addInitScript(() => {
      globalThis.print = () => document.body.setAttribute("data-printed", "");
    });
    await page.goto(siteUrl(`#/${ID}`));
    await page.getByRole("link", { name: "Udskriv" }).click();
    await page.getByRole("button", { name: "Udskriv" }).click();
    await page.locator("body[data-printed]").waitFor();
    await expect.poll(() => page.url()).toBe(siteUrl(`#/${ID}/tryk`));
  });

  it("holds the overview, the deviations, then every initiative with all its words, in the document's order", async () => {
    const page = await openHandout();
    const headings = page.getByRole("heading", { level: 2 });
    await expect
      .poll(async () => (await headings.allInnerTexts()).slice(-7).map(folded))
      .toEqual([
        "Temaer",
        "Hvad har ændret sig?",
        "Afvigelser",
        ...realFollowUp.themes.map(({ number, title }) => `${number}. ${title}`),
      ]);
    const paper = folded(await page.getByRole("main").innerText());
    expect(paper).toContain(folded("11 af 32 indsatser afviger: 8 er forsinkede, 3 mangler kun penge."));
    const words = realFollowUp.initiatives.flatMap(
      ({ title, description, remarks, milestones, economy, responsible }) => [
        title,
        description,
        remarks,
        ...responsible,
        ...milestones.flatMap(({ text, status }) => [text, status]),
        economy?.text,
        economy?.status,
      ],
    );
    const [first] = realFollowUp.themes;
    let at = paper.lastIndexOf(folded(`${first?.number}. ${first?.title}`));
    for (const { title } of realFollowUp.initiatives) {
      const found = paper.indexOf(folded(title), at);
      expect(found, title).toBeGreaterThan(at);
      at = found;
    }
    const missing = words.filter((text) => text != null && !paper.includes(folded(text)));
    expect(missing).toEqual([]);
  });

  it("comes out as A4, numbered, tagged, named after the document, with its links within it", async () => {
    const page = await openHandout();
    const pdf = (
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
    ).toString("latin1");
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(15);
    expect(pages).toBeLessThan(40);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
      new Set(["/MediaBox [0 0 594.95996 841.91998]"]),
    );
    expect(pdf).toContain("/Lang (da)");
    expect(pdf).toContain("/MarkInfo <</Type /MarkInfo\n/Marked true>>");
    expect(pdf.match(/\/URI /g) ?? []).toEqual([]);
    await expect.poll(() => page.title()).toBe(realFollowUp.facts.document?.title);
  });

  it("leaves no page less than half full, and names the case and the page on each", async () => {
    const page = await openHandout();
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    );
    const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
    expect(numbers.length).toBeLessThan(30);
    for (const number of numbers) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const words = items.filter((item) => "str" in item).filter(({ str }) => str.trim() !== "");
      // Points from the bottom of the page.
      const foot = words.filter(({ transform }) => Number(transform[5]) < FOOT);
      const said = foot
        .map(({ str }) => str)
        .join("")
        .replace(/\s/g, "");
      expect(said).toContain(`Sagsnr.${realFollowUp.facts.document?.caseNumber}`);
      expect(said).toContain(`Side${number}af${numbers.length}`);
      const lowest = Math.min(
        ...words.filter((word) => !foot.includes(word)).map(({ transform }) => Number(transform[5])),
      );
      expect(lowest, `page ${number}`).toBeLessThan(A4_HEIGHT / 2);
    }
  });

  it("says on page 1 by name who ended sur, and puts to each deviation the questions and the document's answer", async () => {
    const page = await openHandout();
    await expect
      .poll(async () => folded(await page.locator("main").innerText()))
      .toContain("Fire af 32 indsatser endte i sur, tre af dem nye: 7.03. UCC - anvendelse og udvikling,");
    const first = page.locator("article").first();
    const said = folded(await first.innerText());
    expect(said).toContain("Spørgsmål til dokumentet");
    expect(said).toContain("Dokumentets eget svar: »Dette blev håndteret på Kommunalbestyrelsens møde");
  });

  it("says of each round how it went before what was planned, and calls both by their names", async () => {
    const page = await openHandout();
    const round = page.locator("article").filter({ hasText: "del 2" }).first();
    const said = folded(await round.innerText());
    expect(said.indexOf("Status: Knap halvdelen af puljen blev uddelt i 2017.")).toBeGreaterThan(0);
    expect(said.indexOf("Milepæl: Hele integrationspuljen er uddelt.")).toBeGreaterThan(
      said.indexOf("Status:"),
    );
  });

  it.each([360, A4_WIDTH, 1920])(
    "shows the pages without scrolling sideways on a screen %i wide",
    async (width) => {
      const page = await openHandout({ width, height: 900 });
      await expectFits(page, width);
    },
  );

  it("has nothing for axe to find, light and dark", async () => {
    const page = await openHandout();
    await expectAccessibleInAnyColours(page);
  });
});
