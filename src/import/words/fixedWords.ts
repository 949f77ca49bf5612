/**
 * The fixed words of the document, which tell its parts apart. Marks stand at the start of a line and
 * are matched there only, since the same words occur in running text ("næste milepæl den 31. december").
 */

/** The start of a milestone's row. Lower case only with a colon: a wrapped sentence may begin with the word. */
const MILESTONE =
  /^(?:(?:Milepæl|MILEPÆL|Del(?:mål|milepæl)|DELMÅL|(?:Ny|Oprindelig|Tidligere|Supplerende|Ekstra|\p{Lu}\p{Ll}+(?:[eé]ret|d[ae]t(?:eret)?|[dr]et|[åkg]et|rykket|skudt|sat|lagt))\s(?:delm|m)ilepæl)(?:\s?\d{1,2}(?:(?=\s?:|\s*$)|(?=\s+\d{1,2}\.?\s+\p{Ll})|(?=\s+(?!(?:Bud|BO|Opf|Kvart|Halv|Ters|Tert|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec)\p{L}*)\p{Lu}\p{Ll})))?(?=[\s:]|$)\s?:?|milepæl\s?:)\s*/u;
/** The start of the economy row; also with the kind of its funding, "Økonomi (drift)"; "Økonomisk effekt:" by its colon only. "Økonomi- og Indenrigsministeriet" and "Økonomi og Styring" are no rows. */
const ECONOMY =
  /^(?:(?:Økonomi|ØKONOMI)(?:\s?\((?:drift|anlæg|drift\sog\sanlæg)\))?(?=[\s:]|$)(?!\s+(?:og|samt|&)\s)\s?:?|Økonomiske?\s(?:effekt|konsekvens|virkning)(?:er)?\s?:)\s*/u;
/** The heading of a status, with what follows on the line. */
const STATUS =
  /^(?:(?:Status(?:bemærkning(?:er)?|kommentar(?:er)?|beskrivelse|tekst|\sog\sbemærkninger)?|STATUS)(?:\s?:\s*|$)|Status\s(?:(?:pr\.?|den|ved|efter|primo|medio|ultimo)\s[^:]{2,40}|\p{L}{3,9}\s\d{4})\s?:\s*)/u;

/** What else a status is called in the row of a milestone or economy; elsewhere these are words like others. */
const COMMENT =
  /^(?:Kommentar(?:er)?|Bemærkning(?:er)?|(?:Afvigelses)?[Ff]orklaring(?:er)?|Opfølgning)\s?:\s*/u;

const FIELDS = {
  responsible:
    /^Ansvarlig[te]?(?:\s+(?:fag)?(?:center|centre|centret|sekretariat|forvaltning|afdeling|enhed|område|chef|direktør|leder))?\s?:\s*/iu,
  committee: /^(?:(?:Ansvarlig[te]?|Politisk)\s+)?(?:fag)?udvalg\s?:\s*/iu,
  contributors: /^(?:(?:Væsentlig[et]?|Øvrige)\s+)?bidragsyder(?:e|ne)?\s?:\s*/iu,
} as const;

/**
 * Other names of fields, which begin sentences as well, and may stand beside the field's own: only names stand behind them, or
 * nothing.
 */
const NAMES_BEHIND = "\\s?:\\s*(?=\\p{Lu}[^.!?]{0,300}$|$)";
const OTHER_FIELDS: readonly (readonly [FieldName, RegExp])[] = [
  ["responsible", new RegExp(`^Ansvarligt?\\s(?:direktør|forvaltnings)område${NAMES_BEHIND}`, "u")],
  ["committee", new RegExp(`^(?:Stående|STÅENDE)\\s(?:[Uu]dvalg|UDVALG)${NAMES_BEHIND}`, "u")],
  [
    "contributors",
    new RegExp(
      `^(?:(?:Væsentlige?\\s)?[Bb]idragyder(?:e|ne)?|(?:Øvrige|Andre|Involverede|Medvirkende|Bidragende)\\s(?:fag)?(?:centre|forvaltninger|afdelinger|enheder))${NAMES_BEHIND}`,
      "u",
    ),
  ],
];

export type FieldName = keyof typeof FIELDS;

/** The text after the mark on its line, or `null` when the line does not begin with the mark. */
function after(mark: RegExp, text: string): string | null {
  const match = mark.exec(text);
  return match ? text.slice(match[0].length) : null;
}

