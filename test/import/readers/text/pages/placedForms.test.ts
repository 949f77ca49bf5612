/** Forms of a text that keeps the page's layout, with a description beside the fields, in the shapes that pages have. */
import { describe, expect, test } from "vitest";
import { codesOf, E, GLAD, NEUTRAL, rowsIn, SUR } from "../../../../fixtures/lindby.ts";
import { imported } from "../../../../fixtures/smallDocument.ts";

interface Shape {
  /** How wide the columns of the text and of the rounds are, the blank behind a full line included. */
  readonly text?: number;
  readonly round?: number;
  /** The smiley stands on the last line of its row. */
  readonly isLow?: boolean;
}

const LEFT = 33;

/** A follow-up of two initiatives, whose second round wraps below its first line. */
function formsOf({ text = 41, round = 28, isLow = false }: Shape): string {
  const line = (...[a, b, c, d]: readonly [string, string, string, string]) =>
    (a.padEnd(LEFT) + b.padEnd(text) + c.padEnd(round) + d).trimEnd();
  const row = (words: readonly string[], label: readonly string[], smiley: string) => {
    const height = Math.max(words.length, label.length);
    return Array.from({ length: height }, (_, at) =>
      line(
        at === 0 ? "Milepæl" : "",
        words[at] ?? "",
        label[at] ?? "",
        at === (isLow ? height - 1 : 0) ? smiley : "",
      ),
    );
  };
  const forms = ["7.01. Tage", "7.02. Sti"].flatMap((title) => [
    line(title, "Kort beskrivelse af indsatsen (drift)".padEnd(text - 1), "Tid", "Smiley"),
    "",
    line("Parterne er enige om at styrke", "", "", ""),
    line("indsatsen på området.", "Ansvarligt center: Teknik og Miljø", "", ""),
    line("", "Ansvarligt udvalg: Klimaudvalget", "", ""),
    line("", "Væsentlig bidragsyder:", "", ""),
    ...row(["Planen er lagt."], ["1. budgetopfølgning", "2025"], GLAD),
    ...row(
      ["Der er hentet tilbud fra tre af byens", "firmaer om arbejdet."],
      ["2. budgetopfølgning", "2025"],
      NEUTRAL,
    ),
    ...row(["Arbejdet er færdigt."], ["31.12.2025"], SUR),
    line("Økonomi", "Der er ikke særskilt økonomisk effekt.", "", ""),
  ]);
  const head = [
    "Opfølgning på Aftale om budget 2025 på Klimaudvalgets område",
    "Lindby Kommune",
    "",
    "7. Klima og by",
    "",
  ];
  return [...head, ...forms].join("\n");
}

describe("a form in columns is read", () => {
  test.each<[string, Shape]>([
    ["as it stands", {}],
    ["where the head leaves one blank before the rounds' name", { text: 38 }],
    ["where a round leaves one blank before its smiley", { text: 38, round: 20 }],
    ["where smileys stand on the last lines of their rows", { isLow: true }],
  ])("%s", (_, shape) => expectRead(formsOf(shape)));

  test("where empty lines stand between rows", () => {
    const text = formsOf({}).replaceAll(/\n(?=Milepæl|Økonomi|7\.02)/gu, "\n\n");
    expectRead(text);
  });
});

function expectRead(text: string) {
  const read = [
    "1. budgetopfølgning 2025: G Planen er lagt.",
    "2. budgetopfølgning 2025: N Der er hentet tilbud fra tre af byens firmaer om arbejdet.",
    "31.12.2025: S Arbejdet er færdigt.",
    E,
  ];
  expect(rowsIn(text)).toEqual([...read, ...read]);
  expect(codesOf(text)).toEqual(["status-date-missing"]);
  expect(
    imported(text).facts.initiatives.map(({ title, description }) => `${title}: ${description}`),
  ).toEqual([
    "Tage: Parterne er enige om at styrke indsatsen på området.",
    "Sti: Parterne er enige om at styrke indsatsen på området.",
  ]);
}
