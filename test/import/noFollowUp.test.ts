import { describe, expect, test } from "vitest";
import { importBytes } from "../../src/import/importBytes.ts";
import { refusalMessage } from "../../src/text/refusals.ts";
import { realDocumentBytes } from "../fixtures/realDocument.ts";
import { imported } from "../fixtures/smallDocument.ts";

async function refusalOf(bytes: Uint8Array) {
  const result = await importBytes(bytes);
  if (!result.refused) throw new Error("imported");
  return { line: result.line, reason: refusalMessage(result, "da"), english: refusalMessage(result, "en") };
}

const text = (content: string) => new TextEncoder().encode(content);
const bytesOf = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0));
const bytes = (...values: number[]) =>
  new Uint8Array([...values, ...Array.from({ length: 64 }, (_, at) => at * 37)]);

describe("what is no follow-up is refused with its reason and line", () => {
  test.each<readonly [string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /tom/],
    ["white space", text(" \n\t\n\u00a0\r\n\f"), /tom/],
    ["a novel", text("Der var engang en mand.\nHan boede i en by, og det var en stor by.\n"), /ingen tabel/],
    [
      "a mailbox",
      text("From a@b.dk Mon Sep 1 10:00:00 2025\nReceived: x\nFrom: a\n\nHej"),
      /e-mail.*vedhæftede/,
    ],
    ["an e-mail with two heads", text("Return-Path: <a@b.dk>\r\nFrom: A <a@b.dk>\r\n\r\nHej"), /e-mail/],
    ["a piece of a web page", text("<section><h1>Hej</h1><p>Du</p></section>"), /webside/],
    ["rich text behind a mark", text("\ufeff{\\rtf1\\ansi hej}"), /RTF/],
    ["a shortcut", text("[InternetShortcut]\r\nURL=https://x.dk/fil.docx"), /genvej.*hent det/],
    ["a shortcut of Google", text('{"url": "https://docs.google.com/open?id=a", "doc_id": "a"}'), /genvej/],
    ["a shortcut of Windows", bytesOf("L\0\0\0\u0001\u0014\u0002\0\0\0\0\0"), /genvej/],
    ["a packed archive", bytesOf("7z\u00bc\u00af'\u001c\0\u0004"), /7z, rar.*Pak det ud/],
    ["a film", bytesOf("\0\0\0\u0018ftypmp42\0\u0001\0\u0001"), /binære/],
    ["a large scan", bytesOf("II+\0\b\0\0\0"), /billede/],
    [
      "minutes of a meeting",
      text(
        "Referat af Økonomiudvalgets møde\n\nPunkt 4. Opfølgning på Aftale om budget 2017\nStatus: Godkendt.\n",
      ),
      /ingen tabel/,
    ],
    ["an agenda", text("Dagsorden\nØkonomiudvalget\nPunkt 1. Godkendelse\n"), /dagsorden.*bilag/],
    [
      "the items of a meeting",
      text("Onsdag\nPunkt 1: Godkendelse\nHej.\nPunkt 2: Orientering\n"),
      /dagsorden/,
    ],
    [
      "the agreement itself",
      text("Aftale om budget 2017\nmellem alle partier\n\nParterne er enige."),
      /selve budgetaftalen/,
    ],
    [
      "a follow-up in UTF-8 taken for another encoding",
      text("Kort beskrivelse af indsatsen (drift) Tid Smiley\nMilepÃ¦l Plan. 1. kvartal 2025\n"),
      /"MilepÃ¦l".*UTF-8/,
    ],
    [
      "a follow-up from an old PC",
      bytesOf("Kort beskrivelse af indsatsen (drift) Tid Smiley\nMilep\x91l Plan. 1. kvartal 2025\n"),
      /æ, ø og å er gået galt/,
    ],
    ["a web page", text("<!DOCTYPE html>\n<html><body>Milepæl</body></html>"), /HTML/],
    ["XML", text('<?xml version="1.0"?>\n<rows/>'), /XML/],
    ["a table of a web page", text("\n <table><tr><td>Milepæl</td></tr></table>"), /HTML.*ren tekst/],
    ["half a PDF", text("%PDF-1.7\n1 0 obj"), /PDF.*beskadiget/],
    ["half a Word document", bytes(0x50, 0x4b, 3, 4), /Word.*beskadiget.*Åbn det i Word/],
    ["an old Word document", bytes(0xd0, 0xcf, 0x11, 0xe0), /Office/],
    ["rich text", text("{\\rtf1\\ansi Milepæl}"), /RTF/],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47), /billede/],
    ["a photograph", bytes(0xff, 0xd8, 0xff), /billede/],
    ["bytes", bytes(0, 1, 2, 3, 0, 0, 7), /binære/],
    ["a feed", text('{\n  "formatVersion": 1\n}'), /et feed/],
  ])("%s", async (_, content, reason) => {
    const refusal = await refusalOf(content);
    expect(refusal.reason).toMatch(reason);
    expect(refusal.reason).toMatch(/\.$/);
    expect(refusal.english).toMatch(/\.$/);
    expect(refusal.english).not.toBe(refusal.reason);
    expect(refusal.line ?? 1).toBeGreaterThan(0);
  });

  test("the beginning of a follow-up, before its first row", async () => {
    const head =
      "Opfølgning på Aftale om budget 2024\n\n1.01. Skoler\n\nKort beskrivelse af indsatsen (drift) Tid Smiley\n";
    expect(await refusalOf(text(head))).toMatchObject({
      line: 5,
      reason: expect.stringContaining("Milepæl") as string,
    });
    expect((await refusalOf(text(`${head}Milepæl Skolen er bygget.\n`))).reason).toContain(
      "opfølgningsrunde",
    );
  });

  test("a file of more than 64 MiB, before anything of it is read", async () => {
    expect((await refusalOf(new Uint8Array(64 * 1024 * 1024 + 1))).reason).toContain("64 MiB");
  });
});

test("a follow-up whose smileys were lost is imported, and says so", () => {
  const result = imported(new TextDecoder().decode(realDocumentBytes).replace(/[\uf04a-\uf04c]/g, ""));
  const { initiatives, import: made } = result.facts;
  const smileys = initiatives.flatMap(({ milestones }) => milestones.map(({ smiley }) => smiley));
  expect(smileys).toEqual(Array.from({ length: 128 }, () => null));
  expect(made?.findings).toContainEqual(expect.objectContaining({ code: "no-smileys", line: null }));
});

test("a face that no rule can read is reported with its line and counted, never guessed", () => {
  const lines = new TextDecoder().decode(realDocumentBytes).split("\n");
  const at = lines.findIndex((line) => line.startsWith("Milepæl Afklaring"));
  lines[at] = (lines[at] ?? "").replace("\uf04a", "🤔");
  const result = imported(lines.join("\n"));
  expect(result.facts.initiatives[0]?.milestones[0]).toMatchObject({ smiley: null });
  expect(result.smileys.unplaced).toEqual({ glad: 0, neutral: 0, sur: 0, unknown: 1 });
  expect(result.facts.import?.findings).toContainEqual(
    expect.objectContaining({ code: "smiley-unknown", line: at + 1 }),
  );
});
