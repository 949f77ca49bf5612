/** The kinds of files that are no text. */
type BinaryKind = "pdf" | "zip" | "office" | "rtf" | "picture" | "archive" | "shortcut" | "other";

/** The first bytes of each kind of file, as Latin-1. */
const BEGINNINGS: readonly (readonly [string, BinaryKind])[] = [
  ["%PDF-", "pdf"],
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "archive"],
  ["7z\u00bc\u00af", "archive"],
  ["Rar!\u001a", "archive"],
  ["\u001f\u008b\u0008", "archive"],
  ["L\0\0\0\u0001\u0014\u0002", "shortcut"],
  ["\u00d0\u00cf\u0011\u00e0", "office"],
  ["{\\rtf", "rtf"],
  ["\u00ef\u00bb\u00bf{\\rtf", "rtf"],
  ["\u0089PNG", "picture"],
  ["\u00ff\u00d8\u00ff", "picture"],
  ["GIF8", "picture"],
  ["II*\0", "picture"],
  ["II+\0", "picture"],
  ["MM\0+", "picture"],
  ["MM\0*", "picture"],
];
/** Pictures that say what they are behind their first bytes: WebP, those of telephones, bitmaps. */
const PICTURE = /^(?:RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif)|BM.{4}\0{4})/su;

/** Films and sound, whose zero bytes look like UTF-16. */
const MEDIA = /^.{4}ftyp/su;

/** Programs put a few lines before a PDF's own beginning, and readers accept that. */
const PDF_WITHIN = 1024;

/** The kind of a binary file by its first bytes (PDF, Word …); `null` when they are unknown. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  const kind = BEGINNINGS.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (kind !== undefined) return kind;
  if (PICTURE.test(start)) return "picture";
  if (MEDIA.test(start)) return "other";
  return /(?:^|[\r\n])%PDF-\d/u.test(start) ? "pdf" : null;
}
