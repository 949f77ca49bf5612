import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, describe, expect, inject, it } from "vitest";
import { madeUpAgreements, madeUpFollowUps } from "../../mocks/municipality/agreements.ts";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { fillTemplate, TEMPLATE_FILE } from "../../src/feed/embedded/fillTemplate.ts";
import { sourceLines } from "../../src/feed/sourceLines.ts";
import { folderWith } from "../fixtures/folderWith.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { expectAccessible } from "./accessibility.ts";
import { bytesOf } from "./downloads.ts";
import { openAt, openPage } from "./openPage.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const { facts } = realFollowUp;
const SOURCE = new URL(`../../public/feed/sources/${ID}.txt`, import.meta.url);

const folder = folderWith({}, afterAll);

function fill(content: FollowUpFacts = facts): string {
  const template = readFileSync(join(inject("siteFolder"), TEMPLATE_FILE), "utf8");
  return fillTemplate(template, { facts: content, source: sourceLines(readFileSync(SOURCE, "utf8")) });
}

/** The address of a file on a disk that holds the page. */
function onDisk(html: string, name = "arkiv, æøå #1.html"): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

/** A browser without a network, and all that it asks for that is not the file itself. */
async function openOffline(options: { readonly scripts?: boolean } = {}) {
  const watched = await openPage({ context: { offline: true, javaScriptEnabled: options.scripts ?? true } });
  const asked = () =>
    watched.requests.map((request) => request.url()).filter((url) => !/^(?:file|data|blob):/.test(url));
  return { ...watched, asked };
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole("heading", { level: 1, name });
}

