import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright";
import { describe, expect, inject, it } from "vitest";
import { WORKER_LENGTH } from "../../src/feed/limits.ts";
import { pdfFile } from "../fixtures/pdfFile.ts";
import { realFollowUp } from "../fixtures/realFollowUp.ts";
import { passTimeUntil } from "./clock.ts";
import { untilWhole } from "./drawn.ts";
import { currentView, FEED, openWall } from "./wallScreen.ts";

describe("a new version of the site", () => {
  const html = () => readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
  const entry = () => /src="\.\/(assets\/index-[^"]+\.js)"/.exec(html())?.[1] ?? "";
  const NEXT = "assets/index-next.js";
  const nextHtml = () => ({ body: html().replace(entry(), NEXT) });
  const nextEntry = () => ({ body: `import "./${basename(entry())}";` });
  const runs = (page: Page) =>
    page.evaluate(() => document.querySelector("script[type=module]")?.getAttribute("src"));

  it("is gone over to between two pages, once all of it is there", async () => {
    const { server, page, show } = await openWall({ expectedConsole: /Failed to load resource/ });
    await show("visninger=overblik:2,forsinkede:2&opdater=1");
    server.answer("index.html", nextHtml());
    await expect
      .poll(() => server.log.some(({ path, status }) => path === NEXT && status === 404))
      .toBe(true);
    const asked = server.asked(NEXT);
    await expect.poll(() => server.asked(NEXT)).toBeGreaterThan(asked + 1);
    expect(await runs(page)).toBe(`./${entry()}`);
    server.answer(NEXT, nextEntry());
    await expect.poll(() => runs(page).catch(() => "")).toBe(`./${NEXT}`);
    await currentView(page);
  });

  it("waits for the feed, so that a wall does not lose its figures", async () => {
    const { server, page, show } = await openWall({ expectedConsole: /Failed to load resource/ });
    await show("visninger=overblik:1&opdater=1");
    server.answer(FEED, { status: 503 });
    await page.getByRole("status").filter({ hasText: "seneste gyldige tal" }).waitFor();
    server.answer("index.html", nextHtml());
    server.answer(NEXT, nextEntry());
    await expect.poll(() => server.asked(NEXT)).toBeGreaterThan(2);
    expect(await runs(page)).toBe(`./${entry()}`);
    server.answer(FEED, null);
    await expect.poll(() => runs(page).catch(() => "")).toBe(`./${NEXT}`);
    await currentView(page);
  });

  it("that never comes to run is not gone over to again and again", async () => {
    const { server, page, show } = await openWall();
    await show("visninger=overblik:1&opdater=1");
    server.answer(NEXT, nextEntry());
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    // Told apart by what asks: the page itself is the old one for ever, as behind a cache that is stuck.
    let looks = 0;
    await page.route("**/", async (route) => {
      const asksForPage = route.request().resourceType() === "document";
      if (!asksForPage) looks += 1;
      await route.fulfill({ contentType: "text/html", body: asksForPage ? html() : nextHtml().body });
    });
    await expect.poll(() => loads).toBe(1);
    const before = looks;
    await expect.poll(() => looks).toBeGreaterThan(before + 2);
    expect(loads).toBe(1);
  });

  it("is offered on the screens that people work in, without an automatic reload", async () => {
    const { server, page, requests } = await openWall();
    await page.clock.install();
    await page.goto(server.url);
    await page.locator("#root").getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    // Time that passes ends what is still on its way: the page would ask for its code by loading itself again.
    await untilWhole(page, requests);
    server.answer("index.html", nextHtml());
    server.answer(NEXT, nextEntry());
    await passTimeUntil(page.getByRole("status").filter({ hasText: "ny udgave af siden" }), "05:01");
    expect(await runs(page)).toBe(`./${entry()}`);
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await expect.poll(() => runs(page).catch(() => "")).toBe(`./${NEXT}`);
  });
});

