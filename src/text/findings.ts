/** What an import remarks: what it could not place, what it had to decide, and how the document is written. */
import { type AsideKind, daAsides, enAsides } from "./asides.ts";
import type { Language, Messages } from "./messages.ts";
import { printable } from "./printable.ts";
import { type Coded, quote, sentenceOf } from "./sentences.ts";
import { daSmileyFindings, enSmileyFindings } from "./smileyFindings.ts";

/** What a finding asks of the clerk: to mend the document, to hold a reading against it, or nothing. */
export type FindingGroup = "lost" | "doubtful" | "known";

/** Changes that Word keeps track of, by their number, and the lines that have them besides the first. */
interface Changes {
  readonly insertions: number;
  readonly deletions: number;
  readonly more: readonly number[];
}

/** So many lines are named. */
const MOST_LINES = 12;

/** "12, 14 og 15"; of many the first, and dots. */
function listed(lines: readonly number[], and: string): string {
  if (lines.length > MOST_LINES) return `${lines.slice(0, MOST_LINES).join(", ")} …`;
  return [lines.slice(0, -1).join(", "), lines.at(-1)].filter((part) => part !== "").join(` ${and} `);
}

/** The Danish sentences are the feed's own messages. Words that stand nowhere else in the feed are quoted whole. */
const da = {
  findings: {
    ...daSmileyFindings,
    "amount-decimal-point": ({ written, read }: { written: string; read: string }) =>
      `Beløbet ${quote(written)} har punktum, hvor der skal stå komma. Det er læst som ${quote(read)}.`,
    "amount-malformed": ({ written }: { written: string }) =>
      `Beløbet ${quote(written)} kan ikke læses sikkert og står kun som tekst. Skriv det som fx "1,5 mio. kr." eller "1.500.000 kr.".`,
    "amount-not-understood": ({ written, isNegative }: { written: string; isNegative: boolean }) =>
      isNegative
        ? `Beløbet ${quote(written)} er negativt, og det fremgår ikke sikkert, om det er bedre eller dårligere end aftalt. Det står kun som tekst.`
        : `Det fremgår ikke sikkert, hvad beløbet ${quote(written)} dækker. Det står kun som tekst.`,
    "amount-repeated": ({ written }: { written: string }) =>
      `Beløbet ${quote(written)} står en gang til med nøjagtig de samme ord. Det er talt med én gang; er det to beløb, så skriv, hvad hvert af dem dækker.`,
    "amount-typing-slip": ({ written }: { written: string }) =>
      `Beløbet har et punktum for meget: ${quote(written)}. Det er læst uden.`,
    "aside-left-out": ({ kind, words }: { kind: AsideKind; words: string }) =>
      `${daAsides[kind]} står ved siden af teksten og er ikke overført${words === "" ? "." : `: ${quote(words, 200)}.`}`,
    "authority-unknown": "Dokumentet nævner ikke, hvilken kommune det kommer fra.",
    "changes-accepted": ({ insertions, deletions, more }: Changes) =>
      `Dokumentet har ændringer, som ingen har accepteret eller afvist i Word: ${insertions} ${insertions === 1 ? "indsættelse" : "indsættelser"} og ${deletions} ${deletions === 1 ? "sletning" : "sletninger"}. De er læst som accepteret. Den første står her${more.length === 0 ? "" : `; der er også nogle i linje ${listed(more, "og")}`}.`,
    "correction-lost": ({ place, change }: { place: string; change: string }) =>
      `Dokumentet bærer en rettelse, der ikke længere passer: ${place}: ${change}. Her står noget tredje, så den er ikke gentaget.`,
    "economy-twice":
      'Indsatsen har endnu en række, der begynder med "Økonomi". Den er læst som en del af den første.',
    "encoding-damaged": ({ near }: { near: string }) =>
      `Linjen har tegn, der er gået tabt. De står som "\ufffd": "${near}".`,
    "encoding-macintosh":
      "Filen er ikke UTF-8. Den er læst som tekst fra en ældre Mac; se efter, at æ, ø og å er rigtige.",
    "encoding-windows-1252":
      "Filen er ikke UTF-8. Den er læst som windows-1252; se efter, at æ, ø og å er rigtige.",
    "field-in-description": ({ title, name }: { title: string; name: string }) =>
      `I beskrivelsen af ${quote(title)} står ${quote(name)} midt på en linje. Beskrivelse og felter kan være læst som én kolonne; hold dem op mod dokumentet.`,
    "field-repeated": ({ words }: { words: string }) =>
      `Feltet står to gange i indsatsen. Kun det første er overført; her står: "${words}".`,
    "fields-mixed": ({ title }: { title: string }) =>
      `Indsatsen ${quote(title)} går over et sideskift midt i en sætning, og teksten har kun linjer: beskrivelse, bidragsydere og bemærkninger kan være blandet. Vælg PDF-filen eller Word-filen selv, hvis den findes.`,
    "footer-names-another-year": ({ footer, heading }: { footer: string; heading: string }) =>
      `Sidefoden nævner "${footer}", men overskriften nævner "${heading}". Overskriften er brugt.`,
    "heading-missing": ({ title }: { title: string | null }) =>
      title === null
        ? "Indsatsen har ingen overskrift."
        : `Indsatsen ${quote(title)} mangler linjen "Kort beskrivelse af indsatsen". Den er genkendt på sit ansvarlige center.`,
    "heading-uncertain": ({ title }: { title: string }) =>
      `Det kan ikke afgøres sikkert, hvor indsatsens overskrift begynder. Den er læst som ${quote(title)}.`,
    "initiative-without-centre": ({ title }: { title: string }) =>
      `Indsatsen ${quote(title)} har intet ansvarligt center, som andre indsatser har. Se efter, om det står et andet sted i dens tabel.`,
    "initiative-without-economy": ({ title }: { title: string }) =>
      `Indsatsen ${quote(title)} har ingen økonomirække.`,
    "initiative-without-milestones": ({ title }: { title: string }) =>
      `Indsatsen ${quote(title)} har ingen milepæle.`,
    "initiative-without-number": ({ title }: { title: string }) =>
      `Indsatsen ${quote(title)} har intet nummer.`,
    "economies-left-out": ({ heads }: { heads: readonly string[] }) =>
      `Tabellen med kolonnerne ${heads.map((head) => quote(head)).join(", ")} ligner en liste over indsatsernes økonomi, men ikke hver række hører til netop én indsats uden økonomi. Ingen af dens rækker er overført; skriv økonomien i indsatsernes egne tabeller, eller ret navnene i listen.`,
    "list-left-out": ({ heads }: { heads: readonly string[] }) =>
      `Tabellen med kolonnerne ${heads.map((head) => quote(head)).join(", ")} kan ikke læses som en liste over indsatser: det, der står for runder eller smileys, er ikke alle steder det. Ingen af dens rækker er overført.`,
    "names-uncertain": ({ written, names }: { written: string; names: readonly string[] }) =>
      `Det kan ikke afgøres, hvor navnene skilles i ${quote(written, 200)}. Læst som ${names.map((name) => quote(name)).join(" og ")}.`,
    "number-outside-theme": ({ number, theme, title }: { number: string; theme: string; title: string }) =>
      `Indsatsen ${number} står under tema ${theme} ${quote(title)}. Den er læst dér.`,
    "number-used-twice": ({ number, line }: { number: string; line: number }) =>
      `Nummeret ${number} er også brugt i linje ${line}. Indsatserne kendes fra hinanden på deres titler.`,
    "paragraph-uncertain": ({ words, count }: { words: string; count: number }) =>
      `Linjen over er fyldt helt ud, så siden viser ikke, om et nyt afsnit begynder med ${quote(words)}${count === 1 ? "" : ` (og ${count - 1} ${count === 2 ? "sted" : "steder"} mere i rækken)`}. Det er læst som samme afsnit.`,
    "row-beginning-uncertain":
      "Cellerne er centreret uden streger imellem, så siden viser ikke, om linjerne over denne hører til rækken her eller til den forrige. De er læst som den forriges; se rækken efter.",
    "round-by-position": ({ written, read }: { written: string | null; read: string }) =>
      `Milepælen ${written === null ? "mangler sin runde" : `har runden "${written}"`}. Den er læst som "${read}", fordi netop den runde mangler på dens plads.`,
    "round-missing": ({ round }: { round: string }) => `Indsatsen har ingen milepæl for "${round}".`,
    "round-order-uncertain":
      "Indsatserne nævner runderne i forskellig rækkefølge; den rækkefølge, de først ses i, er brugt.",
    "round-twice": ({ round, count }: { round: string; count: number }) =>
      `Indsatsen har ${count} milepæle for "${round}". De er læst som én runde med hver sin tekst og smiley; sammen tæller de som den dårligste af dem.`,
    "round-used-once": ({ round, alike }: { round: string; alike: string | null }) =>
      `Kun denne indsats har runden "${round}". ${alike === null ? "Den er læst som en runde for sig." : `Den ligner "${alike}", men er læst som en runde for sig.`}`,
    "rounds-in-column": ({ name }: { name: string }) =>
      `Runderne er læst i kolonnen ${quote(name)}, fordi ingen kolonne har et kendt navn for dem, og intet andet står i den. Hold dem op mod dokumentet.`,
    "rounds-several": ({ read }: { read: string }) =>
      `Rækken nævner flere runder, og det fremgår ikke, hvad der hører til hvilken. Den er læst som ${quote(read)}.`,
    "round-unknown": ({ words }: { words: string }) =>
      `Milepælen står uden opfølgningsrunde og er ikke overført: "${words}".`,
    "row-marker-missing": 'Rækken begynder uden ordet "Milepæl". Den er læst som en milepæl for sig.',
    "row-as-remark": ({ words }: { words: string }) =>
      `Rækken ${quote(words)} siger noget, som indsatsen har i forvejen, eller som ikke kan læses sikkert. Den står blandt indsatsens bemærkninger.`,
    "row-unknown": ({ words }: { words: string }) =>
      `Rækken ${quote(words)} er hverken milepæl, økonomi eller status. Den er læst som en del af rækken over.`,
    "several-committees": ({ committees }: { committees: readonly string[] }) =>
      `Filen rummer flere udvalgs opfølgninger: ${committees.join(", ")}. De er læst som én uden udvalg; indsatserne har hver deres.`,
    "pages-without-text": ({ pages }: { pages: readonly number[] }) =>
      `Side ${listed(pages, "og")} har ingen tekst, der kan læses. Er siden scannet eller et billede, så er det, der står på den, ikke læst.`,
    "pdf-repaired":
      "PDF-filen er beskadiget nogle steder. Alle sider er læst, men noget af teksten kan mangle eller være forkert: hold tabellerne op mod originalen, eller hent filen på ny.",
    "status-date-missing":
      "Dokumentet nævner ingen dato for opfølgningen. Stod den i en sidefod, der gik tabt, da dokumentet blev gemt som tekst?",
    "status-without-heading": ({ words }: { words: string }) =>
      `Afsnittet ligner en status, men ordet "Status:" mangler. Det står som en del af milepælen: ${quote(words)}.`,
    "table-left-out": ({ words }: { words: string }) =>
      `Tabellen, der begynder med ${quote(words)}, står blandt indsatserne, men er ikke en del af nogen af dem. Ingen af dens rækker er overført.`,
    "text-unplaced": ({
      words,
      behind,
    }: {
      words: string;
      behind: "table" | "round" | "smiley" | "heading";
    }) =>
      behind === "smiley"
        ? `Teksten står ved siden af smileyen i dens felt og er ikke overført: "${words}".`
        : behind === "table"
          ? `Teksten står efter tabellen og er ikke overført: "${words}".`
          : behind === "heading"
            ? `Teksten står under temaets overskrift og er ikke overført: "${words}".`
            : `Teksten står efter milepælens runde og hører ikke til nogen række. Den er ikke overført: "${words}".`,
    "theme-missing": ({ number }: { number: string | null }) =>
      number === null
        ? "Der står intet tema over indsatsen."
        : `Overskriften til tema ${number} mangler. Temaet kendes kun på indsatsernes numre.`,
    "title-missing": "Dokumentets overskrift nævner ikke en aftale om et budgetår.",
  },
  groups: {
    lost: "Ikke overført som tal, rækker eller smileys (ret dokumentet, og læs det igen)",
    doubtful: "Læst efter bedste skøn (hold det op mod dokumentet)",
    known: "Til orientering (sådan står det i dokumentet)",
  } satisfies Record<FindingGroup, string>,
};

