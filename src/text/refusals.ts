/** Why a file or a document is no follow-up: what was found, and what would be right. */
import { formatCount } from "./format.ts";
import type { Language, Messages } from "./messages.ts";
import { printable } from "./printable.ts";
import { type Coded, quote, sentenceOf } from "./sentences.ts";

const IN_WORD = {
  da: 'Åbn den i Word, og vælg "Gem som" og "Word-dokument (.docx)"',
  en: 'Open it in Word and choose "Save as" and "Word document (.docx)"',
};

/** What a file that cannot be read is called, and what to do with it. */
const daKinds = {
  excel: {
    name: "et Excel-regneark i et format, som ikke læses (.xls eller .xlsb)",
    remedy: 'Åbn det i Excel, og vælg "Gem som" og "Excel-projektmappe (.xlsx)"',
  },
  presentation: {
    name: "en præsentation fra fx PowerPoint",
    remedy: "Vælg den Word-fil eller PDF, som opfølgningen er skrevet i",
  },
  openDocument: {
    name: "et OpenDocument-dokument fra fx LibreOffice",
    remedy: 'Åbn den, og vælg "Gem som" og "Word (.docx)"',
  },
  openSpreadsheet: {
    name: "et OpenDocument-regneark fra fx LibreOffice",
    remedy:
      'Vælg opfølgningens Word-fil eller PDF, eller vælg "Gem som" og "Excel (.xlsx)", hvis den kun findes dér',
  },
  mail: {
    name: "en e-mail",
    remedy:
      "Åbn den, gem den vedhæftede opfølgning som en fil for sig, og vælg den fil; står tabellerne i selve mailen, så kopier dem over i Word, og gem",
  },
  apple: {
    name: "et dokument fra Apples Pages, Numbers eller Keynote",
    remedy: 'Åbn det, og vælg "Arkiv", "Eksporter til" og "Word"',
  },
  shortcut: {
    name: "en genvej, som kun siger, hvor et dokument ligger",
    remedy: "Åbn dokumentet, hent det som Word (.docx) eller PDF, og vælg den fil",
  },
  feed: {
    name: "et feed, som en opfølgning allerede er læst til",
    remedy: "Vælg dokumentet, som det er lavet af; feedet selv lægges på siden med publish-feed",
  },
  wordXml: { name: "et Word-dokument i XML-format", remedy: IN_WORD.da },
  zip: { name: "et zip-arkiv", remedy: "Pak det ud, og vælg opfølgningen selv" },
  archive: { name: "et pakket arkiv (7z, rar, gzip)", remedy: "Pak det ud, og vælg opfølgningen selv" },
  doc: { name: "et Word-dokument i det gamle format fra før 2007 (.doc)", remedy: IN_WORD.da },
  office: { name: "et ældre Office-dokument", remedy: IN_WORD.da },
  rtf: { name: "et RTF-dokument", remedy: IN_WORD.da },
  picture: { name: "et billede", remedy: "Find det dokument, som det er taget af, og vælg det" },
  unknown: {
    name: "ikke et dokument, der kan læses (den indeholder binære data)",
    remedy: "Vælg opfølgningens Word-fil, PDF eller rene tekst",
  },
};

/** A kind of file that is known by its first bytes; `unknown`: none of them, and no text either. */
type FileKind = keyof typeof daKinds;

