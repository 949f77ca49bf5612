/** The headings of the slides: each says the point in one line, with numbers as people say them. */
import { formatList } from "./format.ts";
import type { Messages } from "./messages.ts";
import { capital, numberWord } from "./numberWords.ts";

/** A number up to twelve in words, a larger one in digits. */
const da1 = (count: number) => numberWord(count, "da");
const en1 = (count: number) => numberWord(count, "en");

/** How the initiatives stand by their latest known smileys. */
export interface StatusFacts {
  readonly total: number;
  readonly sur: number;
  /** How many of the sur got worse in the last round; `null` where there is only one round. */
  readonly newlySur: number | null;
  readonly neutral: number;
  readonly neverRated: number;
  /** True when no round follows by the document's own words. */
  readonly isLast: boolean;
}

/** What happened to the initiatives between the last two rounds. */
export interface ChangeFacts {
  readonly worse: number;
  readonly better: number;
  readonly noLongerRated: number;
  readonly firstRated: number;
}

/** How some initiatives stand: each counts once, by its worst. */
export interface GroupFacts {
  readonly total: number;
  readonly offTrack: number;
  readonly behind: number;
  /** Neither off track nor behind, but short of money. */
  readonly short: number;
  readonly neverRated: number;
}

const da = {
  status: ({ total, sur, newlySur, neutral, neverRated, isLast }: StatusFacts) => {
    if (total === 0) return "Der er ingen indsatser";
    if (neverRated === total) {
      return total === 1
        ? "Den ene indsats er ikke vurderet"
        : `Ingen af de ${da1(total)} indsatser er vurderet`;
    }
    if (sur > 0) {
      const who = sur === 1 ? "én indsats" : `${da1(sur)} indsatser`;
      return capital(`${who} ${isLast ? "endte i sur" : "står i sur"}${newlyDanish(sur, newlySur)}`);
    }
    if (neutral > 0)
      return `Ingen indsats er sur, ${da1(neutral)} er ${neutral === 1 ? "neutral" : "neutrale"}`;
    if (neverRated > 0) {
      const glad = total - neverRated;
      return capital(
        `${da1(glad)} ${glad === 1 ? "indsats er" : "indsatser er"} senest vurderet glad, ${da1(neverRated)} er aldrig vurderet`,
      );
    }
    return total === 1
      ? "Den ene indsats er senest vurderet glad"
      : `Alle ${da1(total)} indsatser er senest vurderet glad`;
  },
  changes: ({ worse, better, noLongerRated, firstRated }: ChangeFacts, before: string) => {
    const parts = [
      worse > 0 && `${da1(worse)} blev værre`,
      better > 0 && `${da1(better)} blev bedre`,
      noLongerRated > 0 && `${da1(noLongerRated)} mistede smileyen`,
      firstRated > 0 && `${da1(firstRated)} blev vurderet første gang`,
    ].filter((part) => part !== false);
    if (parts.length === 0) return `Ingen smiley er ændret siden ${before}`;
    return capital(`${formatList(parts, "da")} siden ${before}`);
  },
  nothingCompared: (before: string) => `Intet kan sammenlignes med ${before}`,
  theme: (name: string, facts: GroupFacts) => `${name}: ${groupDanish(facts)}`,
  list: (facts: GroupFacts) => {
    const { total } = facts;
    if (total === 0) return "Der er ingen indsatser på listen";
    return capital(`${total === 1 ? "én indsats" : `${da1(total)} indsatser`}: ${groupDanish(facts)}`);
  },
  savingsMissing: (missing: string, ofAgreed: string) => `Der mangler ${missing} ${ofAgreed} i besparelser`,
  short: (count: number) =>
    count === 0
      ? "Ingen økonomi er meldt dårligere end aftalt"
      : capital(`${count === 1 ? "én indsats" : `${da1(count)} indsatser`} holder ikke økonomien`),
  promises: (count: number, first: string | null) => {
    const what = count === 1 ? "én ting er stillet i udsigt" : `${da1(count)} ting er stillet i udsigt`;
    return `Udestår: ${first === null ? what : `${what}, ${count === 1 ? "til" : "den første til"} ${first}`}`;
  },
  open: (count: number) => `Udestår: ${da1(count)} ${count === 1 ? "åben milepæl" : "åbne milepæle"}`,
  others: (silent: number, questioned: number) => {
    const all = silent + questioned;
    const parts = [
      silent > 0 && `${da1(silent)} uden smiley nu`,
      questioned > 0 && `${da1(questioned)} med spørgsmål til dokumentet`,
    ].filter((part) => part !== false);
    return capital(`${da1(all)} ${all === 1 ? "anden" : "andre"} til drøftelse: ${formatList(parts, "da")}`);
  },
};

