/** Texts made to keep a reader busy: the work grows with the text, whatever it says. */
import { expect, test } from "vitest";
import { refusalMessage } from "../../src/text/refusals.ts";
import { imported, smallDocument, smallInitiative } from "../fixtures/smallDocument.ts";
import { importText } from "../fixtures/sourceOracle.ts";

const ROWS = [
  "Milepæl Planen er lagt.",
  "1. budgetopfølgning 2024 ☺",
  "Økonomi Besparelse i 2024: 1 mio. kr. ☺",
];

/** A place for a text in a document; the text alone is none. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  "as the whole": (text) => text,
  "as the heading": (text) => `${text}\n${smallDocument(smallInitiative("1.01. Fald", ...ROWS))}`,
  "as a title": (text) => smallDocument(smallInitiative(`1.01. ${text}`, ...ROWS)),
  "as a centre": (text) =>
    smallDocument(smallInitiative("1.01. Fald", ...ROWS)).replace("bidragsyder: ", `bidragsyder: ${text}`),
  "as a milestone": (text) =>
    smallDocument(smallInitiative("1.01. Fald", `Milepæl ${text}`, ...ROWS.slice(1))),
  "as a round": (text) => smallDocument(smallInitiative("1.01. Fald", ROWS[0] ?? "", `${text} ☺`, ...ROWS)),
  "as an economy": (text) => smallDocument(smallInitiative("1.01. Fald", ...ROWS, text)),
};

const PIECES = [
  ..."A 1 - – ( ; ½ ☺ a-".split(" "),
  ..."A |Aa Kommune |Aa-, |J |og |Aa og |1 000 |1.000.|til 1 |mellem 1 og |1 mio. kr. |kr. ".split("|"),
  ..."Tid Smiley |Kort beskrivelse af indsatsen |Milepæl |Økonomi |Status: |Side 1 |Sagsid: |Bilag 1 |31.12.".split(
    "|",
  ),
];

const LENGTH = 6000;
/** In seconds of the processor, not of the clock: what it takes is some hundredths of a second. */
const MOST = 0.5;

test.each(Object.entries(PLACES))(
  "anything over and over %s, in one line or a line each",
  (_, place) => {
    for (const piece of PIECES)
      for (const end of ["", "\n"]) {
        const text = place(`${piece}${end}`.repeat(LENGTH / piece.length));
        const before = process.cpuUsage();
        const result = importText(text);
        const { user } = process.cpuUsage(before);
        expect(user / 1e6, JSON.stringify(piece + end)).toBeLessThan(MOST);
        if (result.refused) expect(refusalMessage(result, "da")).toMatch(/\.$/);
      }
  },
  120_000,
);

test.each(["–", "– "])("a long run of %j in a field is looked through once", (piece) => {
  const text = PLACES["as a centre"]?.(piece.repeat(40_000)) ?? "";
  const before = process.cpuUsage();
  importText(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4 * MOST);
});

test("a row of very many lines is read whole", () => {
  const lines = Array.from({ length: 150_000 }, (_, at) => `linje ${at}`);
  const result = imported(
    smallDocument(smallInitiative("1.01. Fald", `Milepæl Alle\n${lines.join("\n")}`, ...ROWS.slice(1))),
  );
  const [milestone] = result.facts.initiatives[0]?.milestones ?? [];
  expect(milestone?.text?.endsWith("linje 149999")).toBe(true);
  expect((milestone?.source?.to ?? 0) - (milestone?.source?.from ?? 0)).toBe(150_001);
}, 60_000);

test("a text of more lines than any follow-up is refused before its lines are looked at", () => {
  const text = smallDocument(smallInitiative("1.01. Fald", ...ROWS)) + "a\n".repeat(1_000_000);
  expect(importText(text)).toMatchObject({ refused: true, code: "too-many-lines" });
});

test("a line without an end is refused with its number", () => {
  const result = importText(`Opfølgning\n${"ord ".repeat(100_000)}`);
  expect(result).toMatchObject({ refused: true, line: 2 });
  expect(result.refused && refusalMessage(result, "da")).toContain("linjeskift");
});

test("fifty thousand lines that end in a hyphen are read as fast as any others", () => {
  const text = smallDocument(
    smallInitiative("1.01. Fald", `Milepæl Alle\n${"opfølg-\n".repeat(50_000)}ning.`, ...ROWS.slice(1)),
  );
  const before = process.cpuUsage();
  expect(imported(text).facts.initiatives).toHaveLength(1);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

test.each(["-", "☺"])("sixty thousand lines %s in a field are read as fast as any others", (line) => {
  const text = PLACES["as a centre"]?.(`${line}\n`.repeat(60_000)) ?? "";
  const before = process.cpuUsage();
  importText(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

test("a text that is longer than any follow-up is refused before its lines are looked at", () => {
  const result = importText(smallDocument(smallInitiative("1.01. Fald", ...ROWS)).repeat(20_000));
  expect(result).toMatchObject({ refused: true, code: "file-too-large" });
});