const enKinds: Messages<typeof daKinds> = {
  excel: {
    name: "an Excel workbook in a format that is not read (.xls or .xlsb)",
    remedy: 'Open it in Excel and choose "Save as" and "Excel Workbook (.xlsx)"',
  },
  presentation: {
    name: "a presentation, of PowerPoint or the like",
    remedy: "Choose the Word file or PDF that the follow-up is written in",
  },
  openDocument: {
    name: "an OpenDocument file of LibreOffice or the like",
    remedy: 'Open it and choose "Save as" and "Word (.docx)"',
  },
  openSpreadsheet: {
    name: "an OpenDocument spreadsheet of LibreOffice or the like",
    remedy:
      'Choose the follow-up\'s Word file or PDF, or choose "Save as" and "Excel (.xlsx)" if it is only there',
  },
  mail: {
    name: "an e-mail",
    remedy:
      "Open it, save the attached follow-up as a file of its own and choose that; are the tables in the mail itself, copy them to Word and save",
  },
  apple: {
    name: "a document of Apple's Pages, Numbers or Keynote",
    remedy: 'Open it and choose "File", "Export To" and "Word"',
  },
  shortcut: {
    name: "a shortcut that only says where a document is",
    remedy: "Open the document, download it as Word (.docx) or PDF and choose that file",
  },
  feed: {
    name: "a feed that a follow-up has already been read into",
    remedy: "Choose the document that it was made of; publish-feed puts the feed itself on the site",
  },
  wordXml: { name: "a Word document as XML", remedy: IN_WORD.en },
  zip: { name: "a zip archive", remedy: "Unpack it and choose the follow-up itself" },
  archive: { name: "a packed archive (7z, rar, gzip)", remedy: "Unpack it and choose the follow-up itself" },
  doc: { name: "a Word document in the old format of before 2007 (.doc)", remedy: IN_WORD.en },
  office: { name: "an old Office document", remedy: IN_WORD.en },
  rtf: { name: "an RTF document", remedy: IN_WORD.en },
  picture: { name: "a picture", remedy: "Find the document that it was taken of and choose that" },
  unknown: {
    name: "no document that can be read (it holds binary data)",
    remedy: "Choose the follow-up's Word file, PDF or plain text",
  },
};

/** What can be read, and what to do with a table that cannot. */
const daHeads =
  'Læses kan en tabel pr. indsats ("Kort beskrivelse af indsatsen", "Tid", "Smiley", med rækkerne "Milepæl" og "Økonomi") og en liste med kolonnerne "Indsats", "Mål", "Tid" og "Smiley", hvor "Tid" er opfølgningsrunden. Ret kolonnernes navne i dokumentet, eller vælg den Word-fil eller PDF, som opfølgningen er skrevet i, og prøv igen.';
const enHeads =
  'What can be read is a table for each initiative ("Kort beskrivelse af indsatsen", "Tid", "Smiley", with the rows "Milepæl" and "Økonomi") and a list with the columns "Indsats", "Mål", "Tid" and "Smiley", where "Tid" is the round of follow-up. Correct the names of the columns in the document, or choose the Word file or PDF that the follow-up is written in, and try again.';

/** A list whose columns have the right names. */
interface UnreadList {
  readonly heads: readonly string[];
  readonly reason: keyof typeof daUnread;
  readonly time: string;
  readonly example: string;
}

/** What else keeps such a list from being read, and what to do. */
const daUnread = {
  rows: () =>
    "ingen streger viser, hvor en række holder op og den næste begynder. Vælg den Word-fil, som listen er skrevet i. Findes den ikke, så åbn PDF-filen i Word, se efter, at hver række er blevet en række i en tabel, gem den som Word-fil, og prøv igen.",
  times: ({ time, example }: { time: string; example: string }) =>
    `under ${quote(time)} står ikke de samme få opfølgningsrunder i alle rækker${example === "" ? "" : `: her står fx ${quote(example)}`}. Står der noget andet i kolonnen, fordi rækkerne har flere celler end overskriften, så giv hver kolonne et navn; ellers skriv runden dér, fx "1. budgetopfølgning 2026", og prøv igen.`,
  round: () =>
    'ingen kolonne siger, hvilken opfølgningsrunde smileyerne er fra, og titlen og overskrifterne nævner ikke netop én. Skriv en kolonne "Tid" med runden, fx "1. budgetopfølgning 2026", eller skriv runden i titlen, og prøv igen.',
};

const enUnread: Messages<typeof daUnread> = {
  rows: () =>
    "no lines show where a row ends and the next begins. Choose the Word file that the list is written in. Is there none, open the PDF file in Word, see that each row has become a row of a table, save it as a Word file, and try again.",
  times: ({ time, example }) =>
    `below ${quote(time)} the same few rounds of follow-up do not stand in all rows${example === "" ? "" : `: here it says ${quote(example)}, for instance`}. Does something else stand in the column because rows have more cells than the head, give each column a name; else write the round there, such as "1. budgetopfølgning 2026", and try again.`,
  round: () =>
    'no column says which round of follow-up the smileys are from, and title and headings do not name just one. Write a column "Tid" with the round, such as "1. budgetopfølgning 2026", or write the round in the title, and try again.',
};

