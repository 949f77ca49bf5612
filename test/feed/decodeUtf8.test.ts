import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../src/feed/decodeUtf8.ts";
import { describeFailure } from "../../src/feed/describeFailure.ts";
import { FeedError } from "../../src/feed/errors.ts";
import { foundEncoding } from "../../src/feed/foundEncoding.ts";

const URL_OF_FEED = "https://kommune.example/feed/a.json";
const TEXT = '{ "title": "Økonomi på ældreområdet – æøå" }';

/** Each sign in two bytes, the smaller one first or last. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** In Windows-1252 Danish letters are their own code, and the dash is 0x96. */
const windows1252 = Uint8Array.from(TEXT, (sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0)));

const BOM = "\ufeff";

/** What is told of bytes that cannot be read, in Danish. */
function toldOf(bytes: Uint8Array, url = URL_OF_FEED) {
  try {
    decodeUtf8(url, bytes);
  } catch (error) {
    if (error instanceof FeedError) return describeFailure(error.failure, "da");
    throw error;
  }
  throw new Error("expected a FeedError");
}

describe("a body's text", () => {
  it("is read as UTF-8, with or without a mark of the byte order", () => {
    expect(decodeUtf8(URL_OF_FEED, new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(decodeUtf8(URL_OF_FEED, new TextEncoder().encode(BOM + TEXT))).toBe(TEXT);
    expect(decodeUtf8(URL_OF_FEED, new Uint8Array())).toBe("");
  });

  it.each([
    ["with its mark", utf16(BOM + TEXT, true)],
    ["with its mark, the other way round", utf16(BOM + TEXT, false)],
    ["without a mark", utf16(TEXT, true)],
    ["without a mark, the other way round", utf16(TEXT, false)],
  ])("saved as UTF-16 %s is refused with what to do", (_, bytes) => {
    const { happened, todo } = toldOf(bytes);
    expect(happened).toBe(`${URL_OF_FEED} er gemt som UTF-16 (Unicode), ikke som UTF-8.`);
    expect(todo).toContain("Gem filen som UTF-8");
    expect(todo).toContain("Notesblok");
  });

  it("saved as Windows has long done is refused with what to do", () => {
    const { happened, todo } = toldOf(windows1252);
    expect(happened).toBe(`${URL_OF_FEED} er gemt som ANSI (Windows-1252), ikke som UTF-8.`);
    expect(todo).toContain("Kodning");
  });

  it("that is damaged UTF-8 has an unknown encoding", () => {
    const cut = new TextEncoder().encode(TEXT).slice(0, -4);
    const damaged = Uint8Array.from([...cut, 0xc3]);
    expect(toldOf(damaged).happened).toBe(`${URL_OF_FEED} er ikke gyldig UTF-8.`);
  });

  it.each([
    ["gzip", gzipSync(TEXT)],
    ["Zstandard", Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0xff])],
    ["zip", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff])],
  ])("that a server sends packed as %s without saying so is no question of letters", (_, bytes) => {
    const { title, happened, todo } = toldOf(new Uint8Array(bytes));
    expect([title, happened]).toEqual([
      "Feedet er ikke pakket ud",
      `${URL_OF_FEED} kom pakket (gzip, zip eller lignende), og serveren siger ikke hvordan.`,
    ]);
    expect(todo).toContain("Content-Encoding");
  });

  it("that begins with zero bytes is told to be damaged", () => {
    expect(foundEncoding(new Uint8Array(100))).toBe("zeros");
    const kind = { was: "encoding", found: "zeros" } as const;
    const { title, todo } = describeFailure({ reason: "not-json", url: URL_OF_FEED, kind }, "da");
    expect([title, todo]).toEqual(["Feedet er ødelagt", "Læg hele filen op igen."]);
  });
});
