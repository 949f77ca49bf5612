/** From a document to a saved feed on the import page, under a strict Content-Security-Policy. */
import type { Page, Request } from "playwright";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { contentPolicy } from "../../src/commands/server/answers.ts";
import { expectAccessible, expectFits } from "./accessibility.ts";
import { bytesOf } from "./downloads.ts";
import { chooseFile, kept, keptCorrections, untilRead } from "./importPage.ts";
import { openPage } from "./openPage.ts";
import { type ServedSite, serveSite } from "./serveSite.ts";

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite(inject("siteFolder"), { "Content-Security-Policy": contentPolicy([]) });
});
afterAll(() => site.close());

/** Collects what the page saves, by file name. */
function downloadsOf(page: Page): Map<string, Promise<Buffer>> {
  const files = new Map<string, Promise<Buffer>>();
  page.on("download", (download) => files.set(download.suggestedFilename(), bytesOf(download)));
  return files;
}

/** Nothing of the document leaves the browser: the site's own files are fetched, and nothing is sent with that. */
function expectNothingSent(requests: readonly Request[]): void {
  const sent = requests.filter(
    (request) =>
      request.method() !== "GET" ||
      request.postData() !== null ||
      !request.url().startsWith(site.url) ||
      new URL(request.url()).search !== "",
  );
  expect(sent.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
}

describe("the import page", () => {
  it.each([
    { name: "w2-as-word-writes.docx", extension: "docx" },
    { name: "p1-printed-from-word-file.pdf", extension: "pdf" },
  ])(
    "reads $name, shows where each fact stands, is corrected, previewed and saved, and sends nothing anywhere",
    async ({ name, extension }) => {
      const { page, requests } = await openPage({ context: { acceptDownloads: true } });
      await page.goto(`${site.url}#/~importer`);
      await chooseFile(page, name);
      await untilRead(page, name);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(`Læst: ${name}`);

      // A finding leads to its place in the document as it looks, and to the facts that were read there.
      await page
        .getByRole("list", { name: "Fund" })
        .getByRole("listitem")
        .filter({ hasText: "8. mio. kr." })
        .getByRole("link", { name: /^Linje / })
        .click();
      const shown = page.getByRole("region", { name: "Dokumentet, som det ser ud" });
      await expect.poll(() => shown.locator("[data-marked]").count()).toBeGreaterThan(0);
      if (extension === "docx")
        await expect
          .poll(() => shown.locator("td [data-marked]").first().innerText())
          .toContain("8. mio. kr.");
      else await shown.locator("canvas[data-drawn]").first().waitFor();
      await expect
        .poll(() => page.getByRole("group", { name: "Økonomi" }).getAttribute("data-current"))
        .toBe("");

      // The day of the figures is corrected from the page's foot, where it stands.
      if (extension === "docx") {
        await shown.getByRole("link", { name: /^Ret .*[Oo]pgjort/ }).click();
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest("[data-field]")?.textContent))
          .toMatch(/opgjort/i);
      }

      // A fact in the document leads to its fields, and these lead back to its lines.
      await shown.getByRole("link", { name: /^Ret 7\.03/ }).click();
      await expect
        .poll(() => page.getByRole("combobox", { name: "Del af opfølgningen" }).inputValue())
        .toMatch(/^7\.03/);
      // The mark of a milestone leads to its smiley.
      await shown
        .getByRole("link", { name: /^Ret 1\. budgetopfølgning 2017: / })
        .first()
        .click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest("[data-field]")?.textContent))
        .toContain("1. budgetopfølgning 2017: Smiley");
      await shown.getByRole("link", { name: /^Ret 7\.03/ }).click();
      await expect
        .poll(() => page.getByRole("combobox", { name: "Del af opfølgningen" }).inputValue())
        .toMatch(/^7\.03/);
      await page.getByRole("link", { name: /^Vis i dokumentet: 1\. budgetopfølgning/ }).click();
      await page.getByRole("link", { name: "Linjer" }).click();
      const line = page.getByRole("region", { name: "Dokumentets linjer" }).locator("li[data-marked]");
      await expect.poll(() => line.first().innerText()).toMatch(/Milepæl/);

      const smiley = page.getByRole("combobox", { name: /: Smiley$/ }).first();
      const before = await smiley.inputValue();
      const after = before === "sur" ? "glad" : "sur";
      await page.getByRole("textbox", { name: "Hvorfor rettes der?" }).fill("Oplyst af centret");
      await smiley.selectOption(after);
      const made = page.getByRole("list", { name: "Rettelser" });
      await expect.poll(() => made.getByRole("listitem").count()).toBe(1);
      expect(await made.innerText()).toMatch(/7\.03.*er rettet til.*den \d.*Oplyst af centret/);
      await smiley.focus();
      await page.keyboard.press("Control+z");
      await expect.poll(() => smiley.inputValue()).toBe(before);
      await page.keyboard.press("Control+Shift+Z");
      await expect.poll(() => smiley.inputValue()).toBe(after);

      await expect.poll(() => keptCorrections(page)).toBe(1);
      await page.reload();
      await expect.poll(() => made.getByRole("listitem").count()).toBe(1);
      // Before, the focus would be taken back there from whatever a script gives it to.
      await expect.poll(() => smiley.evaluate((field) => field === document.activeElement)).toBe(true);

      // The same document again: its corrections are offered and hold.
      await chooseFile(page, name);
      await page.getByRole("button", { name: "Overfør rettelserne til det nye dokument" }).click();
      await page.getByText("1 rettelse er overført til det nye dokument.").waitFor();

      await page.getByRole("link", { name: "Se som kladde" }).click();
      await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
      const mark = page.getByRole("complementary", { name: "Kladde" });
      await mark.waitFor();
      await page.goto(`${site.url}#/~kladde/skaerm`);
      const foot = page.locator("footer").filter({ hasText: "Hentet" });
      await foot.waitFor();
      const bottom = async () => {
        const [box, below] = [await foot.boundingBox(), await mark.boundingBox()];
        return box !== null && below !== null && box.y + box.height <= below.y;
      };
      await expect.poll(bottom).toBe(true);
      await page.getByRole("link", { name: "Tilbage til importen" }).click();

      const files = downloadsOf(page);
      await page.getByRole("checkbox", { name: "Gem originalen ved siden af" }).check();
      await page.getByRole("button", { name: "Gem feed" }).click();
      await expect.poll(() => files.size).toBe(3);
      // Doubts that were not looked at do not keep it from being published.
      await page.getByText("De er ikke udgivet endnu").waitFor();
      expect(await page.getByText("udgivelsen afvises").count()).toBe(0);
      const feed = [...files.keys()].find((file) => file.endsWith(".json")) ?? "";
      const parsed = parseFollowUp(JSON.parse((await files.get(feed))?.toString("utf8") ?? ""));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed));
      const { id, initiatives, corrections, document: origin } = parsed.value;
      expect(feed).toBe(`${id}.json`);
      expect(id).not.toMatch(/^~/);
      expect(initiatives).toHaveLength(32);
      // Nothing was ticked.
      expect(new Set(parsed.value.import?.findings.map(({ settled }) => settled))).toEqual(
        new Set([false, undefined]),
      );
      expect(corrections).toEqual([
        {
          path: expect.stringMatching(/^initiatives\[\d+\]\.milestones\[0\]\.smiley$/),
          was: before === "none" ? null : before,
          became: after,
          why: "Oplyst af centret",
          when: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ]);
      expect((await files.get(origin?.source ?? ""))?.toString("utf8")).toContain("Aftale om budget 2017");
      expect(origin?.file).toMatchObject({ name, sha256: expect.stringMatching(/^[\da-f]{64}$/) });
      const original = await files.get(origin?.file?.href ?? "");
      expect(origin?.file?.href).toBe(`${id}.${extension}`);
      expect(original?.subarray(0, 2).toString("latin1")).toBe(extension === "pdf" ? "%P" : "PK");
      expectNothingSent(requests);
    },
  );

  it("is one draft in all tabs: what is corrected in one is not taken back by a correction in the other", async () => {
    const { page } = await openPage();
    const other = await page.context().newPage();
    for (const tab of [page, other]) await tab.goto(`${site.url}#/~importer`);
    await other.getByRole("button", { name: "Vælg fil" }).waitFor();
    await chooseFile(page, "w2-as-word-writes.docx");
    await untilRead(page, "w2-as-word-writes.docx");
    await untilRead(other, "w2-as-word-writes.docx");
    const correct = async (tab: Page, initiative: string) => {
      await tab.getByRole("combobox", { name: "Del af opfølgningen" }).selectOption({ label: initiative });
      const smiley = tab.getByRole("combobox", { name: /: Smiley$/ }).first();
      await smiley.selectOption((await smiley.inputValue()) === "sur" ? "glad" : "sur");
    };
    const made = (tab: Page) => tab.getByRole("list", { name: "Rettelser" }).getByRole("listitem");
    const names = await page
      .getByRole("combobox", { name: "Del af opfølgningen" })
      .locator("option")
      .allInnerTexts();
    const [first = "", second = ""] = names.filter((name) => /^7\.0[36]/.test(name));
    await correct(page, first);
    await expect.poll(() => made(other).count()).toBe(1);
    await correct(other, second);
    await expect.poll(() => made(page).count()).toBe(2);
    await expect.poll(() => keptCorrections(page)).toBe(2);
  });

  it("shows document and reading one at a time on a phone, and asks before a draft is thrown away", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await page.goto(`${site.url}#/~importer`);
    await chooseFile(page, "w2-as-word-writes.docx");
    await untilRead(page, "w2-as-word-writes.docx");
    await expectFits(page, 390);
    await expectAccessible(page, "reading");
    await page.getByRole("list", { name: "Fund" }).getByRole("link").first().click();
    await page.getByRole("region", { name: "Dokumentet, som det ser ud" }).waitFor();
    await expectFits(page, 390);
    await expectAccessible(page, "document");

    // "Ret" leads to the facts themselves, and an amount is read as Danes write it or refused at its field.
    await page.getByRole("link", { name: /^Ret 7\.06/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("FIELDSET");
    const target = page.getByRole("textbox", { name: "Mål, kr.", exact: true });
    await target.fill("mange penge");
    await page.getByRole("button", { name: "Gem feed" }).click();
    await page.getByRole("alert").filter({ hasText: "Feedet er ikke gemt" }).waitFor();
    await expect.poll(() => target.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
    await target.fill("1,2 mio. kr.");
    await target.blur();
    const reached = page.getByRole("textbox", { name: "Resultat fra, kr.", exact: true });
    await expect.poll(() => reached.inputValue()).toBe("200000");

    await page.getByRole("textbox", { name: "Indsæt tekst" }).fill("Dagsorden for møde i udvalget");
    await page.getByRole("button", { name: "Læs teksten" }).click();
    await page
      .getByRole("alert")
      .filter({ hasText: "Dokumentet kan ikke læses som en opfølgning" })
      .waitFor();
    await page.getByRole("button", { name: "Kassér kladden …" }).click();
    await page.getByRole("button", { name: "Behold kladden" }).click();
    await page.getByRole("list", { name: "Fund" }).waitFor();
    await page.getByRole("button", { name: "Kassér kladden …" }).click();
    await page.getByRole("button", { name: "Kassér kladden", exact: true }).click();
    await expect.poll(() => page.getByRole("list", { name: "Fund" }).count()).toBe(0);
    // What is pasted and not read is kept as the draft is.
    await expect.poll(() => kept(page, "paste")).toBe("Dagsorden for møde i udvalget");
    await expect.poll(() => kept(page, "document")).toBeUndefined();
    await page.reload();
    await page.getByRole("button", { name: "Vælg fil" }).waitFor();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Indsæt tekst" }).inputValue())
      .toBe("Dagsorden for møde i udvalget");
    expect(await page.getByRole("list", { name: "Fund" }).count()).toBe(0);
  });
});
