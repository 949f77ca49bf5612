import { Inflate } from "fflate";

/** What the bytes of a file say before it is opened. */
export interface FileScan {
  /** The most pages that a tree of pages announces; `null` when none can be found. */
  readonly announcedPages: number | null;
  /** True when packed data is cut off or its checksum is not right. */
  readonly isDamaged: boolean;
  /** True when the data unpacks to more than any follow-up's. */
  readonly isTooLarge: boolean;
}

/** No follow-up's data is larger, unpacked. */
const LARGEST_STREAM = 64 * 1024 ** 2;
const LARGEST_TOTAL = 256 * 1024 ** 2;
/** A stream's dictionary stands in so many characters before it. */
const DICTIONARY = 1024;
const SLICE = 2 ** 16;

/**
 * Looks at a file's packed data. pdf.js unpacks whatever a file holds and overlooks where data breaks off: the first would
 * exhaust memory, the second would show half a page for a whole one.
 */
export function scanFile(bytes: Uint8Array): FileScan {
  const text = new TextDecoder("latin1").decode(bytes);
  const counts = Array.from(
    text.matchAll(
      /\/Type\s*\/Pages\b[^>]{0,400}?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]{0,400}?\/Type\s*\/Pages\b/gu,
    ),
  );
  let announced = counts.reduce((most, [, a, b]) => Math.max(most, Number(a ?? b)), -1);
  // Encrypted data cannot be unpacked here.
  if (/\/Encrypt\s/u.test(text))
    return { announcedPages: announced < 0 ? null : announced, isDamaged: false, isTooLarge: false };
  let isDamaged = false;
  let total = 0;
  for (const match of text.matchAll(/\bstream\r?\n/gu)) {
    const dictionary = text.slice(Math.max(0, match.index - DICTIONARY), match.index);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    const filter = /\/Filter\s*\[?\s*\/(\w+)/u.exec(own)?.[1];
    if (filter !== "FlateDecode" && filter !== "Fl") continue;
    const from = match.index + match[0].length;
    const end = text.indexOf("endstream", from);
    const isContents = !/\/Subtype\s*\/Image/u.test(own);
    const data = bytes.subarray(from, end === -1 ? bytes.length : end);
    const result = unpack(data, LARGEST_STREAM);
    if (result === "too large") return { announcedPages: announced, isDamaged, isTooLarge: true };
    if (result === null || end === -1) isDamaged ||= isContents;
    else {
      total += result.length;
      if (/\/Type\s*\/ObjStm/u.test(own)) announced = Math.max(announced, countIn(result));
    }
    if (total > LARGEST_TOTAL) return { announcedPages: announced, isDamaged, isTooLarge: true };
  }
  return { announcedPages: announced < 0 ? null : announced, isDamaged, isTooLarge: false };
}

function countIn(data: Uint8Array): number {
  const text = new TextDecoder("latin1").decode(data);
  return Math.max(
    -1,
    ...Array.from(text.matchAll(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/gu), ([dictionary]) =>
      Number(/\/Count\s+(\d+)/u.exec(dictionary)?.[1] ?? -1),
    ),
  );
}

/** Packed data unpacked, `null` when it is damaged. */
function unpack(data: Uint8Array, limit: number): Uint8Array | "too large" | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length > limit) throw new RangeError("too large");
    chunks.push(chunk);
  });
  // Two bytes stand before the packed data, a checksum of four and perhaps a line break behind.
  const packed = data.subarray(2);
  try {
    for (let at = 0; at < packed.length; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  } catch (error) {
    return error instanceof RangeError ? "too large" : null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return hasChecksum(data, checksumOf(whole)) ? whole : null;
}

/** So many bytes may stand behind the checksum: line breaks. */
const PADDING = 3;

function hasChecksum(data: Uint8Array, checksum: number): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  for (let back = 4; back <= 4 + PADDING && back <= data.length; back++)
    if (view.getUint32(data.length - back) === checksum) return true;
  return false;
}

/** Adler-32, as packed data of a PDF ends in it. */
function checksumOf(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}
