/** Files that the site hands to the browser, as a reader would find them in the download folder. */
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import type { Download, Locator, Page } from "playwright";
import { expect } from "vitest";

interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens an export menu and chooses a format by the beginning of its name; done when the page says that it is. */
export async function exported(
  page: Page,
  format: string,
  // Not the first picture, whose menus stand there until the app has taken its place.
  within: Locator = page.locator("#root"),
): Promise<Downloaded> {
  await within
    .locator("summary")
    .filter({ hasText: /^(?:Eksportér|Export)/ })
    .click();
  const waiting = page.waitForEvent("download");
  await within.getByRole("button", { name: new RegExp(`^${format.replace(/[()]/g, "\\$&")}`) }).click();
  const download = await waiting;
  const name = download.suggestedFilename();
  await within.getByRole("status").filter({ hasText: name }).first().waitFor();
  return { name, bytes: await bytesOf(download) };
}

/** What a download holds, once it is complete. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/**
 * The rows of a CSV in the dialect of Danish Excel, headings first, read by another's parser: an apostrophe before a
 * text says that it is one.
 */
export function readDanishCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ";", newline: "\r\n" });
  expect(errors).toEqual([]);
  return data.map((row) => row.map((cell) => cell.replace(/^'/, "")));
}

/**
 * The sheets of a workbook in their order, each a list of rows by their headings. Only as much of the format as our own
 * writer uses; `test/export/xlsx` reads its XML strictly.
 */
export function readWorkbook(
  bytes: Uint8Array,
): readonly (readonly Readonly<Record<string, string | number>>[])[] {
  const files = unzipSync(bytes);
  const sheets = Object.keys(files)
    .filter((path) => path.startsWith("xl/worksheets/"))
    .sort();
  return sheets.map((path) => {
    const xml = new TextDecoder().decode(files[path]);
    const cells = xml.matchAll(
      /<c r="([A-Z]+)(\d+)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g,
    );
    const head = new Map<string, string>();
    const rows: Record<string, string | number>[] = [];
    for (const [, column = "", row, text, number] of cells) {
      if (row === "1") head.set(column, plain(text ?? ""));
      else {
        const cell = { [head.get(column) ?? column]: text === undefined ? Number(number) : plain(text) };
        rows[Number(row) - 2] = { ...rows[Number(row) - 2], ...cell };
      }
    }
    return rows;
  });
}

function plain(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
