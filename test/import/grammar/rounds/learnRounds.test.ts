/** The names of rounds: told where a row ends, learned from what the rows of a document agree on. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Row } from "../../../../src/import/grammar/lines/row.ts";
import { learnRounds } from "../../../../src/import/grammar/rounds/learnRounds.ts";
import { labelAtEnd, roundKey } from "../../../../src/import/words/roundLabel.ts";

const LABELS = [
  "1. budgetopfølgning 2024",
  "Fjerde budgetopfølgning 2024",
  "Budgetopfølgning pr. 31. marts 2024",
  "Halvårsregnskab 2024",
  "Årsregnskab 2024",
  "Status pr. 30. juni 2024",
  "1. kvartal",
  "2. kvartal 2024",
  "Januar kvartal",
  "3. tertial 2024",
  "31.12.2024",
  "31. december 2024",
  "Pr. 31. december 2024",
  "Ultimo april",
  "Ultimo april 2024",
  "Marts 2024",
  "Forår 2024",
  "Q3 2024",
] as const;
const label = fc.constantFrom(...LABELS);
/** Running text of a milestone: no part of it is the name of a round. */
const prose = fc
  .array(fc.constantFrom("planen", "er", "lagt", "og", "vedtaget", "den", "næste", "i", "udvalget"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => `Nu ${words.join(" ")}.`);

/** A row of these lines; `☺` at the end of one is its smiley. */
function row(...lines: readonly string[]): Row {
  return {
    pieces: lines.map((text, at) => ({
      text: text.replace("☺", "").trim(),
      line: at + 1,
      gap: "none" as const,
      smileys: text.endsWith("☺") ? [{ kind: "glad" as const, line: at + 1, sign: "☺" }] : [],
    })),
  };
}

describe("the name of a round at the end of a line", () => {
  test("is told from the words before it, with or without a colon", () => {
    fc.assert(
      fc.property(prose, label, (words, name) => {
        expect(labelAtEnd(`${words} ${name}`)).toBe(name);
        expect(labelAtEnd(`${words} ${name}:`)).toBe(name);
        expect(labelAtEnd(name)).toBe(name);
      }),
    );
  });

  test("is none where the words go on", () => {
    fc.assert(
      fc.property(label, fc.constantFrom(".", ",", " er afsluttet", " (se bilag)"), (name, more) => {
        expect(labelAtEnd(`${name}${more}`)).toBeNull();
      }),
    );
  });

  test.each([
    "Status",
    "Status:",
    "Der gøres status",
    "Besparelsen indarbejdes i anden budgetopfølgning 2024",
    "Se under milepæl for årets regnskab",
    "Planen er klar ultimo april",
    "Bilag 2024",
    "",
  ])("%j has none", (text) => {
    expect(labelAtEnd(text)).toBeNull();
  });

  test("stands alone in small letters as well", () => {
    expect(labelAtEnd("ultimo april")).toBe("ultimo april");
    expect(labelAtEnd("primo maj 2024")).toBe("primo maj 2024");
  });
});

test("names are alike whatever their case, white space and colon", () => {
  fc.assert(
    fc.property(label, (name) => {
      const key = roundKey(name);
      expect(roundKey(name.toUpperCase())).toBe(key);
      expect(roundKey(` ${name.replaceAll(" ", "  ")} :`)).toBe(key);
      expect(roundKey(key)).toBe(key);
    }),
  );
});

describe("the rows of a document teach its names", () => {
  test("each is then found at the end of any line, broken over two or not, and nowhere else", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 1, maxLength: 5, selector: roundKey }),
        prose,
        (names, words) => {
          const vocabulary = learnRounds(
            names.flatMap((name) => [row(words, `${name} ☺`), row(`${words} ${name}`)]),
          );
          for (const name of names) {
            expect(vocabulary.labelOf(roundKey(name))).toBe(name);
            expect(vocabulary.endsLine(`${words} ${name}`)).toBe(true);
            expect(vocabulary.endsLine(`${name} ${words}`)).toBe(false);
            const broken = name.replace(" ", "\n");
            expect(
              vocabulary.atLineEnds(`${words}\n${broken}\n${words}`).map(([found]) => roundKey(found)),
            ).toContain(roundKey(name));
          }
        },
      ),
    );
  });

  test("a day that they write in two ways is one round by what most write, else the first, and found in both", () => {
    const vocabulary = learnRounds([
      row("Planen er lagt.", "31.12.2024 ☺"),
      row("Planen er lagt.", "31. december 2024 ☺"),
    ]);
    expect(vocabulary.labelOf(roundKey("31. december 2024"))).toBe("31.12.2024");
    const most = learnRounds(
      ["31.12.2024", "31/12-2024", "31/12-2024"].map((name) => row("Planen er lagt.", `${name} ☺`)),
    );
    expect(most.labelOf(roundKey("31.12.2024"))).toBe("31/12-2024");
    for (const name of ["31.12.2024", "31. december 2024"])
      expect(vocabulary.endsLine(`Nu er den lagt ${name}`)).toBe(true);
  });

  test("a budget follow-up that they write by its letters, too, is called by its name in full", () => {
    const names = ["1. budgetopfølgning 2024", "BO1 2024", "1.budgetopfølgning 2024", "BO1 2024"];
    const vocabulary = learnRounds(names.map((name) => row("Planen er lagt.", `${name} ☺`)));
    expect(vocabulary.labelOf(roundKey("BO1 2024"))).toBe("1. budgetopfølgning 2024");
  });

  test("a name of no known form is one when the rows agree on it", () => {
    const rows = ["Fase A", "Fase B"].flatMap((name) =>
      [1, 2, 3].map(() => row("Planen er lagt.", `${name} ☺`)),
    );
    const vocabulary = learnRounds(rows);
    expect(vocabulary.endsLine("Planen er lagt. Fase A")).toBe(true);
    expect(learnRounds(rows.slice(0, 1)).endsLine("Planen er lagt. Fase A")).toBe(false);
  });

  test("a document without any has none, and every line is safe from it", () => {
    const none = learnRounds([]);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(none.endsLine(text)).toBe(false);
        expect(none.atLineEnds(text)).toEqual([]);
        expect(none.atStart(text)).toBeNull();
      }),
    );
  });
});
