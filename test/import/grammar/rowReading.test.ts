import { describe, expect, it } from "vitest";
import { readRow } from "../../../src/import/grammar/rowReading.ts";
import { importBytes } from "../../../src/import/importBytes.ts";
import { mustImport } from "../../fixtures/mustImport.ts";
import { smallDocument, smallInitiative } from "../../fixtures/smallDocument.ts";
import { cell, paragraph, row, symbol, table, wordFile } from "../../fixtures/wordFile.ts";
import { economy, milestone, SECOND, WORD_FRONT, wordTop } from "../../fixtures/wordForm.ts";

/** What the row with these words says, of an imported document. */
async function readingIn(bytes: Uint8Array, words: string) {
  const { source, ...imported } = mustImport(await importBytes(bytes));
  const line =
    new TextDecoder()
      .decode(source)
      .split("\n")
      .findIndex((text) => text.includes(words)) + 1;
  return readRow({ from: line, to: line }, { ...imported, lostFonts: imported.format === "text" });
}

const inWord = (words: string, ...rows: readonly string[]) =>
  readingIn(
    wordFile(`${WORD_FRONT}${table(...wordTop(), milestone(symbol("F04A")), SECOND, ...rows)}`),
    words,
  );

describe("a row that is read by itself", () => {
  it("has its text, status, smiley and amounts, though nobody knows its round", async () => {
    const text = cell(
      [
        paragraph("Besparelse i 2024: 1,2 mio. kr."),
        paragraph("Status:"),
        paragraph("Der mangler 0,3 mio. kr."),
      ].join(""),
    );
    const lost = row("Økonomi", text, "", cell(symbol("F04C").replace(/^/, "<w:p>").replace(/$/, "</w:p>")));
    const other = milestone(symbol("F04A"), "", "Der er nye lokaler.");
    expect(await inWord("Besparelse", lost)).toMatchObject({
      mark: "economy",
      text: "Besparelse i 2024: 1,2 mio. kr.",
      status: "Der mangler 0,3 mio. kr.",
      smiley: "sur",
      round: null,
      figures: [
        { measure: "saving", year: 2024, target: 1_200_000, deviation: { min: 300_000, max: 300_000 } },
      ],
    });
    expect(await inWord("Der er nye", other, economy())).toMatchObject({
      mark: "milestone",
      text: "Der er nye lokaler.",
      status: null,
      smiley: "glad",
      round: null,
      figures: [],
    });
  });

  it("has its round, whether the follow-up knows it or not", async () => {
    const known = row(
      "Ekstra",
      "Taget er lagt.",
      "2. budgetopfølgning 2024",
      cell(paragraph(symbol("F04B"))),
    );
    expect(await inWord("Taget er lagt", known)).toMatchObject({
      mark: null,
      text: "Ekstra\n\nTaget er lagt.",
      smiley: "neutral",
      round: { label: "2. budgetopfølgning 2024", id: "2", date: null },
    });
    const others = table(row("Taget er malet.", "31. marts 2025"));
    const form = table(...wordTop(), milestone(symbol("F04A")), SECOND, economy());
    expect(await readingIn(wordFile(WORD_FRONT + form + others), "Taget er malet")).toMatchObject({
      text: "Taget er malet.",
      round: { label: "31. marts 2025", id: null, date: "2025-03-31" },
    });
  });

  it("has the number and title of an initiative that is none of the form's", async () => {
    const others = table(
      row("9.9. Grønne tage", "Beskrivelse", "Frist"),
      row("Økonomi", "Spart 0,8 mio. kr.", ""),
    );
    const bytes = wordFile(
      `${WORD_FRONT}${table(...wordTop(), milestone(symbol("F04A")), SECOND, economy())}${others}`,
    );
    expect(await readingIn(bytes, "Grønne tage")).toMatchObject({
      ...{ number: "9.9", title: "Grønne tage", round: null },
    });
  });

  it("is the lines of a text where nothing tells cells apart", async () => {
    const text = smallDocument(
      smallInitiative(
        "1.01. Færre fald",
        "Milepæl Planen er lagt. 1. budgetopfølgning 2024 ☺",
        "Økonomi Der er ingen effekt. ☺",
      ),
      smallInitiative(
        "1.02. Bedre mad",
        "Milepæl Maden er god. 1. budgetopfølgning 2024 ☹",
        "Økonomi Besparelse i 2024: 2 mio. kr. ☹",
      ),
    );
    const bytes = new TextEncoder().encode(text);
    expect(await readingIn(bytes, "Maden er god")).toMatchObject({
      mark: "milestone",
      text: "Maden er god.",
      smiley: "sur",
      round: { label: "1. budgetopfølgning 2024", id: "1" },
    });
    expect(await readingIn(bytes, "Besparelse i 2024")).toMatchObject({
      mark: "economy",
      figures: [{ target: 2_000_000 }],
    });
    expect(await readingIn(bytes, "Ansvarligt center")).toMatchObject({ field: "Ejendomme" });
    expect(await readingIn(bytes, "kommer ikke for")).toBeNull();
  });
});
