import { UnpacksTooLarge } from "../inflate.ts";
import { PageContents } from "./pageContents.ts";
import { unpackZlib } from "./unpackZlib.ts";

/** What the bytes of a file say before it is opened. */
export interface FileScan {
  /** The most pages that a tree of pages announces; `null` when none can be found. */
  readonly announcedPages: number | null;
  /** True when packed data is cut off or its checksum is not right, or when what a page shows is missing. */
  readonly isDamaged: boolean;
}

/** No follow-up's data is larger, unpacked: the text of a page, a picture or font, all together. */
const LARGEST_CONTENTS = 4 * 1024 ** 2;
const LARGEST_STREAM = 24 * 1024 ** 2;
const LARGEST_TOTAL = 128 * 1024 ** 2;
/** Nor are the contents of its pages, each as often as it is shown. */
const LARGEST_WRITTEN = 32 * 1024 ** 2;
/** A stream's dictionary stands in so many characters before it. */
const DICTIONARY = 1024;

/** Pictures, fonts and tables of contents; what has none of these is the text of a page. */
const WITH_SIZE =
  /\/(?:Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|Length1|Type\s*\/(?:ObjStm|XRef|Metadata))\b/u;
const PACKED = /\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/u;

const TREE = /\/Type\s*\/Pages\b[^>]{0,400}?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]{0,400}?\/Type\s*\/Pages\b/gu;

/**
 * Looks at a file's packed data. pdf.js unpacks whatever a file holds and overlooks where data breaks off: the first would
 * exhaust memory, the second would show half a page for a whole one. Throws {@link UnpacksTooLarge}.
 */
export function scanFile(bytes: Uint8Array): FileScan {
  const text = new TextDecoder("latin1").decode(bytes);
  // Encrypted data cannot be unpacked here.
  if (/\/Encrypt\s/u.test(text)) return { announcedPages: announcedIn([text]), isDamaged: false };
  const { objects, contents, known, isDamaged } = readStreams(text, bytes);
  const announcedPages = announcedIn(objects);
  if (contents.written(objects, announcedPages ?? -1) > LARGEST_WRITTEN) throw new UnpacksTooLarge();
  return { announcedPages, isDamaged: isDamaged || contents.lack(objects, known) };
}

/** All objects of a file as text, packed ones too, and its streams: what pages show, the numbers of all, and whether one is damaged. */
function readStreams(text: string, bytes: Uint8Array) {
  const objects = [text];
  const contents = new PageContents();
  const known = new Set<number>();
  let isDamaged = false;
  let total = 0;
  for (const { number, dictionary, data, isWhole } of streamsIn(text, bytes)) {
    const unpacked = unpackStream(dictionary, data);
    total += unpacked?.length ?? 0;
    if (total > LARGEST_TOTAL) throw new UnpacksTooLarge();
    known.add(number);
    // Of a picture nothing is read.
    if (unpacked === null || !isWhole) isDamaged ||= !/\/Subtype\s*\/Image/u.test(dictionary);
    else if (/\/Type\s*\/ObjStm/u.test(dictionary)) {
      const packed = new TextDecoder("latin1").decode(unpacked);
      objects.push(packed);
      for (const inside of numbersOf(packed)) known.add(inside);
    } else if (!WITH_SIZE.test(dictionary)) contents.add(number, unpacked);
  }
  return { objects, contents, known, isDamaged };
}

/** The most pages that a tree of pages in these texts announces; `null` without one. */
function announcedIn(texts: readonly string[]): number | null {
  const most = texts.reduce((pages, text) => Math.max(pages, pagesIn(text)), -1);
  return most < 0 ? null : most;
}

/** The numbers of objects that are packed together: each stands with its place before the first of them. */
function numbersOf(packed: string): number[] {
  const [head = ""] = /^[\d\s]*/u.exec(packed) ?? [];
  return Array.from(head.matchAll(/(\d+)\s+\d+/gu), ([, number]) => Number(number));
}

/** A stream's data, `null` when it is damaged. */
function unpackStream(dictionary: string, data: Uint8Array): Uint8Array | null {
  const limit = WITH_SIZE.test(dictionary) ? LARGEST_STREAM : LARGEST_CONTENTS;
  if (PACKED.test(dictionary)) return unpackZlib(data, limit);
  if (data.length > limit) throw new UnpacksTooLarge();
  return data;
}

/** The pages that the largest tree of pages announces, -1 without one. */
function pagesIn(text: string): number {
  let most = -1;
  for (const [, before, behind] of text.matchAll(TREE)) most = Math.max(most, Number(before ?? behind));
  return most;
}

interface Stream {
  /** Its object's, 0 when that cannot be found. */
  readonly number: number;
  readonly dictionary: string;
  readonly data: Uint8Array;
  /** False when the file ends within it. */
  readonly isWhole: boolean;
}

/** The streams of a file, one behind the other. */
function* streamsIn(text: string, bytes: Uint8Array): Generator<Stream> {
  let next = 0;
  for (const match of text.matchAll(/\bstream\r?\n/gu)) {
    if (match.index < next) continue;
    const before = text.slice(Math.max(next, match.index - DICTIONARY), match.index);
    const object = before.lastIndexOf(" obj");
    const number = Number(/(\d+)\s+\d+$/u.exec(before.slice(0, Math.max(0, object)))?.[1] ?? 0);
    const dictionary = before.slice(object + 1);
    const from = match.index + match[0].length;
    const end = text.indexOf("endstream", from);
    next = end === -1 ? bytes.length : end;
    yield { number, dictionary, data: bytes.subarray(from, next), isWhole: end !== -1 };
  }
}
