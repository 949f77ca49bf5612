/** Pages that are scanned, numbered line by line, printed aslant, commented or in letters that nobody can tell. */
import { expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { mustImport } from "../../../fixtures/mustImport.ts";
import {
  type PdfOptions,
  type PlacedGround,
  type PlacedPicture,
  type PlacedRun,
  pdfFile,
} from "../../../fixtures/pdfFile.ts";
import { at, bold, economy, NAMES, PDF_FRONT, round } from "../../../fixtures/pdfLine.ts";

const rows = (y: number, number: number): PlacedRun[] => [
  ...bold(at(y, `1.0${number}. Fald`)),
  ...at(y, "", ...NAMES),
  ...at(y + 20, "Parterne er enige.", "Ansvarligt center: Ejendomme"),
  ...at(y + 40, "Milepæl", "Planen er lagt for alle", round(1)),
  ...at(y + 52, "", "kommunens huse."),
  ...economy(y + 72),
];
const first: readonly PlacedRun[] = [...PDF_FRONT, ...rows(100, 1)];
const second = rows(30, 2);

async function read(
  pages: readonly (readonly (PlacedRun | PlacedPicture | PlacedGround)[])[],
  options?: PdfOptions,
) {
  const { facts, findings } = mustImport(await importBytes(pdfFile(pages, options)));
  return {
    facts: facts.initiatives.map(({ source: _, ...own }) => ({
      ...own,
      milestones: own.milestones.map(({ text }) => text),
    })),
    findings,
  };
}

const whole = await read([first, second]);

test("pages without text are named", async () => {
  expect(whole.facts).toMatchObject([
    { milestones: ["Planen er lagt for alle kommunens huse."] },
    { number: "1.02" },
  ]);
  const picture: PlacedPicture = { picture: true, x: 0, y: 842, size: 595 };
  const { facts, findings } = await read([first, [picture], second, []]);
  expect(facts).toEqual(whole.facts);
  expect(findings).toContainEqual({ code: "pages-without-text", line: null, values: { pages: [2, 4] } });
  expect(whole.findings.map(({ code }) => code)).not.toContain("pages-without-text");
});

test.each([1, 5])("numbers of every line in the margin (each %i.) are no text", async (step) => {
  const numbers = Array.from({ length: 60 / step }, (_, line) => ({
    text: String((line + 1) * step),
    x: 20,
    y: 18 + (line + 1) * step * 13,
  }));
  expect(
    await read([
      [...first, ...numbers],
      [...second, ...numbers],
    ]),
  ).toEqual(whole);
});

test("a page that is scanned aslant is read as one that is not", async () => {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => of((0.6 * Math.PI) / 180)) as [number, number];
  const aslant = (page: readonly PlacedRun[]) =>
    page.map((run) => ({
      ...run,
      rises: 0.6,
      x: run.x * cos + run.y * sin,
      y: run.y * cos - run.x * sin + 10,
    }));
  expect(await read([aslant(first), aslant(second)])).toEqual(whole);
});

test("comments, text boxes and filled fields are reported, the same ones once", async () => {
  const { facts, findings } = await read([first, second], {
    annotations: [
      "/Subtype /Text /Contents (Mangler her en smiley?)",
      "/Subtype /FreeText /DA (/Helv 9 Tf) /Contents (Rettes inden udvalget)",
      "/Subtype /Widget /FT /Tx /T (a) /V (Udfyldt af centeret)",
      "/Subtype /Widget /FT /Tx /T (b)",
      "/Subtype /Widget /FT /Btn /T (Er i mål) /V /Ja /AS /Ja",
      "/Subtype /Widget /FT /Btn /T (Er udskudt) /V /Off /AS /Off",
      "/Subtype /Link /Contents (www)",
    ],
  });
  expect(facts).toEqual(whole.facts);
  expect(findings.flatMap((one) => (one.code === "aside-left-out" ? [one.values] : []))).toEqual([
    { kind: "comment", words: "Mangler her en smiley?" },
    { kind: "textBox", words: "Rettes inden udvalget" },
    { kind: "field", words: "Udfyldt af centeret" },
    { kind: "field", words: "Er i mål: Ja" },
  ]);
});