function newlyDanish(sur: number, newlySur: number | null): string {
  if (newlySur === null) return "";
  if (sur === 1) return newlySur === 1 ? ", og den er ny" : "";
  if (newlySur === 0) return ", ingen af dem nye";
  if (newlySur === sur) return sur === 2 ? ", begge nye" : ", alle nye";
  return `, ${da1(newlySur)} af dem ${newlySur === 1 ? "ny" : "nye"}`;
}

function groupDanish({ total, offTrack, behind, short, neverRated }: GroupFacts): string {
  const parts = [
    offTrack > 0 && `${da1(offTrack)} ude af kurs`,
    behind > 0 && `${da1(behind)} bagud`,
    short > 0 && `${da1(short)} mangler kun penge`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return formatList(parts, "da");
  return neverRated === total ? "ingen er vurderet" : "ingen afvigelser";
}

const en: Messages<typeof da> = {
  status: ({ total, sur, newlySur, neutral, neverRated, isLast }) => {
    if (total === 0) return "There are no initiatives";
    if (neverRated === total) {
      return total === 1
        ? "The one initiative is not rated"
        : `None of the ${en1(total)} initiatives is rated`;
    }
    if (sur > 0) return capital(`${surEnglish(sur, isLast)}${newlyEnglish(sur, newlySur)}`);
    if (neutral > 0)
      return `No initiative is dissatisfied, ${en1(neutral)} ${neutral === 1 ? "is" : "are"} neutral`;
    if (neverRated > 0) {
      const glad = total - neverRated;
      return capital(
        `${en1(glad)} ${glad === 1 ? "initiative was" : "initiatives were"} last rated satisfied, ${en1(neverRated)} ${neverRated === 1 ? "was" : "were"} never rated`,
      );
    }
    return total === 1
      ? "The one initiative was last rated satisfied"
      : `All ${en1(total)} initiatives were last rated satisfied`;
  },
  changes: ({ worse, better, noLongerRated, firstRated }, before) => {
    const parts = [
      worse > 0 && `${en1(worse)} got worse`,
      better > 0 && `${en1(better)} got better`,
      noLongerRated > 0 && `${en1(noLongerRated)} lost ${noLongerRated === 1 ? "its" : "their"} smiley`,
      firstRated > 0 && `${en1(firstRated)} ${firstRated === 1 ? "was" : "were"} first rated`,
    ].filter((part) => part !== false);
    if (parts.length === 0) return `No smiley has changed since ${before}`;
    return capital(`${formatList(parts, "en")} since ${before}`);
  },
  nothingCompared: (before) => `Nothing can be compared with ${before}`,
  theme: (name, facts) => `${name}: ${groupEnglish(facts)}`,
  list: (facts) => {
    const { total } = facts;
    if (total === 0) return "There are no initiatives on the list";
    return capital(`${total === 1 ? "one initiative" : `${en1(total)} initiatives`}: ${groupEnglish(facts)}`);
  },
  savingsMissing: (missing, ofAgreed) => `${missing} missing ${ofAgreed} in savings`,
  short: (count) =>
    count === 0
      ? "No economy is reported worse than agreed"
      : capital(
          `${count === 1 ? "one initiative does" : `${en1(count)} initiatives do`} not keep the economy`,
        ),
  promises: (count, first) => {
    const what =
      count === 1 ? "one thing is promised for later" : `${en1(count)} things are promised for later`;
    return `Outstanding: ${first === null ? what : `${what}, ${count === 1 ? "for" : "the first for"} ${first}`}`;
  },
  open: (count) => `Outstanding: ${en1(count)} open ${count === 1 ? "milestone" : "milestones"}`,
  others: (silent, questioned) => {
    const all = silent + questioned;
    const parts = [
      silent > 0 && `${en1(silent)} without a smiley now`,
      questioned > 0 && `${en1(questioned)} with questions to the document`,
    ].filter((part) => part !== false);
    return capital(
      `${en1(all)} ${all === 1 ? "other" : "others"} for discussion: ${formatList(parts, "en")}`,
    );
  },
};

function surEnglish(sur: number, isLast: boolean): string {
  const verb = isLast ? "ended" : sur === 1 ? "is" : "are";
  return `${sur === 1 ? "one initiative" : `${en1(sur)} initiatives`} ${verb} dissatisfied`;
}

function newlyEnglish(sur: number, newlySur: number | null): string {
  if (newlySur === null) return "";
  if (sur === 1) return newlySur === 1 ? ", and it is new" : "";
  if (newlySur === 0) return ", none of them new";
  if (newlySur === sur) return sur === 2 ? ", both new" : ", all new";
  return `, ${en1(newlySur)} of them new`;
}

function groupEnglish({ total, offTrack, behind, short, neverRated }: GroupFacts): string {
  const parts = [
    offTrack > 0 && `${en1(offTrack)} off track`,
    behind > 0 && `${en1(behind)} behind`,
    short > 0 && `${en1(short)} only short of money`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return formatList(parts, "en");
  return neverRated === total ? "none is rated" : "no deviations";
}

export const slideTitlesText = { da, en };
