/** Why a file or a document is no follow-up: what was found, and what would be right. */
import { formatCount } from "./format.ts";
import type { Language, Messages } from "./messages.ts";
import { type Coded, quote, sentenceOf } from "./sentences.ts";

const IN_WORD = {
  da: 'Åbn den i Word, og vælg "Gem som" og "Almindelig tekst"',
  en: 'Open it in Word and choose "Save as" and "Plain text"',
};

/** What a file that is no text is called, and what to do with it up to the file's ending. */
const daKinds = {
  pdf: { name: "en PDF-fil", remedy: 'Åbn den i en PDF-læser, og vælg "Gem som tekst"' },
  zip: {
    name: "et Word-, Excel- eller zip-dokument",
    remedy: IN_WORD.da,
  },
  office: {
    name: "et ældre Office-dokument",
    remedy: IN_WORD.da,
  },
  rtf: { name: "et RTF-dokument", remedy: IN_WORD.da },
  picture: { name: "et billede", remedy: "Find det dokument, som det er taget af, og gem det som tekst" },
  unknown: { name: "ikke tekst (den indeholder binære data)", remedy: "Gem den som ren tekst" },
};

/** A kind of file that is known by its first bytes; `unknown`: none of them, and no text either. */
export type FileKind = keyof typeof daKinds;

const enKinds: Messages<typeof daKinds> = {
  pdf: { name: "a PDF file", remedy: 'Open it in a PDF reader and choose "Save as text"' },
  zip: {
    name: "a Word, Excel or zip document",
    remedy: IN_WORD.en,
  },
  office: {
    name: "an old Office document",
    remedy: IN_WORD.en,
  },
  rtf: { name: "an RTF document", remedy: IN_WORD.en },
  picture: { name: "a picture", remedy: "Find the document that it was taken of and save it as text" },
  unknown: { name: "not text (it holds binary data)", remedy: "Save it as plain text" },
};

const da = {
  "document-empty": "Dokumentet er tomt.",
  "file-empty": "Filen er tom.",
  "file-too-large": ({ mebibytes }: { mebibytes: number }) =>
    `Filen er større end ${mebibytes} MiB. Så stor er ingen opfølgning; vælg dokumentet selv.`,
  "line-too-long": ({ longest }: { longest: number }) =>
    `Linjen er på over ${formatCount(longest, "da")} tegn. Så lang er ingen linje i en opfølgning: gem dokumentet som ren tekst med linjeskift, og prøv igen.`,
  "no-milestones": 'Dokumentet har indsatser, men ingen rækker, der begynder med ordet "Milepæl".',
  "no-rounds": "Indsatserne har milepæle, men ingen af dem nævner en opfølgningsrunde.",
  "no-tables": ({ beginning }: { beginning: string }) =>
    `Dokumentet er ikke en opfølgning: ingen tabel begynder med "Kort beskrivelse af indsatsen". Det begynder med ${quote(beginning)}.`,
  "not-text": ({ kind, extensions }: { kind: FileKind; extensions: readonly string[] }) =>
    `Filen er ${daKinds[kind].name}. ${daKinds[kind].remedy} (${extensions.join(", ")}), og prøv igen.`,
  "several-follow-ups": ({ first, second }: { first: string; second: string }) =>
    `Filen rummer flere opfølgninger: først ${quote(first)}, og her ${quote(second)}. Gem hver af dem i sin egen fil, og læs dem hver for sig.`,
  "web-page":
    "Filen er en webside (HTML/XML), ikke en opfølgning som ren tekst. Åbn den, gem den som ren tekst (.txt), og prøv igen.",
};

const en: Messages<typeof da> = {
  "document-empty": "The document is empty.",
  "file-empty": "The file is empty.",
  "file-too-large": ({ mebibytes }) =>
    `The file is larger than ${mebibytes} MiB. No follow-up is as large as that; choose the document itself.`,
  "line-too-long": ({ longest }) =>
    `The line has more than ${formatCount(longest, "en")} characters. No line of a follow-up is as long as that: save the document as plain text with line breaks and try again.`,
  "no-milestones": 'The document has initiatives, but no rows that begin with the word "Milepæl".',
  "no-rounds": "The initiatives have milestones, but none of them names a round of follow-up.",
  "no-tables": ({ beginning }) =>
    `The document is no follow-up: no table begins with "Kort beskrivelse af indsatsen". It begins with ${quote(beginning)}.`,
  "not-text": ({ kind, extensions }) =>
    `The file is ${enKinds[kind].name}. ${enKinds[kind].remedy} (${extensions.join(", ")}), and try again.`,
  "several-follow-ups": ({ first, second }) =>
    `The file holds several follow-ups: first ${quote(first)}, and here ${quote(second)}. Save each of them in a file of its own and read them one by one.`,
  "web-page":
    "The file is a web page (HTML/XML), not a follow-up as plain text. Open it, save it as plain text (.txt) and try again.",
};

const refusalsText = { da, en };

/** A refusal as code and values, before it is put into words. */
export type CodedRefusal = Coded<typeof da>;

/** A refusal in words. */
export function refusalMessage(refusal: CodedRefusal, language: Language): string {
  return sentenceOf(refusalsText[language], refusal);
}
