import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { catalogueEntry, listed } from "../../../src/agreement/portfolio/catalogue.ts";
import { blockId, EMBEDDED_FILES } from "../../../src/feed/embedded/embedded.ts";
import { DATA, fillTemplate, TITLE } from "../../../src/feed/embedded/fillTemplate.ts";
import { parseCatalogueText, parseFollowUpText } from "../../../src/feed/parseText.ts";
import { forAll } from "../../fixtures/forAll.ts";
import { realFollowUp } from "../../fixtures/realFollowUp.ts";

const TEMPLATE = `<!doctype html>${TITLE}<body>${DATA}<script>'${DATA}' + '${TITLE}'</script>`;
const { facts } = realFollowUp;

/** The text of a file in a filled template, read as HTML reads a script: up to the next `</script`. */
function blockOf(html: string, address: string): string | undefined {
  const opening = `<script type="application/json" id="${blockId(address)}">`;
  const at = html.indexOf(opening);
  return at === -1 ? undefined : html.slice(at + opening.length).split(/<\/script/i)[0];
}

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "-->",
  "]]>",
  "\u2028\u2029\u0000\ud800",
  "$&$'$`$1",
  DATA,
  TITLE,
];
const hostileText = fc
  .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...HOSTILE)))
  .map((parts) => parts.join(""));

describe("the site in one file", () => {
  it("holds the follow-up, its own entry of a catalogue, and the source text, as they are", () => {
    const html = fillTemplate(TEMPLATE, { facts, source: ["første", "anden"] });
    const read = parseFollowUpText("", blockOf(html, EMBEDDED_FILES.facts) ?? "");
    expect(read).toEqual({ ...facts, document: { ...facts.document, source: "kilde.txt" } });
    expect(parseCatalogueText("", blockOf(html, EMBEDDED_FILES.catalogue) ?? "").followUps).toEqual(
      listed([catalogueEntry(facts, "opfoelgning.json")]),
    );
    expect(JSON.parse(blockOf(html, EMBEDDED_FILES.source) ?? "")).toBe("første\nanden");
  });

  it("lists a follow-up that is missing, so that whoever opens the file is told", () => {
    const missing = catalogueEntry({ ...facts, id: "anden", committee: "Andet udvalg" }, "anden.json");
    const html = fillTemplate(TEMPLATE, { facts, source: null }, { missing });
    const { followUps } = parseCatalogueText("", blockOf(html, EMBEDDED_FILES.catalogue) ?? "");
    expect(followUps.find(({ id }) => id === "anden")).toEqual({ ...missing, href: "opfoelgning-2.json" });
    expect(blockOf(html, "feed/opfoelgning-2.json")).toBeUndefined();
  });

  it("holds several follow-ups of an agreement, each with its own source", () => {
    const other = { ...facts, id: "anden", committee: "Andet udvalg" };
    const html = fillTemplate(TEMPLATE, { facts, source: ["en"] }, { facts: other, source: ["to"] });
    const { followUps } = parseCatalogueText("", blockOf(html, EMBEDDED_FILES.catalogue) ?? "");
    expect(new Map(followUps.map(({ id, href }) => [id, href]))).toEqual(
      new Map([
        [facts.id, "opfoelgning.json"],
        ["anden", "opfoelgning-2.json"],
      ]),
    );
    const read = parseFollowUpText("", blockOf(html, "feed/opfoelgning-2.json") ?? "");
    expect(read).toEqual({ ...other, document: { ...facts.document, source: "kilde-2.txt" } });
    expect(JSON.parse(blockOf(html, "feed/kilde-2.txt") ?? "")).toBe("to");
    expect(html).toContain(`<title>${facts.title}</title>`);
  });

  it("names no source where there is none, and keeps an empty one", () => {
    const without = fillTemplate(TEMPLATE, { facts, source: null });
    expect(blockOf(without, EMBEDDED_FILES.source)).toBeUndefined();
    expect(JSON.parse(blockOf(without, EMBEDDED_FILES.facts) ?? "").document.source).toBeNull();
    const empty = fillTemplate(TEMPLATE, { facts, source: [""] });
    expect(JSON.parse(blockOf(empty, EMBEDDED_FILES.facts) ?? "").document.source).toBe("kilde.txt");
  });

  it("lets no text out of its block, whatever it is, and gives the same file for the same content", () => {
    const small: FollowUpFacts = { ...facts, document: null, themes: [], initiatives: [], import: null };
    const plain = fillTemplate(TEMPLATE, { facts: small, source: [""] });
    forAll(hostileText, hostileText, (title, line) => {
      const hostile: FollowUpFacts = { ...small, title };
      const html = fillTemplate(TEMPLATE, { facts: hostile, source: [line] });
      expect(JSON.parse(blockOf(html, EMBEDDED_FILES.facts) ?? "").title).toBe(title);
      expect(JSON.parse(blockOf(html, EMBEDDED_FILES.source) ?? "")).toBe(line);
      // Not one tag or comment more than without the hostile text, and the template's own script untouched.
      expect(html.match(/<[a-z/!]/gi)?.length).toBe(plain.match(/<[a-z/!]/gi)?.length);
      expect(html.endsWith(TEMPLATE.slice(TEMPLATE.lastIndexOf("<script>")))).toBe(true);
      expect(fillTemplate(TEMPLATE, { facts: hostile, source: [line] })).toBe(html);
    });
  });

  it("refuses a page that is no template, such as a server's own", () => {
    expect(() => fillTemplate("<!doctype html><title>Log ind</title>", { facts, source: null })).toThrow(
      "template",
    );
  });
});
