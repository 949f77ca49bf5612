/** What a PDF written by Chromium says, page by page: enough of the format to read what its one writer writes. */
import { inflateSync } from "node:zlib";

/** The words of each page without the space between them, `["Aftaleombudget2017…", …]`. */
export function pdfText(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf);
  const fonts = fontsOf(pdf, objects);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const content = objects.get(/\/Contents (\d+) /.exec(head)?.[1] ?? "")?.stream ?? "";
      let said = "";
      let font: Font | undefined;
      // `/F4 10 Tf … <2F> Tj`: the font, then its glyphs.
      for (const [, name = "", hex] of content.matchAll(/\/(F\d+) \S+ Tf|<([0-9A-Fa-f]+)>/g)) {
        if (hex === undefined) font = fonts.get(name);
        else said += font === undefined ? "" : read(font, hex);
      }
      return said.replace(/\s/g, "");
    });
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** Hexadecimal digits a glyph, and what each glyph says. */
interface Font {
  readonly digits: number;
  readonly signs: ReadonlyMap<number, string>;
}

function read({ digits, signs }: Font, hex: string): string {
  const glyphs = hex.match(new RegExp(`.{${digits}}`, "g")) ?? [];
  return glyphs.map((glyph) => signs.get(Number.parseInt(glyph, 16)) ?? "").join("");
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const { 1: number = "", index, 0: opening } of text.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const start = index + opening.length;
    const head = text.slice(start, text.indexOf("endobj", start)).split("stream\n")[0] ?? "";
    const length = /\/Length (\d+)/.exec(head)?.[1];
    const at = start + head.length + "stream\n".length;
    const bytes = length === undefined ? Buffer.of() : pdf.subarray(at, at + Number(length));
    const stream = head.includes("/FlateDecode") ? inflateSync(bytes) : bytes;
    objects.set(number, { head, stream: stream.toString("latin1") });
  }
  return objects;
}

/** The fonts by the names that pages give them: a name means the same font in all of the document. */
function fontsOf(pdf: Buffer, objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, Font> {
  const named = pdf.toString("latin1").matchAll(/\/(F\d+) (\d+) 0 R/g);
  return new Map(Array.from(named, ([, name = "", object = ""]) => [name, fontOf(objects, object)]));
}

/** By the font's own table: `<20> <004D>` for one glyph, `<6B> <6C> <0072>` for a row of them. */
function fontOf(objects: ReadonlyMap<string, PdfObject>, object: string): Font {
  const number = /\/ToUnicode (\d+) /.exec(objects.get(object)?.head ?? "")?.[1] ?? "";
  const table = objects.get(number)?.stream ?? "";
  const digits = /begincodespacerange\n<(\w+)>/.exec(table)?.[1]?.length ?? 4;
  const signs = new Map<number, string>();
  const rows = table.slice(table.indexOf("endcodespacerange")).matchAll(/^<(\w+)> (?:<(\w+)> )?<(\w+)>$/gm);
  for (const [, from = "", to = from, sign = ""] of rows) {
    const first = Number.parseInt(from, 16);
    const units = (sign.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    const last = units.pop() ?? 0;
    for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
      signs.set(glyph, String.fromCharCode(...units, last + glyph - first));
    }
  }
  return { digits, signs };
}