const en: Messages<typeof da> = {
  findings: {
    ...enSmileyFindings,
    "amount-decimal-point": ({ written, read }) =>
      `The amount ${quote(written)} has a point where Danish writes a comma. It is read as ${quote(read)}.`,
    "amount-malformed": ({ written }) =>
      `The amount ${quote(written)} cannot be read with certainty and is kept as text only. Write it as "1,5 mio. kr." or "1.500.000 kr.", for instance.`,
    "amount-not-understood": ({ written, isNegative }) =>
      isNegative
        ? `The amount ${quote(written)} is negative, and it is not certain whether it is better or worse than agreed. It is kept as text only.`
        : `It is not certain what the amount ${quote(written)} is about. It is kept as text only.`,
    "amount-repeated": ({ written }) =>
      `The amount ${quote(written)} stands once more in the very same words. It is counted once; if it is two amounts, write what each of them is about.`,
    "amount-typing-slip": ({ written }) =>
      `The amount has a full stop too many: ${quote(written)}. It is read without.`,
    "aside-left-out": ({ kind, words }) =>
      `${enAsides[kind]} stands beside the text and is left out${words === "" ? "." : `: ${quote(words, 200)}.`}`,
    "authority-unknown": "The document does not say which municipality it comes from.",
    "changes-accepted": ({ insertions, deletions, more }) =>
      `The document has changes that nobody accepted or rejected in Word: ${insertions} ${insertions === 1 ? "insertion" : "insertions"} and ${deletions} ${deletions === 1 ? "deletion" : "deletions"}. They were read as accepted. The first stands here${more.length === 0 ? "" : `; there are others on lines ${listed(more, "and")}`}.`,
    "correction-lost": ({ place, change }) =>
      `The document carries a correction that no longer fits: ${place}: ${change}. Something else stands here, so it has not been made again.`,
    "economy-twice":
      'The initiative has another row that begins with "Økonomi". It is read as a part of the first.',
    "encoding-damaged": ({ near }) =>
      `The line has characters that were lost. They stand as "\ufffd": "${near}".`,
    "encoding-macintosh":
      "The file is not UTF-8. It is read as text of an older Mac; see whether æ, ø and å are right.",
    "encoding-windows-1252":
      "The file is not UTF-8. It is read as windows-1252; see whether æ, ø and å are right.",
    "field-in-description": ({ title, name }) =>
      `${quote(name)} stands in the middle of a line in the description of ${quote(title)}. Description and fields may have been read as one column; hold them against the document.`,
    "field-repeated": ({ words }) =>
      `The field stands twice in the initiative. Only the first is kept; here it says: "${words}".`,
    "fields-mixed": ({ title }) =>
      `The initiative ${quote(title)} goes over a page's edge within a sentence, and the text has lines only: description, contributors and remarks may be mixed. Choose the PDF or the Word file itself, if there is one.`,
    "footer-names-another-year": ({ footer, heading }) =>
      `The page's foot says "${footer}", but the heading says "${heading}". The heading is used.`,
    "heading-missing": ({ title }) =>
      title === null
        ? "The initiative has no heading."
        : `The initiative ${quote(title)} lacks the line "Kort beskrivelse af indsatsen". It is recognised by its responsible centre.`,
    "heading-uncertain": ({ title }) =>
      `It is not certain where the initiative's heading begins. It is read as ${quote(title)}.`,
    "initiative-without-centre": ({ title }) =>
      `The initiative ${quote(title)} has no responsible centre, as others have. See whether it stands elsewhere in its table.`,
    "initiative-without-economy": ({ title }) => `The initiative ${quote(title)} has no row for its economy.`,
    "initiative-without-milestones": ({ title }) => `The initiative ${quote(title)} has no milestones.`,
    "initiative-without-number": ({ title }) => `The initiative ${quote(title)} has no number.`,
    "economies-left-out": ({ heads }) =>
      `The table with the columns ${heads.map((head) => quote(head)).join(", ")} looks like a list of the initiatives' economies, but not every row belongs to just one initiative without an economy. None of its rows is taken over; write the economy into the initiatives' own tables, or correct the names in the list.`,
    "list-left-out": ({ heads }) =>
      `The table with the columns ${heads.map((head) => quote(head)).join(", ")} cannot be read as a list of initiatives: what stands for rounds or smileys is not one everywhere. None of its rows is taken over.`,
    "names-uncertain": ({ written, names }) =>
      `It is not certain where one name ends and the next begins in ${quote(written, 200)}. Read as ${names.map((name) => quote(name)).join(" and ")}.`,
    "number-outside-theme": ({ number, theme, title }) =>
      `The initiative ${number} stands under theme ${theme} ${quote(title)}. It is read there.`,
    "number-used-twice": ({ number, line }) =>
      `The number ${number} is also used in line ${line}. The initiatives are told apart by their titles.`,
    "paragraph-uncertain": ({ words, count }) =>
      `The line above is full, so the page does not show whether a new paragraph begins with ${quote(words)}${count === 1 ? "" : ` (nor ${count - 1} more in this row)`}. It is read as the same paragraph.`,
    "row-beginning-uncertain":
      "The cells are centred without lines between them, so the page does not show whether the lines above this one belong to this row or to the one before. They are read as the one before's; look the row through.",
    "round-by-position": ({ written, read }) =>
      `The milestone ${written === null ? "lacks its round" : `has the round "${written}"`}. It is read as "${read}", since precisely that round is missing in its place.`,
    "round-missing": ({ round }) => `The initiative has no milestone for "${round}".`,
    "round-order-uncertain":
      "The initiatives name the rounds in different orders; the order in which they are first seen is used.",
    "round-twice": ({ round, count }) =>
      `The initiative has ${count} milestones for "${round}". They are read as one round, each with its text and smiley; together they count as the worst of them.`,
    "round-used-once": ({ round, alike }) =>
      `Only this initiative has the round "${round}". ${alike === null ? "It is read as a round of its own." : `It is like "${alike}", but is read as a round of its own.`}`,
    "rounds-in-column": ({ name }) =>
      `The rounds are read in the column ${quote(name)}, since no column has a known name for them and nothing else stands in it. Hold them against the document.`,
    "rounds-several": ({ read }) =>
      `The row names several rounds, and nothing says what belongs to which. It is read as ${quote(read)}.`,
    "round-unknown": ({ words }) => `The milestone has no round and is left out: "${words}".`,
    "row-marker-missing": 'The row begins without the word "Milepæl". It is read as a milestone of its own.',
    "row-as-remark": ({ words }) =>
      `The row ${quote(words)} says what the initiative has already, or what cannot be read for certain. It is kept among the initiative's remarks.`,
    "row-unknown": ({ words }) =>
      `The row ${quote(words)} is neither a milestone nor the economy nor a status. It is read as a part of the row above.`,
    "several-committees": ({ committees }) =>
      `The file holds the follow-ups of several committees: ${committees.join(", ")}. They are read as one without a committee; each initiative has its own.`,
    "pages-without-text": ({ pages }) =>
      `Page ${listed(pages, "and")} has no text that can be read. If it is scanned or a picture, what stands on it has not been read.`,
    "pdf-repaired":
      "The PDF file is damaged in places. All pages have been read, but some of the text may be missing or wrong: compare the tables with the original, or fetch the file anew.",
    "status-date-missing":
      "The document names no day for the follow-up. Did it stand in a page's foot that was lost when the document was saved as text?",
    "status-without-heading": ({ words }) =>
      `The paragraph looks like a status, but the word "Status:" is missing. It is kept as a part of the milestone: ${quote(words)}.`,
    "table-left-out": ({ words }) =>
      `The table that begins with ${quote(words)} stands among the initiatives, but is no part of any. None of its rows is taken over.`,
    "text-unplaced": ({ words, behind }) =>
      behind === "smiley"
        ? `The text stands beside the smiley in its cell and is left out: "${words}".`
        : behind === "table"
          ? `The text stands behind the table and is left out: "${words}".`
          : behind === "heading"
            ? `The text stands below the theme's heading and is left out: "${words}".`
            : `The text stands behind the milestone's round and belongs to no row. It is left out: "${words}".`,
    "theme-missing": ({ number }) =>
      number === null
        ? "No theme stands above the initiative."
        : `The heading of theme ${number} is missing. The theme is known by the initiatives' numbers only.`,
    "title-missing": "The document's heading does not name an agreement on the budget of a year.",
  },
  groups: {
    lost: "Left out as figures, rows or smileys (correct the document and read it again)",
    doubtful: "Read to the best of our judgement (compare it with the document)",
    known: "For your information (so it stands in the document)",
  },
};

export const findingsText = { da, en };

export type FindingCode = keyof (typeof da)["findings"];
/** A finding as code and values, before it is put into words. */
export type CodedFinding = Coded<(typeof da)["findings"]>;

/** A finding in words. */
export function findingMessage(finding: CodedFinding, language: Language): string {
  return printable(sentenceOf(findingsText[language].findings, finding), language);
}
