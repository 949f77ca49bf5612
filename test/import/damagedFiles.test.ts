/** Word files and PDFs that are damaged, locked, empty or made to harm are refused with what they are, or marked. */
import { readFileSync } from "node:fs";
import { strToU8, zipSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { refusalMessage } from "../../src/text/refusals.ts";
import { pdfFile } from "../fixtures/pdfFile.ts";
import { pdfForm } from "../fixtures/pdfForm.ts";
import { paragraph, symbol, wordFile } from "../fixtures/wordFile.ts";
import { wordForm } from "../fixtures/wordForm.ts";

const real = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/real/${name}`, import.meta.url)));
const word = wordFile(wordForm(symbol("F04A")));

async function refusalOf(bytes: Uint8Array) {
  const result = await importBytes(bytes);
  if (!result.refused) return `read, with ${result.findings.map(({ code }) => code).join(", ")}`;
  expect(refusalMessage(result, "da")).toMatch(/\.$/u);
  expect(refusalMessage(result, "en")).toMatch(/\.$/u);
  return result.code;
}

/** Bytes with one of them changed. */
function changed(bytes: Uint8Array, at: number, to: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = to;
  return copy;
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const raw = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("a Word file", () => {
  test.each([0.1, 0.5, 0.9, 0.999])("that is cut off at %d of its length", async (share) => {
    expect(await refusalOf(real("w1-plain.docx").subarray(0, Math.floor(22_239 * share)))).toBe(
      "word-damaged",
    );
  });

  test("of which a byte of the text has changed", async () => {
    expect(await refusalOf(changed(word, latin(word).indexOf("word/document.xml") + 60, 0x55))).toBe(
      "word-damaged",
    );
  });

  test("that unpacks to more than any follow-up", async () => {
    const files = { "word/document.xml": new Uint8Array(60 * 1024 ** 2) };
    expect(await refusalOf(wordFile("", { files }))).toBe("file-unpacks-too-large");
  });

  test("that unpacks to more than it says", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 ** 2) });
    const view = new DataView(bomb.buffer);
    view.setUint32(latin(bomb).lastIndexOf("PK\u0001\u0002") + 24, 1000, true);
    expect(await refusalOf(bomb)).toBe("word-damaged");
  });

  test("with a paragraph that is longer than any follow-up's", async () => {
    const text = "Planen er lagt. ".repeat(10_000);
    expect(await refusalOf(wordFile(wordForm(symbol("F04A")) + paragraph(text)))).toBe("line-too-long");
  });

  test.each([
    [
      "that defines its own entities",
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:document/>',
    ],
    [
      "that names a file of the machine",
      '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>',
    ],
    ["nested deeper than any document", `${"<w>".repeat(100_000)}${"</w>".repeat(100_000)}`],
    ["whose text is no XML", "Milepæl"],
  ])("%s", async (_, xml) => {
    expect(await refusalOf(wordFile("", { files: { "word/document.xml": strToU8(xml) } }))).toBe(
      "word-damaged",
    );
  });
});

describe("what else office programs write is called by its name", () => {
  const scattered = (name: string) => oldOffice(name, 40_000);
  function oldOffice(name: string, place = 1024): Uint8Array {
    const bytes = new Uint8Array(place + 1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const view = new DataView(bytes.buffer);
    view.setUint16(30, 9, true);
    view.setUint32(48, 1, true);
    for (const [at, letter] of Array.from(name).entries())
      view.setUint16(place + at * 2, letter.charCodeAt(0), true);
    return bytes;
  }
  test.each<readonly [string, Uint8Array, RegExp]>([
    [
      "a workbook in bytes",
      zipSync({
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        "xl/workbook.bin": new Uint8Array([0x83, 1, 0, 0x80, 1]),
      }),
      /Excel-regneark.*\.xlsx/u,
    ],
    ["a presentation", zipSync({ "ppt/presentation.xml": strToU8("<x/>") }), /PowerPoint.*Word-fil/u],
    [
      "a LibreOffice document",
      zipSync({ mimetype: strToU8("odt"), "content.xml": strToU8("<x/>") }),
      /OpenDocument.*Word/u,
    ],
    [
      "a LibreOffice spreadsheet",
      zipSync({
        mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
        "content.xml": strToU8("<x/>"),
      }),
      /OpenDocument-regneark.*\.xlsx/u,
    ],
    ["an e-mail without named properties", oldOffice("__substg1.0_0037001F"), /e-mail.*vedhæftede/u],
    ["an e-mail with a Word file", oldOffice("__attach_version1.0_#00000000 WordDocument"), /e-mail/u],
    ["a document whose directory lies elsewhere", scattered("WordDocument"), /\.doc\).*docx/u],
    ["an e-mail of Outlook", oldOffice("__nameid_version1.0"), /e-mail.*vedhæftede/u],
    [
      "an e-mail",
      strToU8("From: a@b.dk\r\nSubject: Opfølgning\r\nMIME-Version: 1.0\r\n\r\nHej\r\n"),
      /e-mail.*vedhæftede/u,
    ],
    [
      "a saved web page",
      strToU8("From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n"),
      /webside.*PDF/u,
    ],
    ["a web page", strToU8("\ufeff<html><body>Milepæl</body></html>"), /webside.*PDF/u],
    ["a drawing", strToU8('<?xml version="1.0"?><svg xmlns="x"/>'), /billede/u],
    ["a Word document as XML", strToU8('<?xml version="1.0"?><w:wordDocument/>'), /XML.*docx/u],
    ["a feed", strToU8('{ "formatVersion": 1 }'), /feed.*publish-feed/u],
    ...["GIF89a", "II*\0", "RIFF\0\0\0\0WEBP", "\0\0\0\u0018ftypheic", "BM\0\0\0\0\0\0\0\0"].map(
      (beginning) => [`a picture: ${JSON.stringify(beginning)}`, strToU8(beginning), /billede/u] as const,
    ),
    ["a document of Pages", zipSync({ "Index/Document.iwa": strToU8("a") }), /Pages.*Eksporter/u],
    ["a document of an older Pages", zipSync({ "index.xml": strToU8("a") }), /Pages.*Eksporter/u],
    ["an archive", zipSync({ "a.txt": strToU8("a") }), /zip-arkiv.*Pak det ud/u],
    ["an old Word document", oldOffice("WordDocument"), /\.doc\).*docx/u],
    ["an old workbook", oldOffice("Workbook"), /Excel/u],
    ["a document behind a password", oldOffice("EncryptedPackage"), /adgangskode/u],
  ])("%s", async (_, bytes, words) => {
    const result = await importBytes(bytes);
    expect(result.refused && refusalMessage(result, "da")).toMatch(words);
  });
});

describe("a PDF", () => {
  test.each([0.3, 0.6, 0.9, 0.98])(
    "that is cut off at %d of its length is never taken for a whole one",
    async (share) => {
      for (const name of ["p1-printed-from-word-file.pdf", "p4-placed-text.pdf"]) {
        const bytes = real(name);
        expect(await refusalOf(bytes.subarray(0, Math.floor(bytes.length * share)))).toMatch(
          /^pdf-|pdf-repaired/u,
        );
      }
    },
  );

  test("that lacks a page which it announces", async () => {
    const bytes = raw(latin(pdfForm({ linesOnPage: 20 })).replace(/\/Kids \[(\d+ 0 R) /u, "/Kids ["));
    expect(await refusalOf(bytes)).toBe("pdf-incomplete");
  });

  test("of which a page's text is missing is marked or refused", async () => {
    const whole = latin(pdfForm({ linesOnPage: 20 }));
    const pages = [...whole.matchAll(/ (\/Resources [^\n]*\/Contents) \d( 0 R)/gu)];
    expect(pages.length).toBeGreaterThan(1);
    for (const [page, before = "", behind = ""] of pages) {
      // As long as before, so that every object stands where the file says.
      const missing = whole.replace(page, () => `${before} 99${behind}`);
      expect(missing).toHaveLength(whole.length);
      expect(await refusalOf(raw(missing)), page).toMatch(/^pdf-|pdf-repaired/u);
    }
  });

  test("of which a byte of the packed text has changed is marked or refused", async () => {
    const bytes = real("p1-printed-from-word-file.pdf");
    const at = latin(bytes).indexOf("stream") + 2000;
    expect(await refusalOf(changed(bytes, at, (bytes[at] ?? 0) ^ 0x10))).toMatch(/^pdf-|pdf-repaired/u);
  });

  test("without text", async () => {
    expect(await refusalOf(pdfFile([[{ picture: true, x: 50, y: 700, size: 500 }]]))).toBe(
      "pdf-without-text",
    );
  });

  test("behind a password", async () => {
    const key = "<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>";
    const locked = latin(pdfForm()).replace(
      "/Root 1 0 R",
      `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`,
    );
    expect(await refusalOf(raw(locked))).toBe("file-locked");
  });

  test("of noise", async () => {
    expect(await refusalOf(raw(`%PDF-1.7\n${"x".repeat(5000)}`))).toBe("pdf-damaged");
  });

  test("that unpacks to more than any follow-up", async () => {
    const packed = zlibSync(new Uint8Array(80 * 1024 ** 2));
    const text = latin(pdfForm()).replace(
      "1 0 obj",
      `99 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${latin(packed)}\nendstream\nendobj\n1 0 obj`,
    );
    expect(await refusalOf(raw(text))).toBe("file-unpacks-too-large");
  });

  test("with more pages than any follow-up", async () => {
    expect(await refusalOf(pdfFile(Array.from({ length: 1_001 }, () => [])))).toBe("pdf-too-large");
  });

  /** A PDF of objects that its test writes; the first is the catalogue, the second the tree of pages. */
  const ofObjects = (objects: readonly string[]) =>
    raw(
      `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`,
    );
  const pageOf = (contents: string) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents ${contents} >>`;
  const packedStream = (text: string, kind = "") => {
    const packed = zlibSync(strToU8(text));
    return `<< ${kind} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${latin(packed)}\nendstream`;
  };
  const FORM = "/Type /XObject /Subtype /Form /BBox [0 0 9 9]";
  const WORK = "q 1 0 0 1 0 0 cm Q\n".repeat(100_000);
  test.each<readonly [string, number, string, string, string]>([
    ["whose many pages have the same contents", 500, "4 0 R", WORK, ""],
    ["whose page has the same contents over and over", 1, `[${"4 0 R ".repeat(500)}]`, WORK, ""],
    ["whose page shows a form over and over", 1, "4 0 R", "/X Do\n".repeat(500), WORK],
    ["whose form shows itself over and over", 1, "4 0 R", "/X Do\n".repeat(2000), "/X Do\n".repeat(20_000)],
  ])("%s, which written out is more than any follow-up", async (_, pages, contents, text, form) => {
    const kids = Array.from({ length: pages }, (__, at) => `${6 + at} 0 R`);
    const bytes = ofObjects([
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages} >>`,
      "null",
      packedStream(text),
      packedStream(form, FORM),
      ...kids.map(() => pageOf(contents)),
    ]);
    expect(await refusalOf(bytes)).toBe("file-unpacks-too-large");
  });

  test("with a sign on each of very many lines is read as fast as any other", async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => ({
      text: "J",
      x: 508,
      y: 80 + at / 2,
      size: 1,
      font: "Wingdings",
    }));
    const head = [
      { text: "Kort beskrivelse af indsatsen (drift)", x: 196, y: 60 },
      { text: "Tid", x: 402, y: 60 },
      { text: "Smiley", x: 500, y: 60 },
    ];
    const bytes = pdfFile([[...head, ...rows]]);
    const before = process.cpuUsage();
    await refusalOf(bytes);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(6);
  });
});
