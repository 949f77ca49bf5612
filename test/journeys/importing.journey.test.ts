import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { parseFollowUp } from "../../src/agreement/format/parse.ts";
import { expectAccessible, expectFits } from "./accessibility.ts";
import { bytesOf } from "./downloads.ts";
import { openPage, siteUrl } from "./openPage.ts";

const fixture = (name: string) => new URL(`../fixtures/documents/real/${name}`, import.meta.url).pathname;

async function choose(page: Page, name: string): Promise<void> {
  await page.goto(siteUrl("#/~importer"));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Vælg fil" }).click();
  await (await chooser).setFiles(fixture(name));
  await page.getByRole("list", { name: "Fund" }).waitFor();
}

describe("the import page", () => {
  it.each(["w2-as-word-writes.docx", "p1-printed-from-word-file.pdf"])(
    "reads %s, is corrected, previewed and saved, and sends nothing anywhere",
    async (name) => {
      const { page, requests } = await openPage({ context: { acceptDownloads: true } });
      await choose(page, name);
      const known = requests.length;
      expect(requests.every((request) => request.method() === "GET" && request.postData() === null)).toBe(
        true,
      );

      const finding = page.getByRole("list", { name: "Fund" }).getByRole("link").first();
      const line = Number(/\d+/.exec(await finding.innerText())?.[0]);
      await finding.click();
      const marked = page.getByRole("region", { name: "Dokumentets linjer" }).locator("li[data-marked]");
      await expect
        .poll(() => marked.evaluateAll((all) => all.map((item) => (item as HTMLLIElement).value)))
        .toEqual([line]);

      await page.getByRole("combobox", { name: "Del af opfølgningen" }).selectOption({ index: 1 });
      const smiley = page.getByRole("combobox", { name: /: Smiley$/ }).first();
      const before = await smiley.inputValue();
      const after = before === "sur" ? "glad" : "sur";
      await page.getByRole("textbox", { name: "Hvorfor rettes der?" }).fill("Oplyst af centret");
      await smiley.selectOption(after);
      const made = page.getByRole("list", { name: "Rettelser" });
      await expect.poll(() => made.getByRole("listitem").count()).toBe(1);
      await page.getByRole("button", { name: "Fortryd", exact: true }).first().click();
      await expect.poll(() => smiley.inputValue()).toBe(before);
      await page.getByRole("button", { name: "Gentag" }).click();
      await expect.poll(() => smiley.inputValue()).toBe(after);

      await page.reload();
      await expect.poll(() => made.getByRole("listitem").count()).toBe(1);

      await page.getByRole("link", { name: "Se som kladde" }).click();
      await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
      await page.getByRole("complementary", { name: "Kladde" }).waitFor();
      await page.getByRole("link", { name: "Tilbage til importen" }).click();

      const downloads: Promise<[string, string]>[] = [];
      page.on("download", (download) => {
        downloads.push(
          bytesOf(download).then((bytes) => [download.suggestedFilename(), bytes.toString("utf8")]),
        );
      });
      await page.getByRole("button", { name: "Gem feed" }).click();
      await expect.poll(() => downloads.length).toBe(2);
      const files = await Promise.all(downloads);
      const feed = files.find(([file]) => file.endsWith(".json"));
      const parsed = parseFollowUp(JSON.parse(feed?.[1] ?? ""));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed));
      expect(parsed.value.id).not.toMatch(/^~/);
      expect(parsed.value.initiatives).toHaveLength(32);
      expect(parsed.value.corrections).toEqual([
        {
          path: "initiatives[0].milestones[0].smiley",
          was: before === "none" ? null : before,
          became: after,
          why: "Oplyst af centret",
          when: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ]);
      expect(files.find(([file]) => file.endsWith(".txt"))?.[1]).toContain("Aftale om budget 2017");
      const words = readFileSync(fixture(name)).subarray(0, 4).toString("latin1");
      for (const request of requests.slice(known)) {
        expect(request.method()).toBe("GET");
        expect(request.postData()).toBeNull();
        expect(decodeURIComponent(request.url())).not.toContain(words);
      }
    },
  );

  it("says what a file is that is no follow-up, and asks before a draft is thrown away", async () => {
    const { page } = await openPage({ width: 390, height: 844 });
    await choose(page, "w2-as-word-writes.docx");
    await expectFits(page, 390);
    await expectAccessible(page);
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
    await page.reload();
    await page.getByRole("button", { name: "Vælg fil" }).waitFor();
    expect(await page.getByRole("list", { name: "Fund" }).count()).toBe(0);
  });
});
