/** A feed that can be shown and is perhaps not what it should be: the figures stand, and a word beside them says what is doubtful. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { expectAccessible } from "./accessibility.ts";
import { openServed } from "./openServed.ts";
import { pdfText } from "./pdfText.ts";

const ID = "ballerup-2017-oekonomiudvalget";
const FEED = `feed/${ID}.json`;
const FIGURES = '#root [aria-label="Smileys pr. tema og runde"]';

async function openWith(change: (text: string) => string) {
  const { server, page } = await openServed();
  const whole = readFileSync(join(inject("siteFolder"), FEED), "utf8");
  server.answer(FEED, { body: change(whole) });
  const told = (words: string) => page.getByRole("status").filter({ hasText: words });
  return { server, page, told, whole };
}

/** The feed with other facts. */
const having = (facts: Partial<FollowUpFacts>) => (text: string) =>
  JSON.stringify({ ...(JSON.parse(text) as FollowUpFacts), ...facts });

const older = having({ asOf: "2017-09-30", sequence: { number: 3, isLast: false } });
const OLDER = "måske ikke de nyeste";

describe("a file that is another than the catalogue lists", () => {
  it("is shown, and said to be older, with what each says, on paper too", async () => {
    const { server, page, told } = await openWith(older);
    await page.goto(`${server.url}#/${ID}`);
    await told(OLDER)
      .filter({ hasText: "Datoen: feedet siger 30. september 2017, kataloget 23. marts 2018" })
      .waitFor();
    expect(await page.locator(FIGURES).count()).toBe(1);
    await expectAccessible(page);
    expect(pdfText(await page.pdf({ preferCSSPageSize: true })).join("")).toContain(OLDER.replace(/\s/g, ""));
  });

  it("is said to be another where its title or its initiatives are", async () => {
    const { server, page, told } = await openWith(having({ title: "Noget andet" }));
    await page.goto(`${server.url}#/${ID}/indsatser`);
    await told("siger ikke det samme").filter({ hasText: "Titlen: feedet siger »Noget andet«" }).waitFor();
  });

  it.each(["praesentation", "skaerm"])("is told of on #/…/%s", async (screen) => {
    const { server, page, told } = await openWith(older);
    await page.goto(`${server.url}#/${ID}/${screen}`);
    await told(OLDER).waitFor();
  });

  it("is asked for once more before anything is said: it may have been replaced since", async () => {
    const { server, page, told, whole } = await openWith(older);
    const first = older(whole);
    server.answer(FEED, (asked) => ({ body: asked === 0 ? first : whole }));
    await page.goto(`${server.url}#/${ID}`);
    await expect.poll(() => server.asked(FEED)).toBe(2);
    // The first picture has that day, too.
    await expect.poll(() => page.locator("#snapshot").count()).toBe(0);
    await page.locator("#root").getByText("23. marts 2018").first().waitFor();
    expect(await told(OLDER).count()).toBe(0);
  });
});

it("letters that were saved as UTF-8 twice are named with their place and what was meant", async () => {
  const { server, page, told } = await openWith((text) =>
    new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)),
  );
  await page.goto(`${server.url}#/${ID}`);
  await told("UTF-8 to gange").filter({ hasText: 'formentlig for "Økonomiudvalget"' }).waitFor();
  expect(await page.locator(FIGURES).count()).toBe(1);
});

it("a key that stands twice is named with the value that is shown and the one that is lost", async () => {
  const { server, page, told } = await openWith((text) =>
    text.replace('"asOf":', '"asOf":"2017-01-01","asOf":'),
  );
  await page.goto(`${server.url}#/${ID}`);
  await told("siger noget to gange").filter({ hasText: '"2018-03-23", som står sidst' }).waitFor();
});
