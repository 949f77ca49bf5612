/** What a document is that is no follow-up, as far as its first words tell. */
import type { Line } from "../lines/line.ts";
import { agreementOf } from "./agreement.ts";

export type OtherDocument = "agenda" | "agreement" | "mail";

/** What stands at the top of an agenda or minutes, and above each of their items. */
const MEETING =
  /^(?:(?:Åben|Lukket|Offentlig)\s)?(?:Dagsorden|Referat|Beslutningsprotokol|Mødereferat|Protokol)(?!\p{L})/iu;
const ITEM = /^(?:Punkt|Pkt\.?|Sag(?:\snr\.?)?)\s+\d{1,3}(?:[.:]|\s|$)/iu;
/** What stands above a mail that was copied with its head. */
const MAIL = /^(?:Fra|From|Sendt|Sent|Til|To|Cc|Emne|Subject)\s?:/u;
const FEWEST_MAIL = 3;
const FOLLOW_UP = /opfølgning|status(?:rapport)?\s(?:på|for)/iu;
/** So many lines from the top say what a document is. */
const TOP = 40;
const TITLE = 8;
const FEWEST_ITEMS = 2;

/** What the lines of a document without a follow-up's tables are; `null` when they do not tell. */
export function otherDocument(lines: readonly Line[]): OtherDocument | null {
  const top = lines.slice(0, TOP).map(({ rest }) => rest);
  if (top.filter((text) => MAIL.test(text)).length >= FEWEST_MAIL) return "mail";
  const items = top.filter((text) => ITEM.test(text)).length;
  if (top.slice(0, TITLE).some((text) => MEETING.test(text)) || items >= FEWEST_ITEMS) return "agenda";
  const title = top.slice(0, TITLE).join(" ");
  return agreementOf(title) !== null && !FOLLOW_UP.test(title) ? "agreement" : null;
}

/** "Milepæl" with its æ gone wrong: in UTF-8 that was read as another encoding, or in one of the old ones of PCs and Macs. */
const WRONG_LETTER = /(?<!\p{L})milep(?:Ã¦|├ª|[^\p{L}\s]{1,3}|ê|Š|‘|µ)l(?:e|en|ene)?(?!\p{L})/iu;

/** The first word that shows that the letters of a text were read in a wrong encoding; `null` without one. */
export function wrongLetters(
  lines: readonly Line[],
): { readonly written: string; readonly line: number } | null {
  for (const { text, number } of lines) {
    const written = WRONG_LETTER.exec(text)?.[0];
    if (written !== undefined) return { written, line: number };
  }
  return null;
}
