/** Rows and fields in other places and numbers than the form has them. */
import { describe, expect, test } from "vitest";
import { findingsOf, imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";

const MILESTONE = ["Milepæl Planen er lagt.", "1. budgetopfølgning 2024 ☺"];
const firstOf = (text: string) => imported(text).facts.initiatives[0];

describe("the economy's row", () => {
  test("stands above the milestones, too", () => {
    const rows = ["Økonomi Besparelse i 2024: 2 mio. kr. ☹", ...MILESTONE];
    const text = smallDocument(
      smallInitiative("1.01. Færre fald", ...rows),
      smallInitiative("1.02. Mad", ...rows),
    );
    for (const { milestones, economy, remarks, source } of imported(text).facts.initiatives) {
      expect(milestones).toMatchObject([{ text: "Planen er lagt.", smiley: "glad" }]);
      expect(economy).toMatchObject({ smiley: "sur", figures: [{ measure: "saving", target: 2_000_000 }] });
      expect(remarks).toBeNull();
      expect(source?.to).toBe(milestones[0]?.source?.to);
    }
  });

  test("is no line of the description that begins with the word", () => {
    const text = smallDocument(
      smallInitiative(
        "1.01. Færre fald",
        "Der arbejdes med at skabe en bedre og mere sikker\nØkonomi i hele plejen.",
        "",
        ...MILESTONE,
        "Økonomi Ingen.",
      ),
    );
    expect(firstOf(text)?.remarks).toBe(
      "Der arbejdes med at skabe en bedre og mere sikker Økonomi i hele plejen.",
    );
    expect(firstOf(text)?.economy?.text).toBe("Ingen.");
  });

  test("twice is read as one and reported", () => {
    const text = smallDocument(
      smallInitiative(
        "1.01. Færre fald",
        ...MILESTONE,
        "Økonomi Ingen effekt.",
        "Økonomi Besparelse i 2024: 2 mio. kr.",
      ),
    );
    expect(firstOf(text)?.economy).toMatchObject({
      text: expect.stringMatching(/^Ingen effekt\.\s+Økonomi Besparelse i 2024: 2 mio\. kr\.$/) as string,
      figures: [{ measure: "saving", target: 2_000_000 }],
    });
    expect(findingsOf(imported(text))).toEqual(["17 economy-twice"]);
  });

  test("ends where an appendix begins, all of which is reported", () => {
    const appendix = `Bilag 1 Oversigt\n\n${"Her følger en oversigt over bevillinger. ".repeat(30).trim()}`;
    const text = smallDocument(
      smallInitiative("1.01. Færre fald", ...MILESTONE, "Økonomi Ingen effekt.", "", appendix),
    );
    expect(firstOf(text)?.economy?.text).toBe("Ingen effekt.");
    const [finding] = imported(text).facts.import?.findings ?? [];
    expect(finding).toMatchObject({ code: "text-unplaced", line: 18 });
    expect(finding?.message).toContain(appendix.replace(/\s+/g, " "));
  });
});

describe("contributors", () => {
  const contributorsOf = (value: string) =>
    firstOf(
      smallDocument(
        smallInitiative(
          "1.01. Færre fald",
          ...MILESTONE,
          "Økonomi Besparelsen er indarbejdet i de centrale rammer.",
        ).replace("bidragsyder: ", `bidragsyder: ${value}`),
      ),
    )?.contributors;

  test.each([
    ["HR og Løn\nBy, Erhverv og Miljø\nDirektionen", ["HR og Løn", "By, Erhverv og Miljø", "Direktionen"]],
    ["\nDirektionen\nHR og Løn", ["Direktionen", "HR og Løn"]],
    ["By, Erhverv\nog Miljø samt\nDirektionen", ["By, Erhverv og Miljø", "Direktionen"]],
    ["HR & Løn; Plan/Byg", ["HR & Løn", "Plan/Byg"]],
  ])("%j", (value, names) => {
    expect(contributorsOf(value)).toEqual(names);
  });
});