const da = {
  "document-empty": "Dokumentet er tomt.",
  "file-empty":
    "Filen er tom. Åbn dokumentet, gem det igen, og vælg den nye fil; eller hent det på ny, hvor det kommer fra.",
  "file-too-large": ({ mebibytes }: { mebibytes: number }) =>
    `Filen er større end ${mebibytes} MiB. Så stor er ingen opfølgning; vælg dokumentet selv.`,
  "file-locked":
    'Filen er beskyttet med en adgangskode og kan ikke læses. Åbn den med adgangskoden, gem den uden ("Filer", "Oplysninger", "Beskyt dokument"; i en PDF-læser "Udskriv" til PDF), og prøv igen.',
  "file-unpacks-too-large":
    "Filen fylder udpakket langt mere, end nogen opfølgning gør, og er ikke læst. Vælg dokumentet selv; er det det rigtige, så fjern billeder, og gem det igen.",
  "word-damaged":
    "Filen er et Word-dokument, men det er beskadiget og kan ikke læses helt. Åbn det i Word, som tilbyder at reparere det, gem det igen, og prøv igen; eller hent det på ny, hvor det kommer fra.",
  "workbook-damaged":
    "Filen er et Excel-regneark, men det er beskadiget og kan ikke læses helt. Åbn det i Excel, som tilbyder at reparere det, gem det igen, og prøv igen; eller hent det på ny, hvor det kommer fra.",
  "pdf-damaged":
    "Filen er en PDF, men den er beskadiget og kan ikke åbnes. Hent den på ny, hvor den kommer fra, eller dan den igen fra Word, og prøv igen.",
  "pdf-incomplete": ({ pages, announced }: { pages: number; announced: number }) =>
    `Filen er en PDF, men den er beskadiget: den siger, at den har ${announced} sider, og kun ${pages} af dem kan læses. En halv opfølgning ville ligne en hel, så intet er læst. Hent den på ny, eller dan den igen fra Word, og prøv igen.`,
  "pdf-letters-unknown":
    "Filen er en PDF, hvis skrift ikke siger, hvilke bogstaver den viser. Siderne kan ses og udskrives, men ikke læses. Vælg den Word-fil, som PDF'en er lavet af, eller dan PDF'en igen fra Word.",
  "pdf-pages-beside":
    "PDF'en viser to sider ved siden af hinanden på hvert ark, og så løber deres tabeller sammen. Gem den med én side på hvert ark, eller vælg Word-filen.",
  "pdf-without-text":
    "Filen er en PDF uden tekst: siderne er billeder, som når papir er scannet. Vælg den PDF eller Word-fil, som papiret blev udskrevet fra, eller lad et program med tekstgenkendelse (OCR) læse siderne først; men se så hver smiley efter.",
  "pdf-too-large": ({ pages }: { pages: number }) =>
    `Filen er en PDF med ${pages} sider. Så lang er ingen opfølgning; vælg opfølgningen selv.`,
  "cells-scrambled": ({ lost, all }: { lost: number; all: number }) =>
    `Tabellernes celler står i forkert rækkefølge: ${formatCount(lost, "da")} af ${formatCount(all, "da")} smileys kan ikke henføres til en række. Sådan bliver tekst, der er kopieret eller taget ud af en PDF. Vælg PDF-filen eller Word-filen selv.`,
  "columns-together":
    "Teksten er taget ud af en PDF, og her løber to kolonner sammen, så det ikke kan ses, hvor den ene holder op. Vælg PDF-filen selv: den læses, som siden ser ud.",
  "columns-order":
    'Tabellernes kolonner står i en anden orden end "Kort beskrivelse af indsatsen", "Tid" og "Smiley", og i en PDF eller en tekst kan cellerne så ikke skilles fra hinanden. Vælg Word-filen, som læses, hvordan kolonnerne end står.',
  "too-many-lines": ({ most }: { most: number }) =>
    `Teksten har over ${formatCount(most, "da")} linjer. Så lang er ingen opfølgning; vælg dokumentet selv.`,
  "line-too-long": ({ longest }: { longest: number }) =>
    `Linjen er på over ${formatCount(longest, "da")} tegn. Så lang er ingen linje i en opfølgning: sæt linjeskift, hvor afsnittene begynder, gem filen, og prøv igen.`,
  "no-milestones":
    'Dokumentet har indsatser, men ingen rækker, der begynder med ordet "Milepæl". Skriv det i første celle af hver række med en milepæl, og prøv igen.',
  "no-rounds":
    'Indsatserne har milepæle, men ingen af dem nævner en opfølgningsrunde. Skriv runden i kolonnen "Tid", fx "1. budgetopfølgning 2026" eller "31.12.2026", og prøv igen.',
  "no-tables": ({ beginning, heads }: { beginning: string; heads: readonly string[] }) =>
    heads.length === 0
      ? `Dokumentet har ingen tabel, der kan læses som en opfølgning: ingen begynder med "Kort beskrivelse af indsatsen". Det begynder med ${quote(beginning)}. ${daHeads}`
      : `Tabellen kan ikke læses som en opfølgning: ingen tabel begynder med "Kort beskrivelse af indsatsen". Her hedder kolonnerne ${heads.map((head) => quote(head)).join(", ")}. ${daHeads}`,
  "list-unread": ({ heads, reason, time, example }: UnreadList) =>
    `Kolonnerne hedder, som de skal i en liste over indsatser (${heads.map((head) => quote(head)).join(", ")}), men ${daUnread[reason]({ time, example })}`,
  "not-text": ({ kind }: { kind: FileKind }) =>
    `Filen er ${daKinds[kind].name}. ${daKinds[kind].remedy}, og prøv igen.`,
  "letters-wrong": ({ written }: { written: string }) =>
    `Bogstaverne æ, ø og å er gået galt, da dokumentet blev gemt som tekst: her står ${quote(written)}. Gem det igen, og vælg kodningen "UTF-8"; eller vælg Word-filen eller PDF'en selv.`,
  "other-document": ({ kind }: { kind: "agenda" | "agreement" | "mail" }) =>
    kind === "mail"
      ? 'Teksten er en e-mail og ingen opfølgning: ingen tabel begynder med "Kort beskrivelse af indsatsen". Er opfølgningen vedhæftet, så gem den vedhæftede fil, og vælg den; står dens tabeller i selve mailen, så kopier dem over i Word, gem, og vælg filen.'
      : kind === "agenda"
        ? 'Dokumentet er en dagsorden eller et referat og ikke selve opfølgningen: ingen tabel begynder med "Kort beskrivelse af indsatsen". Opfølgningen er som regel et bilag til punktet; vælg bilaget.'
        : 'Dokumentet er selve budgetaftalen og ikke opfølgningen på den: ingen tabel begynder med "Kort beskrivelse af indsatsen". Vælg den opfølgning, som forvaltningen har lavet til udvalget.',
  "several-follow-ups": ({ first, second }: { first: string; second: string }) =>
    `Filen rummer flere opfølgninger: først ${quote(first)}, og her ${quote(second)}. Gem hver af dem i sin egen fil, og læs dem hver for sig.`,
  "web-page":
    'Filen er en webside (HTML/XML). Åbn den i en browser, vælg "Udskriv" og "Gem som PDF", og vælg PDF-filen; eller vælg den Word-fil, som siden er lavet af, eller gem den som ren tekst.',
};

