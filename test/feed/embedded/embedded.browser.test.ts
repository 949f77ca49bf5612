import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { siteRoot } from "../../../src/feed/addresses.ts";
import { EMBEDDED_FILES, EMBEDDED_ROOT, isEmbedded } from "../../../src/feed/embedded/embedded.ts";
import { DATA, fillTemplate, TITLE } from "../../../src/feed/embedded/fillTemplate.ts";
import { fetchText } from "../../../src/feed/fetchText.ts";

const FOLLOW_UP: FollowUpFacts = {
  formatVersion: 1,
  id: "a",
  title: "Aftale",
  authority: "Kommune",
  committee: null,
  budgetYear: null,
  asOf: null,
  agreement: null,
  sequence: null,
  document: { title: null, publisher: null, caseNumber: null, source: "sources/a.txt" },
  rounds: [{ id: "1", label: "1", date: null }],
  smileyMeaning: null,
  themes: [],
  initiatives: [],
  import: null,
};

/** Puts a filled template's data into this page, as a browser's own parser reads them. */
function open(facts: FollowUpFacts, source: readonly string[] | null): void {
  const html = fillTemplate(`${TITLE}<body>${DATA}`, { facts, source });
  const page = new DOMParser().parseFromString(html, "text/html");
  document.body.append(...page.querySelectorAll("script"));
}

function close(): void {
  for (const block of document.querySelectorAll('script[type="application/json"]')) block.remove();
}

afterEach(close);

function read(address: string): Promise<string> {
  return fetchText(EMBEDDED_ROOT + address);
}

describe("a page that carries its feed", () => {
  it("reads its files from the page", async () => {
    expect(isEmbedded()).toBe(false);
    open(FOLLOW_UP, ["kilde"]);
    expect(isEmbedded()).toBe(true);
    expect(siteRoot()).toBe(EMBEDDED_ROOT);
    expect(JSON.parse(await read(EMBEDDED_FILES.facts)).id).toBe("a");
    expect(await read(EMBEDDED_FILES.source)).toBe("kilde");
    await expect(read("config.json")).rejects.toMatchObject({ failure: { reason: "not-found" } });
    await expect(fetchText("https://andetsteds.dk/feed/index.json")).rejects.toMatchObject({
      failure: { reason: "not-found" },
    });
  });

  it("gives back any text as it was put in", async () => {
    const hostile = fc.constantFrom("</script>", "<!--<script>", "\u2028", "\r\n", "\u0000", "&lt;");
    const text = fc.array(fc.oneof(fc.string({ unit: "binary" }), hostile)).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, text, async (title, line) => {
        close();
        open({ ...FOLLOW_UP, title }, [line]);
        expect(JSON.parse(await read(EMBEDDED_FILES.facts)).title).toBe(title);
        expect(await read(EMBEDDED_FILES.source)).toBe(line);
      }),
    );
  });
});
