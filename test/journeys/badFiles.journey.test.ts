/** A file that is wrong in the place of one that was right: what was right stays on screen, and a word beside it says what is wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { expectAccessible } from "./accessibility.ts";
import type { AnswerOrNone } from "./feedServer.ts";
import { openKeptSite } from "./keptSite.ts";
import { openServed } from "./openServed.ts";
import { tryAgain } from "./tryAgain.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const CATALOGUE = "feed/index.json";
const FIGURES = '#root [aria-label="Smileys pr. tema og runde"]';
const builtFile = (path: string) => readFileSync(join(inject("siteFolder"), path), "utf8");
const NEXT_TRY = /Siden prøver selv igen kl\. \d\d\.\d\d\.\d\d/;
const login = { body: "<!doctype html><title>Log ind</title>", type: "text/html" };

const BROKEN: readonly (readonly [string, string, AnswerOrNone, readonly string[]])[] = [
  ["a configuration that the server cannot send", "config.json", { status: 503 }, ["konfiguration", "503"]],
  ["a login page for a configuration", "config.json", login, ["konfiguration", "webside"]],
  ["a catalogue that is not there", CATALOGUE, { status: 404 }, ["Kataloget kunne ikke", "ingen fil"]],
  [
    "a catalogue that is cut off",
    CATALOGUE,
    { body: '{"formatVersion":1,' },
    ["Kataloget kunne ikke", "ikke hel"],
  ],
  [
    "a catalogue of another shape",
    CATALOGUE,
    { body: '{"formatVersion":1,"followUps":3}' },
    ["skal være en liste"],
  ],
  [
    "a catalogue with an entry that cannot be read",
    CATALOGUE,
    { body: builtFile(CATALOGUE).replace(/"title": "[^"]*"/, '"title": null') },
    ["Kataloget har fejl", "followUps[0].title: fandt null, skal være tekst"],
  ],
  [
    "a catalogue with a wrong id",
    CATALOGUE,
    { body: builtFile(CATALOGUE).replace(`"id": "${ID}"`, '"id": "en-anden"') },
    ["kunne ikke opdateres", `nævner ingen opfølgning med id »${ID}«`],
  ],
];

it("who was here before is told what is broken, and has the figures, until it is mended", async () => {
  const { page, server, visit } = await openKeptSite();
  await visit(`#/${ID}`);
  for (const [what, path, answer, words] of BROKEN) {
    await page.goto("about:blank");
    server.answer(path, answer);
    await page.goto(`${server.url}#/${ID}`);
    const [first = "", second = first] = words;
    const told = page.getByRole("status").filter({ hasText: first }).filter({ hasText: second });
    await expect.poll(() => told.count(), { message: what }).toBe(1);
    // An entry that is wrong is asked for with the whole catalogue, whose own time has no end.
    if (!words.includes("Kataloget har fejl")) await told.filter({ hasText: NEXT_TRY }).waitFor();
    expect(await page.locator(FIGURES).count(), what).toBe(1);
    expect(await page.getByRole("alert").count(), what).toBe(0);
    await expectAccessible(page, what);
    await tryAgain(told, () => server.answer(path, null));
    await expect.poll(() => told.count(), { message: `${what}, mended` }).toBe(0);
  }
});

it("an older edition than is listed leaves the newer figures on screen, until the newest is there again", async () => {
  const { server, page } = await openServed();
  const newest = builtFile(FEED);
  const older = {
    ...(JSON.parse(newest) as FollowUpFacts),
    title: "En ældre udgave",
    asOf: "2017-09-30",
    sequence: { number: 3, isLast: false },
  };
  server.answer("config.json", { body: '{"refreshSeconds":10}' });
  await page.goto(`${server.url}#/${ID}`);
  await page.locator(FIGURES).waitFor();
  server.answer(FEED, { body: JSON.stringify(older) });
  const told = page
    .getByRole("status")
    .filter({ hasText: "ældre udgave af opfølgningen end den, der vises" });
  await told
    .filter({ hasText: "Datoen: feedet siger 30. september 2017, kataloget 23. marts 2018" })
    .waitFor();
  expect(await page.getByText("En ældre udgave", { exact: true }).count()).toBe(0);
  await page.getByRole("heading", { level: 1, name: "Aftale om budget 2017" }).waitFor();
  server.answer(FEED, null);
  await expect.poll(() => told.count()).toBe(0);
});
