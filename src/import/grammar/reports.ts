/** Findings about the document as a whole: numbers, headings, footers, smileys left over. */
import { agreementOf } from "./agreement.ts";
import { type FindingLog, quote } from "./findings.ts";
import type { Head } from "./head.ts";
import type { Draft } from "./initiatives.ts";
import type { SmileyLedger } from "./ledger.ts";
import type { Line } from "./lines.ts";

/** Initiatives without a number, numbers used twice, titles whose beginning or head is doubtful. */
export function reportHeadings(drafts: readonly Draft[], log: FindingLog): void {
  const firstUse = new Map<string, number>();
  let theme = 0;
  for (const { number, title, segment } of drafts) {
    const line = segment.firstLine;
    if (segment.theme) theme++;
    // "3" counts within its theme, "7.03" within the document.
    const key = number?.includes(".") ? number : `${theme} ${number}`;
    if (!segment.hasHeader)
      log.add(
        "heading-missing",
        line,
        `Indsatsen ${quote(title)} mangler linjen "Kort beskrivelse af indsatsen". Den er genkendt på sit ansvarlige center.`,
      );
    else if (segment.title === null) log.add("heading-missing", line, "Indsatsen har ingen overskrift.");
    else if (segment.uncertain)
      log.add(
        "heading-uncertain",
        line,
        `Det kan ikke afgøres sikkert, hvor indsatsens overskrift begynder. Den er læst som ${quote(title)}.`,
      );
    if (number === null)
      log.add("initiative-without-number", line, `Indsatsen ${quote(title)} har intet nummer.`);
    else if (firstUse.has(key))
      log.add(
        "number-used-twice",
        line,
        `Nummeret ${number} er også brugt i linje ${firstUse.get(key)}. Indsatserne kendes fra hinanden på deres titler.`,
      );
    else firstUse.set(key, line);
  }
}

/** A footer that speaks of another agreement than the title, as when last year's document was reused. */
export function reportFooter({ footer, agreement }: Head, log: FindingLog): void {
  if (footer === null || agreement === null) return;
  const { title } = agreement;
  const named = agreementOf(footer.text)?.title ?? null;
  if (named !== null && named.toLowerCase() !== title.toLowerCase())
    log.add(
      "footer-names-another-year",
      footer.line,
      `Sidefoden nævner "${named}", men overskriften nævner "${title}". Overskriften er brugt.`,
    );
}

/** A document that names neither its municipality nor its agreement. */
export function reportHead({ authority, agreement, line }: Head, log: FindingLog): void {
  if (authority === null)
    log.add("authority-unknown", null, "Dokumentet nævner ikke, hvilken kommune det kommer fra.");
  if (agreement === null)
    log.add("title-missing", line, "Dokumentets overskrift nævner ikke en aftale om et budgetår.");
}

/** Smileys and letters that the lines keep as words, because they rate nothing or may be no smileys. */
export function reportKeptSmileys(lines: readonly Line[], ledger: SmileyLedger, log: FindingLog): void {
  for (const { number, inProse, doubtful } of lines) {
    for (const smiley of inProse) {
      ledger.place(smiley, "prose");
      log.add(
        "smiley-in-sentence",
        number,
        `Tegnet "${smiley.sign}" står midt i en sætning. Det er beholdt i teksten og er ingen bedømmelse.`,
      );
    }
    if (doubtful !== null)
      log.add(
        "smiley-letter-doubtful",
        number,
        `Linjen ender på bogstavet ${doubtful}, som kan være en smiley. Det er beholdt i teksten; står det i smileykolonnen, så sæt to mellemrum foran.`,
      );
  }
}

/** Every smiley that no row and no definition took, and a document that has none at all. */
export function reportSmileys(ledger: SmileyLedger, log: FindingLog): void {
  for (const { kind, line, sign } of ledger.unplaced()) {
    if (kind === "unknown") {
      const code = sign.codePointAt(0)?.toString(16).toUpperCase();
      log.add(
        "smiley-unknown",
        line,
        `Tegnet "${sign}" (U+${code}) kan være en smiley, men kan ikke læses sikkert. Det er ikke overført.`,
      );
    } else
      log.add(
        "smiley-unplaced",
        line,
        `Smileyen (${kind}) kan ikke henføres til en række og er ikke overført.`,
      );
  }
  const { milestones } = ledger.account();
  if (milestones.glad + milestones.neutral + milestones.sur === 0)
    log.add(
      "no-smileys",
      null,
      "Ingen milepæl har en smiley. Er de gået tabt, da dokumentet blev gemt som tekst?",
    );
}