describe("the site in one file", () => {
  it("is walked from a disk without a network: every screen, its links and its addresses", async () => {
    const { page, requests } = await openOffline();
    const file = onDisk(fill());
    await page.goto(file);
    await heading(page, facts.title).waitFor();
    await expect.poll(() => page.url()).toBe(`${file}#/${ID}`);
    await page.getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
    expect(await page.getByRole("button", { name: "Gem som én fil" }).count()).toBe(0);
    await page.getByRole("link", { name: "Indsatser", exact: true }).click();
    await page.getByRole("searchbox", { name: "Søg i indsatser" }).fill("bedrageri");
    await page.getByRole("table", { name: "Indsatser" }).locator("mark").first().waitFor();
    await page.getByRole("link", { name: /^7\.06\. Styrket indsats mod socialt bedrageri/ }).click();
    await heading(page, /7\.06/).waitFor();
    await page.getByRole("region", { name: "Kildetekst" }).getByText("Styrket indsats mod").first().waitFor();
    await page.goBack();
    await page
      .getByRole("table", { name: "Indsatser" })
      .or(page.getByRole("grid", { name: "Indsatser" }))
      .waitFor();
    for (const [address, title] of [
      ["oekonomi", "Økonomi"],
      ["spoergsmaal", "Spørgsmål til dokumentet"],
      ["udestaar", "Udestår"],
      ["kilde", "Dokumentet"],
      ["historik", "Historik"],
    ] as const) {
      await page.goto(`${file}#/${ID}/${address}`);
      await heading(page, title).waitFor();
    }
    await page.getByText("Filen har kun denne ene opfølgning på aftalen").waitFor();
    await page.goto(`${file}#/${ID}/oekonomi`);
    await page.locator("svg.recharts-surface").first().waitFor();
    await page.goto(`${file}#/${ID}/skaerm`);
    await heading(page, /Aftale om budget 2017/).waitFor();
    await page.goto(`${file}#/${ID}/praesentation`);
    // The wall screen before has a heading of the same name, and no slide.
    await page.locator("article").getByRole("heading", { name: facts.title }).first().waitFor();
    await page.goto(`${file}#/${ID}/tryk`);
    await page.getByRole("button", { name: "Udskriv" }).waitFor();
    await page.goto(`${file}#/om`);
    await heading(page, "Sådan læses tallene").waitFor();
    const others = requests.map((request) => request.url()).filter((url) => !/^(?:data|blob):/.test(url));
    expect(new Set(others.map((url) => url.replace(/#.*/, "")))).toEqual(new Set([file]));
    await expect.poll(() => page.evaluate(() => document.fonts.check("16px 'Public Sans'"))).toBe(true);
  });

  it("opens on the whole agreement that it was saved of; the list of its committees stays in reach", async () => {
    const { page } = await openOffline();
    const template = readFileSync(join(inject("siteFolder"), TEMPLATE_FILE), "utf8");
    const latest = madeUpFollowUps({ seed: 1, years: 1, committees: 2 }).flatMap(({ facts: own }) =>
      own.sequence?.isLast ? { facts: own, source: null } : [],
    );
    const file = onDisk(fillTemplate(template, ...latest), "hele aftalen.html");
    await page.goto(file);
    await page.getByRole("grid", { name: "Smileys pr. udvalg og runde" }).waitFor();
    await expect.poll(() => page.url()).toBe(`${file}#/~aftale/lindby-kommune-opfundet-2026`);
    await page.goto(`${file}#/`);
    await heading(page, "Opfølgninger").waitFor();
  });

  it("tells the history of one committee's follow-ups, and opens on the latest of them", async () => {
    const { page, asked } = await openOffline();
    const template = readFileSync(join(inject("siteFolder"), TEMPLATE_FILE), "utf8");
    const [agreement] = madeUpAgreements({ seed: 1, years: 1, committees: 1 });
    const contents = (agreement?.followUps ?? []).map((one) => ({ facts: one.facts, source: null }));
    const latest = contents.at(-1)?.facts;
    const file = onDisk(fillTemplate(template, ...contents.toReversed()), "med historik.html");
    await page.goto(file);
    await expect.poll(() => page.url()).toBe(`${file}#/${latest?.id}`);
    await page.getByRole("navigation", { name: "Skærme" }).getByRole("link", { name: "Historik" }).click();
    const rewritten = (agreement?.planted ?? []).filter(
      // The text of an amount that is rewritten stands beside it.
      (one) => one.kind === "rewritten" && one.fact !== "economyText",
    );
    await page.getByRole("heading", { level: 2, name: `Omskrevet (${rewritten.length})` }).waitFor();
    expect(asked()).toEqual([]);
  });

  it("is the same file that the site's button saves, which fetches the template only then", async () => {
    const { page, requests } = await openAt(`#/${ID}`, { context: { acceptDownloads: true } });
    const button = page.getByRole("button", { name: "Gem som én fil" });
    await button.waitFor();
    const templates = () => requests.filter((request) => request.url().endsWith(TEMPLATE_FILE)).length;
    expect(templates()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe(`${ID}.html`);
    // Not `toBe`: a difference of a million characters is not to be shown.
    expect((await bytesOf(download)).toString() === fill()).toBe(true);
    expect(templates()).toBe(1);
  });

  it("shows hostile text as text, whatever it tries", async () => {
    const { page, asked } = await openOffline();
    const attack = `</script><img src="https://evil.example/x" onerror="document.title='ramt'"><!--<script>`;
    const [first, ...rest] = facts.initiatives;
    const hostile = {
      ...facts,
      title: attack,
      initiatives: first ? [{ ...first, title: attack }, ...rest] : [],
    };
    const file = onDisk(fill({ ...hostile, document: null }), "fjendtlig.html");
    await page.goto(file);
    await heading(page, attack).waitFor();
    await page.goto(`${file}#/${ID}/indsatser/${first?.id}`);
    await page.getByRole("heading", { level: 1 }).filter({ hasText: attack }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).not.toBe("ramt");
    expect(asked()).toEqual([]);
  });

  it("says why it is empty where scripts are off", async () => {
    const { page } = await openOffline({ scripts: false });
    await page.goto(onDisk(fill()));
    await page.locator("noscript p", { hasText: "Her er scripts slået fra" }).waitFor();
  });

  it("works where storage is forbidden, and keeps a choice as long as it is open", async () => {
    const { page } = await openOffline();
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    });
    await page.goto(onDisk(fill()));
    await page.getByLabel("Sprog").selectOption("en");
    await page.getByRole("link", { name: "Initiatives", exact: true }).click();
    await heading(page, "Initiatives").waitFor();
  });

  it("has nothing for axe to find", async () => {
    const { page } = await openOffline();
    await page.goto(onDisk(fill()));
    await heading(page, facts.title).waitFor();
    await expectAccessible(page);
  });
});
