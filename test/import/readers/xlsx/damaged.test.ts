/** Workbooks that are damaged, empty or made to harm are refused with what they are. */
import { describe, expect, test } from "vitest";
import { importBytes } from "../../../../src/import/importBytes.ts";
import { refusalMessage } from "../../../../src/text/refusals.ts";
import { workbookFile } from "../../../fixtures/workbookFile.ts";

async function codeOf(bytes: Uint8Array) {
  const result = await importBytes(bytes);
  if (!result.refused) return `read, with ${result.findings.map(({ code }) => code).join(", ")}`;
  expect(refusalMessage(result, "da")).toMatch(/\.$/u);
  return result.code;
}

describe("an Excel workbook", () => {
  const rows = [
    ["Indsats", "Mål", "Tid", "Smiley"],
    ["1.01. Tage", "Taget er lagt", "1. kvartal 2025", "🙂"],
  ];
  const workbook = workbookFile([{ rows }]);

  test.each([0.3, 0.9, 0.999])("that is cut off at %d of its length", async (share) => {
    expect(await codeOf(workbook.subarray(0, Math.floor(workbook.length * share)))).toBe("workbook-damaged");
  });

  test("any byte of which has changed is refused, or read as it was", async () => {
    const whole = await codeOf(workbook);
    for (let at = 4; at < workbook.length; at += 7) {
      const damaged = await codeOf(workbook.with(at, (workbook[at] ?? 0) ^ 0x15));
      expect([whole, "workbook-damaged", "not-text", "file-unpacks-too-large"]).toContain(damaged);
    }
  });

  test("without cells, and one with more of them than any follow-up", async () => {
    expect(await codeOf(workbookFile([{ rows: [] }]))).toBe("file-empty");
    const wide = Array.from({ length: 1500 }, (_, at) => [...Array<null>(Math.min(at, 25)).fill(null), "x"]);
    expect(await codeOf(workbookFile([{ rows: wide }]))).not.toBe("file-unpacks-too-large");
    const vast = Array.from(
      { length: 1500 },
      (_, at) => `<row r="${at + 1}"><c r="${columnName(at)}${at + 1}"><v>1</v></c></row>`,
    );
    expect(
      await codeOf(workbookFile([{ rows: [], before: `<sheetData>${vast.join("")}</sheetData>` }])),
    ).toBe("file-unpacks-too-large");
  });

  test("whose parts define entities", async () => {
    const theme = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>';
    expect(await codeOf(workbookFile([{ rows }], { theme }))).toBe("workbook-damaged");
  });
});

/** A column's letters, from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}
