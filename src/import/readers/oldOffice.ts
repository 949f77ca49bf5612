/** Files of old office programs: a file system of their own, in which Word also puts documents behind a password. */

export type OldOfficeKind = "locked" | "doc" | "excel" | "presentation" | "mail" | "office";

/** The names by which the first files of the directory tell what the whole is. */
const KINDS: readonly (readonly [string, OldOfficeKind])[] = [
  ["EncryptedPackage", "locked"],
  ["EncryptionInfo", "locked"],
  ["WordDocument", "doc"],
  ["Workbook", "excel"],
  ["PowerPoint Document", "presentation"],
  ["__nameid_version", "mail"],
];

const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
const HEADER = 512;
const NAMES = 8192;

/** What the file is, by the directory that its header points at. */
export function oldOfficeKind(bytes: Uint8Array): OldOfficeKind {
  if (bytes.length < HEADER) return "office";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(SECTOR_SHIFT_AT, true), 16);
  const from = (view.getUint32(DIRECTORY_AT, true) + 1) * sector;
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(from, from + NAMES));
  return KINDS.find(([name]) => names.includes(name))?.[1] ?? "office";
}
