/** Lines that stand alone again and again: which are heads of pages, and which are content. */
import { describe, expect, test } from "vitest";
import { rawLines } from "../../../../../src/import/model/rawLine.ts";
import { runningHeads } from "../../../../../src/import/readers/text/pages/runningHeads.ts";

const TITLE = [
  "Opfølgning på Aftale om budget 2025",
  "Herlev Kommune",
  "Forord",
  "Udvalget",
  "Læsevejledning",
  "Tema",
];

/** The text of each line that is a head. */
function headsOf(...texts: readonly string[]): string[] {
  const raw = rawLines(
    [...TITLE, ...texts].map((text, index) => ({ number: index + 1, text, startsPage: false })),
  );
  const isHead = new Set(runningHeads(raw, TITLE.join(" ")));
  return raw.flatMap(({ folded }, index) => (isHead.has(index) ? [folded] : []));
}
/** A page of content, different on each, between these heads. */
const pages = (count: number, head: readonly string[], apart = 2) =>
  Array.from({ length: count }, (_, at) => [
    `Planen er lagt på side ${at}.`,
    ...Array.from({ length: apart }, () => ""),
    ...head,
    ...Array.from({ length: apart }, () => ""),
  ]).flat();
const often = (head: readonly string[], count = 3) => Array.from({ length: count }, () => head).flat();

describe("a head stands two lines apart on three pages at least", () => {
  test.each([[["Budget og Økonomi"]], [["Budget og Økonomi", "Fortroligt", "2025"]], [["»Den grønne by«"]]])(
    "%j",
    (head) => {
      expect(headsOf(...pages(3, head))).toEqual(often(head));
      expect(headsOf(...pages(2, head))).toEqual([]);
      expect(headsOf(...pages(3, head, 1))).toEqual([]);
    },
  );

  test("or one line apart when it names the document", () => {
    expect(headsOf(...pages(3, ["Herlev Kommune", "Skoler"], 1))).toEqual(
      often(["Herlev Kommune", "Skoler"]),
    );
    expect(headsOf(...pages(3, ["Aftale om budget 2025"], 1))).toEqual(often(["Aftale om budget 2025"]));
  });

  test("with its day, below the municipality's name, while a day alone or below other words may be a round", () => {
    const head = ["Herlev Kommune", "11-03-2025"];
    expect(headsOf(...pages(3, head))).toEqual(often(head));
    expect(headsOf(...pages(3, ["11-03-2025"]))).toEqual([]);
    expect(headsOf(...pages(3, ["Bedre mad", "11-03-2025"]))).toEqual([]);
  });

  test("at the document's end too", () => {
    expect(headsOf(...pages(3, ["Skoler"]).slice(0, -2))).toEqual(often(["Skoler"]));
    expect(headsOf("", "", "Skoler", "", "", ...pages(2, ["Skoler"]))).toEqual(often(["Skoler"]));
  });

  test("and not beside its page's words", () => {
    expect(headsOf(...pages(3, ["Skoler"]), "Skoler", "Planen er lagt.")).toEqual([]);
    expect(headsOf(...pages(2, ["Skoler"]).slice(0, -1), "Skoler", "", "")).toEqual([]);
  });

  test("never within the title, which a head may repeat", () => {
    expect(headsOf("", "", ...pages(3, ["Herlev Kommune"]))).toEqual(often(["Herlev Kommune"]));
    const raw = rawLines(
      ["A", "", "", "A", "", "", "A"].map((text, index) => ({ number: index + 1, text, startsPage: false })),
    );
    expect(runningHeads(raw, "A")).toEqual([]);
  });
});

test.each([
  [["En sætning ender her."]],
  [["En liste:"]],
  [["som er lagt"]],
  [["Milepæl Planen"]],
  [["31.12.2025"]],
  [["Skoler ☺"]],
  [["☺"]],
  [[`Skoler ${"og plan ".repeat(15)}`]],
  [["Et", "To", "Tre", "Fire"]],
  [["Skoler", "som er lagt"]],
])("%j is content however often it stands", (head) => {
  expect(headsOf(...pages(6, head))).toEqual([]);
});