export const afterMilestone = (text: string): string | null => after(MILESTONE, text);
export const afterEconomy = (text: string): string | null => after(ECONOMY, text);
export const afterStatus = (text: string): string | null => after(STATUS, text);

/** A heading that says of which day or round a status is. */
const DATED_STATUS = /^Status\s(?:(?:pr\.?|den|ved|efter|primo|medio|ultimo)\s|\p{L}{3,9}\s\d{4}\s?:)/u;

/** What of a line belongs to the status that it begins: what stands behind the heading, and one with a day is kept itself. */
export function statusOf(text: string): string | null {
  const behind = afterStatus(text);
  return behind !== null && DATED_STATUS.test(text) ? text : behind;
}

export const afterComment = (text: string): string | null => after(COMMENT, text);

/** The field a line begins by its own name, and its value on that line. */
export function ownFieldOf(text: string): { name: FieldName; value: string } | null {
  for (const name of Object.keys(FIELDS) as FieldName[]) {
    const value = after(FIELDS[name], text);
    if (value !== null) return { name, value };
  }
  return null;
}

/** The field a line begins, by another name than its own too, and its value on that line. */
export function fieldOf(text: string): { name: FieldName; value: string } | null {
  const own = ownFieldOf(text);
  if (own !== null) return own;
  for (const [name, other] of OTHER_FIELDS) {
    const value = after(other, text);
    if (value !== null) return { name, value };
  }
  return null;
}

/** True for a line that begins a field by another name than its own. */
export const hasOtherName = (text: string): boolean => OTHER_FIELDS.some(([, other]) => other.test(text));

const CENTRE = /^(?:Center|Forvaltning|Afdeling|Sekretariat)\s?:\s*(?=\p{Lu})/u;

/** A centre behind the name of its kind, "Center: Ejendomme", as it stands above another field; `null` for any other line. */
export const afterCentre = (text: string): string | null => after(CENTRE, text);

const STATUS_OF_ECONOMY = /^Status(?:\s(?:på|for))?\søkonomi\p{L}*\s?:?$/u;
const STATUS_OF_MILESTONE = /^Status(?:\s(?:på|for))?\s(?:indsats|milepæl)\p{L}*\s?:?$/u;

/** True for another name of a status in a cell of its own: "Kommentar", "Status på milepæl", "Status pr. 31. august", and "Status økonomi" for an economy's. */
export function namesStatus(text: string, isOfEconomy: boolean): boolean {
  const named = isOfEconomy ? STATUS_OF_ECONOMY : STATUS_OF_MILESTONE;
  const heading = `${text.replace(/\s*:$/u, "")}:`;
  return afterComment(heading) === "" || DATED_STATUS.test(heading) || named.test(text);
}

/** True for another name of the economy's row, alone in its cell: "Økonomiske konsekvenser", "Budget". */
export function isEconomyName(text: string): boolean {
  return /^(?:Økonomiske?\s\p{L}+|Økonomi\s(?:og|\/)\s\p{L}+|Budget)\s?:?$/u.test(text);
}

/** True for the name of a field alone, with or without its colon, as a cell beside its value has it. */
export function isFieldName(text: string): boolean {
  return /^bemærkninger\s?:?$/iu.test(text) || fieldOf(`${text.replace(/\s*:$/u, "")}:`)?.value === "";
}

/** What of a mark stands on a second line, where a narrow cell divides it: "Væsentlig / bidragsyder: Økonomi" → "bidragsyder:"; else `null`. */
export function restOfMark(text: string, below: string): string | null {
  if (isMark(text)) return null;
  const whole = `${text} ${below}`;
  const behind = fieldOf(whole)?.value ?? afterStatus(whole);
  if (behind === undefined || behind === null || behind.length >= below.length) return null;
  return below.slice(0, below.length - behind.length).trim();
}

/** A line without the mark of the row that it begins; as it is where it begins none. */
export function withoutRowMark(text: string): string {
  return afterMilestone(text) ?? afterEconomy(text) ?? text;
}

/** True for a line that begins a row of a table: a milestone's or the economy's. */
export function isRowStart(text: string): boolean {
  return afterMilestone(text) !== null || afterEconomy(text) !== null;
}

/** True for a line that begins one of the table's parts: a row, a status or a field. */
export function isMark(text: string): boolean {
  return isRowStart(text) || afterStatus(text) !== null || fieldOf(text) !== null;
}

/** True for a mark that is not another name of a field, which a sentence may begin with too. */
export const isOwnMark = (text: string): boolean => isMark(text) && !hasOtherName(text);