/** A font that takes its letters' numbers for letters. */
const UNNAMED: PdfOptions = { maps: { Unnamed: { a: "\u0001", b: "\u0002", c: "\u0003" } } };

test("letters that nothing names are marked in their lines", async () => {
  const unnamed = second.map((run) =>
    run.text.startsWith("Planen") ? { ...run, text: "abba bac cab", font: "Unnamed" } : run,
  );
  const { facts, findings } = await read([first, unnamed], UNNAMED);
  expect(facts[1]?.milestones).toEqual([
    "\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd \ufffd\ufffd\ufffd kommunens huse.",
  ]);
  expect(findings.map(({ code }) => code)).toContain("encoding-damaged");
});

test("a file of such letters is refused", async () => {
  const unnamed = first.map((run) => ({ ...run, text: run.text.replace(/\p{L}/gu, "b"), font: "Unnamed" }));
  expect(await importBytes(pdfFile([unnamed], UNNAMED))).toMatchObject({ code: "pdf-letters-unknown" });
});

test("a letter's head above the document's title is no part of it", async () => {
  const letterhead = [
    "Center for Økonomi",
    "Dato: 14. marts 2025",
    "Tlf. dir.: 4477 2000",
    "E-mail: post@herlev.dk",
  ];
  const lines = letterhead.map((text, line): PlacedRun => ({ text, x: 400, y: 20 + 9 * line, size: 7 }));
  const { facts } = mustImport(
    await importBytes(pdfFile([[...lines, ...first.map((run) => ({ ...run, y: run.y + 50 }))]])),
  );
  expect(facts.document?.title).toBe("Anden opfølgning på Aftale om budget 2024 på Socialudvalgets område");
  expect(facts.asOf).toBe("2025-03-14");
});

test("lines that underline a title are no lines between rows", async () => {
  const title = [
    ...at(100, "1.01. Fald og mad i alle"),
    { ground: [0, 0, 0] as const, x: 50, y: 101.6, width: 80, height: 0.6 },
    ...at(111, "kommunens boliger"),
    { ground: [0, 0, 0] as const, x: 50, y: 112.6, width: 60, height: 0.6 },
    ...at(100, "", ...NAMES),
    ...rows(100, 1)
      .filter(({ y }) => y > 100)
      .map((run) => ({ ...run, y: run.y + 14 })),
  ];
  const { facts } = mustImport(await importBytes(pdfFile([[...PDF_FRONT, ...title]])));
  expect(facts.initiatives).toMatchObject([
    { title: "Fald og mad i alle kommunens boliger", description: "Parterne er enige." },
  ]);
});

test.each(["white", "off"] as const)(
  "text that nobody sees (%s) is reported and not read",
  async (unseen) => {
    const hidden: PlacedRun = { text: "Udgår af skabelonen", x: 196, y: 141, unseen };
    const { facts, findings } = await read([[...first, hidden], second]);
    expect(facts).toEqual(whole.facts);
    expect(findings).toContainEqual({
      code: "aside-left-out",
      line: null,
      values: { kind: "hidden", words: hidden.text },
    });
  },
);

test("white letters on a ground are read", async () => {
  const ground = { ground: [0, 0, 0.5] as const, x: 190, y: 88, width: 380, height: 16 };
  const head = first.map(
    (run): PlacedRun => (run.y === 100 && run.x > 50 ? { ...run, unseen: "white" } : run),
  );
  expect(await read([[ground, ...head], second])).toEqual(whole);
});

test("sheets of two pages beside each other are refused, wherever their tables begin", async () => {
  const beside = (page: readonly PlacedRun[], x: number) =>
    page.map((run) => ({ ...run, x: x + run.x / 2, size: (run.size ?? 9) / 2 }));
  const sheets = pdfFile([[...beside(first, 0), ...beside(second, 297)]]);
  expect(await importBytes(sheets)).toMatchObject({ code: "pdf-pages-beside" });
});

test("text that stands twice in its place is read once", async () => {
  const again = (page: readonly PlacedRun[]) => [
    ...page,
    ...page.map((run) => ({ ...run, x: run.x + 0.7, y: run.y - 0.4 })),
  ];
  expect(await read([again(first), again(second)])).toEqual(whole);
});