describe("code that is gone", () => {
  const expectedConsole = /Failed to load|Failed to fetch|Expected a JavaScript|MIME type/;
  const chunk = (html: string, name: string) => new RegExp(`${name}-[^"]+?\\.js`).exec(html)?.[0] ?? "";
  const pathOf = (name: string) =>
    `assets/${readdirSync(join(inject("siteFolder"), "assets")).find((file) => new RegExp(`^${name}-.*\\.js$`).test(file))}`;
  const webPage = { body: "<!doctype html><title>Findes ikke</title>", type: "text/html" };

  it.each([
    ["a missing file", { status: 404 }],
    ["a web page in its place", webPage],
  ])("as %s leaves the screen that stands, with words beside it and no reload in vain", async (_, answer) => {
    const { server, page } = await openWall({ expectedConsole });
    await page.goto(server.url);
    const overview = page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" });
    await overview.waitFor();
    server.answer(pathOf("AfterlifePage"), answer);
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.getByRole("link", { name: "Udestår" }).first().click();
    const message = page.getByRole("alert").filter({ hasText: "En del af siden kunne ikke hentes" });
    await message.waitFor();
    await overview.waitFor();
    await page.locator("#root").getByRole("grid", { name: "Smileys pr. tema og runde" }).waitFor();
    // Another screen is there, and going back leads to what stood before.
    await page.getByRole("link", { name: "Indsatser", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
    await expect.poll(() => message.count()).toBe(0);
    await page.getByRole("link", { name: "Udestår" }).first().click();
    await message.waitFor();
    await page.goBack();
    await expect.poll(() => message.count()).toBe(0);
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
    await page.goForward();
    await message.waitFor();
    expect(loads).toBe(0);
    server.answer(pathOf("AfterlifePage"), null);
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await page.getByRole("heading", { level: 1, name: "Udestår" }).waitFor();
  });

  it("of the parts of a screen leaves its figures, with words beside them, until the parts are there", async () => {
    const { server, page } = await openWall({ expectedConsole });
    await page.clock.install();
    for (const name of ["LaterSections", "ExportFormats", "EconomyMark"])
      server.answer(pathOf(name), { status: 404 });
    let loads = 0;
    page.on("load", () => {
      loads += 1;
    });
    await page.goto(server.url);
    const message = page.getByRole("alert").filter({ hasText: "En del af siden kunne ikke hentes" });
    await message.waitFor();
    const figures = page.locator("#root").getByRole("grid", { name: "Smileys pr. tema og runde" });
    await figures.waitFor();
    await page.clock.fastForward("00:10");
    expect([loads, await message.count(), await figures.count()]).toEqual([1, 1, 1]);
    for (const name of ["LaterSections", "ExportFormats", "EconomyMark"]) server.answer(pathOf(name), null);
    await passTimeUntil(
      page.locator("#root").getByRole("grid", { name: "Smileys pr. indsats og runde" }),
      "03:00",
    );
    expect(await message.count()).toBe(0);
  });

  it("of the screen that the address names is said, where none stood before", async () => {
    const { server, page } = await openWall({ expectedConsole });
    server.answer(pathOf("AfterlifePage"), { status: 404 });
    await page.goto(`${server.url}#/ballerup-2017-oekonomiudvalget/udestaar`);
    await page.getByRole("heading", { level: 1, name: "En del af siden kunne ikke hentes" }).waitFor();
    await page.getByRole("link", { name: "Indsatser", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Indsatser" }).waitFor();
  });

  it("of an old page, whose site has been renewed, is met by going over to the new one", async () => {
    const { server, page } = await openWall({ expectedConsole });
    await page.goto(server.url);
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    server.answer(pathOf("AfterlifePage"), { status: 404 });
    const html = readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
    const entry = /src="\.\/(assets\/index-[^"]+\.js)"/.exec(html)?.[1] ?? "";
    const next = "assets/index-next.js";
    server.answer("index.html", { body: html.replaceAll(entry, next) });
    server.answer(next, { body: `import "./${basename(entry)}";`, type: "text/javascript" });
    await page.getByRole("link", { name: "Udestår" }).first().click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector("script[type=module]")?.getAttribute("src")))
      .toBe(`./${next}`);
  });

  it("of the wall screen is loaded by a reload when the file is there again", async () => {
    const { server, page } = await openWall({ expectedConsole });
    await page.clock.install();
    server.answer(pathOf("WallPage"), webPage);
    await page.goto(`${server.url}#/~skaerm`);
    await page.getByRole("alert").filter({ hasText: "kunne ikke hentes" }).waitFor();
    server.answer(pathOf("WallPage"), null);
    await passTimeUntil(page.locator("main li").first(), "16:00");
  });

  it("of the chart is fetched by loading the page again, once the site answers", async () => {
    const { server, page } = await openWall({ expectedConsole });
    const file = readdirSync(join(inject("siteFolder"), "assets")).find((name) =>
      /^RechartsBars-.*\.js$/.test(name),
    );
    server.answer(`assets/${file}`, "drop");
    await page.goto(`${server.url}#/ballerup-2017-oekonomiudvalget/oekonomi?art=besparelse`);
    const figure = page.getByRole("figure", { name: "Mål og resultat" });
    const table = page.getByRole("table", { name: "Mål og resultat i tal" });
    await figure.getByRole("alert").getByText("Diagrammet kunne ikke hentes").waitFor();
    await table.waitFor();
    server.answer("index.html", "drop");
    const reload = figure.getByRole("button", { name: "Genindlæs siden" });
    await reload.click();
    await figure.getByRole("status").getByText("Serveren svarer ikke").waitFor();
    await table.waitFor();
    server.answer("index.html", null);
    server.answer(`assets/${file}`, null);
    await reload.click();
    await figure.getByRole("link").first().waitFor();
    expect(page.url()).toContain("oekonomi?art=besparelse");
  });

  it("of the list of follow-ups is met like any other screen's", async () => {
    const { server, page } = await openWall({ expectedConsole });
    const file = readdirSync(join(inject("siteFolder"), "assets")).find((name) =>
      /^FollowUpsPage-.*\.js$/.test(name),
    );
    server.answer(`assets/${file}`, { status: 404 });
    const [entry] = JSON.parse(readFileSync(join(inject("siteFolder"), "feed/index.json"), "utf8")).followUps;
    server.answer("feed/index.json", {
      body: JSON.stringify({ formatVersion: 1, followUps: [entry, { ...entry, id: "x" }] }),
    });
    await page.goto(server.url);
    await page.getByRole("alert").filter({ hasText: "En del af siden kunne ikke hentes" }).waitFor();
    server.answer(`assets/${file}`, null);
    await page.getByRole("button", { name: "Genindlæs siden" }).click();
    await page.getByRole("heading", { level: 1, name: "Opfølgninger" }).waitFor();
  });

  it("of the worker for large feeds costs time, not figures", async () => {
    const { server, page } = await openWall({ expectedConsole });
    const worker = readdirSync(join(inject("siteFolder"), "assets")).find((file) =>
      /^parse\.worker.*\.js$/.test(file),
    );
    server.answer(`assets/${worker}`, { status: 404 });
    const padding = "x".repeat(WORKER_LENGTH);
    server.answer(FEED, { body: JSON.stringify({ ...realFollowUp.facts, padding }) });
    await page.goto(server.url);
    await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
    expect(server.asked(`assets/${worker}`)).toBe(1);
  });

  it.each([
    ["import.worker", "a text"],
    ["importBytes", "a text"],
    ["readPdf", "a PDF"],
  ])(
    "of what reads documents (%s, for %s) is said, and what was pasted stays and is read later",
    async (name, what) => {
      const { server, page } = await openWall({ expectedConsole });
      await page.goto(`${server.url}#/~importer`);
      const pasted = page.getByRole("textbox", { name: "Indsæt tekst" });
      const text = readFileSync(
        join(inject("siteFolder"), `feed/sources/${realFollowUp.facts.id}.txt`),
        "utf8",
      );
      await pasted.fill(text);
      server.answer(pathOf(name), { status: 404 });
      const read = page.getByRole("button", { name: "Læs teksten" });
      const pdf = Buffer.from(pdfFile([[{ x: 50, y: 700, size: 12, text: "Opfølgning" }]]));
      const message = page
        .getByRole("alert")
        .filter({ hasText: "Programmet, der læser dokumenter, kunne ikke hentes" });
      if (what === "a text") await read.click();
      else await page.locator("input[type=file]").setInputFiles({ name: "a.pdf", mimeType: "", buffer: pdf });
      await message.waitFor();
      expect(await pasted.inputValue()).toBe(text);
      server.answer(pathOf(name), null);
      await read.click();
      await page
        .getByText(/^32 indsatser er læst/)
        .first()
        .waitFor();
    },
  );

  it("of the app itself never leaves a blank page", async () => {
    const { server, page } = await openWall({ expectedConsole });
    const html = readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
    server.answer(`assets/${chunk(html, "app")}`, { status: 404 });
    await page.goto(server.url);
    await page.getByRole("alert").filter({ hasText: "En del af siden kunne ikke hentes" }).waitFor();
  });

  it("of the app leaves a message in the page itself", async () => {
    const { server, page } = await openWall({ expectedConsole });
    const html = readFileSync(join(inject("siteFolder"), "index.html"), "utf8");
    server.answer(`assets/${chunk(html, "index")}`, { status: 404 });
    await page.goto(server.url, { waitUntil: "commit" });
    await page.waitForLoadState("load");
    // They wait for ten seconds: on a slow line the app is on its way.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await page.getByText("Genindlæs siden, hvis den ikke viser sig").waitFor();
  });
});