const en: Messages<typeof da> = {
  "document-empty": "The document is empty.",
  "file-empty":
    "The file is empty. Open the document, save it again, and choose the new file; or download it anew from where it comes from.",
  "file-too-large": ({ mebibytes }) =>
    `The file is larger than ${mebibytes} MiB. No follow-up is as large as that; choose the document itself.`,
  "file-locked":
    'The file is protected by a password and cannot be read. Open it with the password, save it without ("File", "Info", "Protect Document"; in a PDF reader "Print" to PDF), and try again.',
  "file-unpacks-too-large":
    "Unpacked, the file is far larger than any follow-up and has not been read. Choose the document itself; if this is it, remove pictures and save it again.",
  "word-damaged":
    "The file is a Word document, but it is damaged and cannot be read as a whole. Open it in Word, which offers to repair it, save it and try again; or fetch it anew from where it comes.",
  "workbook-damaged":
    "The file is an Excel workbook, but it is damaged and cannot be read as a whole. Open it in Excel, which offers to repair it, save it and try again; or fetch it anew from where it comes.",
  "pdf-damaged":
    "The file is a PDF, but it is damaged and cannot be opened. Fetch it anew from where it comes, or make it from Word again, and try again.",
  "pdf-incomplete": ({ pages, announced }) =>
    `The file is a PDF, but it is damaged: it says that it has ${announced} pages, and only ${pages} of them can be read. Half a follow-up would look like a whole one, so nothing has been read. Fetch it anew, or make it from Word again, and try again.`,
  "pdf-letters-unknown":
    "The file is a PDF whose typeface does not say which letters it shows. Its pages can be seen and printed, but not read. Choose the Word file that the PDF was made from, or make the PDF from Word again.",
  "pdf-pages-beside":
    "The PDF shows two pages beside each other on each sheet, so their tables run together. Save it with one page on each sheet, or choose the Word file.",
  "pdf-without-text":
    "The file is a PDF without text: its pages are pictures, as when paper has been scanned. Choose the PDF or Word file that the paper was printed from, or let a program that recognises text (OCR) read the pages first; but then check every smiley.",
  "pdf-too-large": ({ pages }) =>
    `The file is a PDF of ${pages} pages. No follow-up is as long as that; choose the follow-up itself.`,
  "cells-scrambled": ({ lost, all }) =>
    `The tables' cells are in the wrong order: ${formatCount(lost, "en")} of ${formatCount(all, "en")} smileys belong to no row. So is text that was copied or taken out of a PDF. Choose the PDF or the Word file itself.`,
  "columns-together":
    "The text was taken out of a PDF, and here two columns run together, so that nothing shows where the one ends. Choose the PDF file itself: it is read as its pages look.",
  "columns-order":
    'The tables\' columns stand in another order than "Kort beskrivelse af indsatsen", "Tid" and "Smiley", and in a PDF or a text the cells cannot be told apart then. Choose the Word file, which is read whatever the order of its columns.',
  "too-many-lines": ({ most }) =>
    `The text has more than ${formatCount(most, "en")} lines. No follow-up is as long as that; choose the document itself.`,
  "line-too-long": ({ longest }) =>
    `The line has more than ${formatCount(longest, "en")} characters. No line of a follow-up is as long as that: put line breaks where its paragraphs begin, save the file and try again.`,
  "no-milestones":
    'The document has initiatives, but no rows that begin with the word "Milepæl". Write it in the first cell of each row with a milestone and try again.',
  "no-rounds":
    'The initiatives have milestones, but none of them names a round of follow-up. Write the round in the column "Tid", such as "1. budgetopfølgning 2026" or "31.12.2026", and try again.',
  "no-tables": ({ beginning, heads }) =>
    heads.length === 0
      ? `No table of the document can be read as a follow-up: none begins with "Kort beskrivelse af indsatsen". The document begins with ${quote(beginning)}. ${enHeads}`
      : `The table cannot be read as a follow-up: no table begins with "Kort beskrivelse af indsatsen". Its columns are called ${heads.map((head) => quote(head)).join(", ")}. ${enHeads}`,
  "list-unread": ({ heads, reason, time, example }) =>
    `The columns are called as those of a list of initiatives should be (${heads.map((head) => quote(head)).join(", ")}), but ${enUnread[reason]({ time, example })}`,
  "not-text": ({ kind }) => `The file is ${enKinds[kind].name}. ${enKinds[kind].remedy}, and try again.`,
  "letters-wrong": ({ written }) =>
    `The letters æ, ø and å went wrong when the document was saved as text: here it says ${quote(written)}. Save it again and choose the encoding "UTF-8"; or choose the Word file or the PDF itself.`,
  "other-document": ({ kind }) =>
    kind === "mail"
      ? 'The text is an e-mail and no follow-up: no table begins with "Kort beskrivelse af indsatsen". Is the follow-up attached, save that file and choose it; are its tables in the mail itself, copy them to Word, save, and choose the file.'
      : kind === "agenda"
        ? 'The document is an agenda or minutes and not the follow-up: no table begins with "Kort beskrivelse af indsatsen". The follow-up is usually an appendix to the item; choose that.'
        : 'The document is the budget agreement and not the follow-up on it: no table begins with "Kort beskrivelse af indsatsen". Choose the follow-up that the administration has made for the committee.',
  "several-follow-ups": ({ first, second }) =>
    `The file holds several follow-ups: first ${quote(first)}, and here ${quote(second)}. Save each of them in a file of its own and read them one by one.`,
  "web-page":
    'The file is a web page (HTML/XML). Open it in a browser, choose "Print" and "Save as PDF" and choose the PDF file; or choose the Word file that the page was made of, or save it as plain text.',
};

const refusalsText = { da, en };

/** A refusal as code and values, before it is put into words. */
export type CodedRefusal = Coded<typeof da>;

/** A refusal in words. */
export function refusalMessage(refusal: CodedRefusal, language: Language): string {
  return printable(sentenceOf(refusalsText[language], refusal), language);
}
