interface Kind {
  /** How such files begin, as Latin-1. */
  readonly start: string;
  /** What to call them in Danish. */
  readonly name: string;
  /** What to do with them, up to the file's ending: "Åbn den i Word, og gem den som …". */
  readonly remedy: string;
}

const IN_WORD = 'Åbn den i Word, og vælg "Gem som" og "Almindelig tekst"';

const KINDS: readonly Kind[] = [
  { start: "%PDF-", name: "en PDF-fil", remedy: 'Åbn den i en PDF-læser, og vælg "Gem som tekst"' },
  { start: "PK\u0003\u0004", name: "et Word-, Excel- eller zip-dokument", remedy: IN_WORD },
  { start: "\u00d0\u00cf\u0011\u00e0", name: "et ældre Office-dokument", remedy: IN_WORD },
  { start: "{\\rtf", name: "et RTF-dokument", remedy: IN_WORD },
  {
    start: "\u0089PNG",
    name: "et billede",
    remedy: "Find det dokument, som det er taget af, og gem det som tekst",
  },
  {
    start: "\u00ff\u00d8\u00ff",
    name: "et billede",
    remedy: "Find det dokument, som det er taget af, og gem det som tekst",
  },
];

/** What a file that is no plain text is called and what to do with it, `null` when its first bytes are none of the known ones. */
export function binaryKind(bytes: Uint8Array): Omit<Kind, "start"> | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return KINDS.find((kind) => start.startsWith(kind.start)) ?? null;
}
