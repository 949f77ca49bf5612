/** How files begin that are no plain text, as Latin-1, and what to call them. */
const KINDS: readonly { readonly start: string; readonly name: string }[] = [
  { start: "%PDF-", name: "en PDF-fil" },
  { start: "PK\u0003\u0004", name: "et Word-, Excel- eller zip-dokument" },
  { start: "\u00d0\u00cf\u0011\u00e0", name: "et ældre Office-dokument" },
  { start: "{\\rtf", name: "et RTF-dokument" },
  { start: "\u0089PNG", name: "et billede" },
  { start: "\u00ff\u00d8\u00ff", name: "et billede" },
];

/** What a file that is no plain text is called in Danish, `null` when its first bytes are none of the known ones. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find((kind) => start.startsWith(kind.start))?.name ?? null;
}
