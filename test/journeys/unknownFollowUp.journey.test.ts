/** An id that leads nowhere, in the address or in the catalogue: what there is is offered, and no figures are lost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Catalogue } from "../../src/agreement/format/catalogueSchema.ts";
import { expectAccessible } from "./accessibility.ts";
import { openServed } from "./openServed.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const CATALOGUE = "feed/index.json";
const FIGURES = '[aria-label="Smileys pr. tema og runde"]';
const AS_PUBLISHED = "da siden sidst blev udgivet";

/** The site's catalogue with its only entry under these ids. */
function listing(...ids: readonly string[]): { body: string } {
  const { followUps } = JSON.parse(readFileSync(join(inject("siteFolder"), CATALOGUE), "utf8")) as Catalogue;
  const entries = ids.map((id) => ({ ...followUps[0], id, title: id }));
  return { body: JSON.stringify({ formatVersion: 1, followUps: entries }) };
}

describe("an address that names no follow-up", () => {
  it("offers those that there are, the nearest first, with their figures, and leads to the same screen", async () => {
    const { server, page, go } = await openServed("#/ballerup-2017-okonomiudvalgt/oekonomi");
    server.answer(CATALOGUE, listing("lindby-2026-teknik", "ballerup-2016-oekonomiudvalget", ID));
    await go();
    const message = page.getByRole("alert").filter({ hasText: "Opfølgningen findes ikke" });
    await message.getByRole("heading", { name: "Opfølgninger, der findes" }).waitFor();
    const links = message.getByRole("listitem").getByRole("link");
    expect(await links.allInnerTexts()).toEqual([
      expect.stringContaining(ID),
      expect.stringContaining("ballerup-2016"),
      expect.stringContaining("lindby"),
    ]);
    expect(await message.getByRole("listitem").first().innerText()).toContain("32 indsatser");
    await expectAccessible(page);
    await links.first().click();
    await page.getByRole("heading", { level: 1, name: "Økonomi" }).waitFor();
    expect(page.url()).toContain(`#/${ID}/oekonomi`);
  });

  it("offers them, too, to who came from another's figures, which stay one step back", async () => {
    const { page, go } = await openServed(`#/${ID}`);
    await go();
    await page.locator(`#root ${FIGURES}`).waitFor();
    await page.evaluate(() => {
      location.hash = "#/ukendt";
    });
    await page.getByRole("alert").getByRole("heading", { name: "Den opfølgning, der findes" }).waitFor();
    await page.goBack();
    await page.locator(`#root ${FIGURES}`).waitFor();
  });
});

describe("a catalogue that lists a follow-up by a wrong id", () => {
  it.each([
    ["the start", "", "Feedet har fejl"],
    ["its own address", `#/${ID}`, "Opfølgningen findes ikke"],
  ])("leaves the picture on screen at %s, as long as its file is there", async (_, address, words) => {
    const { server, page, go } = await openServed(address);
    server.answer(CATALOGUE, listing("en-anden"));
    await go();
    const message = page.getByRole("alert").filter({ hasText: words });
    await message.waitFor();
    await page.getByRole("status").filter({ hasText: AS_PUBLISHED }).waitFor();
    await page.locator(`#snapshot ${FIGURES}`).waitFor();
    await expectAccessible(page);
    server.answer(CATALOGUE, null);
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await page.goto(`${server.url}#/${ID}`);
    await page.locator(`#root ${FIGURES}`).waitFor();
  });

  it("takes the picture away where its file is gone, or holds another", async () => {
    const { server, page, go } = await openServed(`#/${ID}`);
    server.answer(CATALOGUE, listing("en-anden"));
    server.answer(FEED, { body: '{"id":"en-anden"}' });
    await go();
    const message = page.getByRole("alert").filter({ hasText: "Opfølgningen findes ikke" });
    await message.waitFor();
    const asked = server.asked(FEED);
    // It has been looked at.
    await page.getByRole("button", { name: "Prøv igen" }).click();
    await expect.poll(() => server.asked(FEED)).toBeGreaterThan(asked);
    await page.waitForLoadState("networkidle");
    expect(await page.locator(FIGURES).count()).toBe(0);
  });
});
