/** Files of old office programs: a file system of their own, in which Word also puts documents behind a password. */

export type OldOfficeKind = "locked" | "doc" | "excel" | "presentation" | "mail" | "office";

/** The names by which files of the directory tell what the whole is. What is attached to a mail is one of these itself. */
const KINDS: readonly (readonly [RegExp, OldOfficeKind])[] = [
  [/__(?:nameid_version|substg|properties_version|recip_version|attach_version)1\.0/u, "mail"],
  [/EncryptedPackage|EncryptionInfo/u, "locked"],
  [/WordDocument/u, "doc"],
  [/Workbook|(?<![\w-])Book(?!\w)/u, "excel"],
  [/PowerPoint Document/u, "presentation"],
];
/** So much of the file is looked at when the directory is not where the header says, or goes on elsewhere. */
const LARGEST = 4 * 1024 ** 2;

const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
const HEADER = 512;
const NAMES = 8192;

/** What the file is, by the directory that its header points at, else by names anywhere in it. */
export function oldOfficeKind(bytes: Uint8Array): OldOfficeKind {
  return kindIn(directoryOf(bytes)) ?? kindIn(namesIn(bytes.subarray(0, LARGEST))) ?? "office";
}

function kindIn(names: string): OldOfficeKind | null {
  return KINDS.find(([name]) => name.test(names))?.[1] ?? null;
}

function directoryOf(bytes: Uint8Array): string {
  if (bytes.length < HEADER) return "";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), 16);
  const from = (view.getUint32(DIRECTORY_AT, true) + 1) * sector;
  return new TextDecoder("utf-16le").decode(bytes.subarray(from, from + NAMES));
}

/** The names in a file, which begin at even places. */
function namesIn(bytes: Uint8Array): string {
  return new TextDecoder("utf-16le").decode(bytes);
}
