/** The kinds of files that are no text. */
type BinaryKind = "pdf" | "zip" | "office" | "rtf" | "picture";

/** The first bytes of each kind of file, as Latin-1. */
const BEGINNINGS: readonly (readonly [string, BinaryKind])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "zip"],
  ["\u00d0\u00cf\u0011\u00e0", "office"],
  ["{\\rtf", "rtf"],
  ["\u0089PNG", "picture"],
  ["\u00ff\u00d8\u00ff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
];
/** Pictures that say what they are behind their first bytes: WebP, those of telephones, bitmaps. */
const PICTURE = /^(?:RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif)|BM.{4}\0{4})/su;

/** Programs put a few lines before a PDF's own beginning, and readers accept that. */
const PDF_WITHIN = 1024;

/** The kind of a binary file by its first bytes (PDF, Word …); `null` when they are unknown. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  const kind = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1];
  return kind ?? (PICTURE.test(start) ? "picture" : /(?:^|[\r\n])%PDF-\d/u.test(start) ? "pdf" : null);
}
