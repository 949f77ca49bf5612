/** The headings of the slides: each says the point in one line, with numbers as people say them. */
import { formatList } from "./format.ts";
import { lastSur } from "./lastSur.ts";
import type { Language, Messages } from "./messages.ts";
import { capital, numberWord } from "./numberWords.ts";
import { unmetMilestones } from "./unmetMilestones.ts";

/** A number up to twelve in words, a larger one in digits. */
const danish = (count: number) => numberWord(count, "da");
const english = (count: number) => numberWord(count, "en");

/** What is said of each number but zero, behind the number, as a list: `to bagud og én mangler kun penge`. */
function listed(language: Language, ...parts: readonly (readonly [count: number, words: string])[]): string {
  const said = parts.filter(([count]) => count > 0);
  return formatList(
    said.map(([count, words]) => `${numberWord(count, language)} ${words}`),
    language,
  );
}

/** How the initiatives stand by their latest known smileys. */
export interface StatusFacts {
  readonly total: number;
  /** Sur in the last round. */
  readonly sur: number;
  /** Sur when they were last rated, before the last round. */
  readonly earlierSur: number;
  /** How many of the sur got worse in the last round; `null` where there is only one round. */
  readonly newlySur: number | null;
  readonly neutral: number;
  readonly neverRated: number;
  /** True when no round follows by the document's own words. */
  readonly isLast: boolean;
}

/** What happened to the initiatives between the last two rounds. */
interface ChangeFacts {
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
  status: (facts: StatusFacts) => {
    const { total, sur, earlierSur, neutral, neverRated } = facts;
    if (total === 0) return "Der er ingen indsatser";
    if (neverRated === total) {
      return total === 1
        ? "Den ene indsats er ikke vurderet"
        : `Ingen af de ${danish(total)} indsatser er vurderet`;
    }
    if (sur + earlierSur > 0) return capital(surDanish(facts));
    if (neutral > 0) return `Ingen indsats er sur, ${danish(neutral)} er senest vurderet neutral`;
    if (neverRated > 0) {
      const glad = total - neverRated;
      return capital(
        `${danish(glad)} ${glad === 1 ? "indsats er" : "indsatser er"} senest vurderet glad, ${danish(neverRated)} er aldrig vurderet`,
      );
    }
    return total === 1
      ? "Den ene indsats er senest vurderet glad"
      : `Alle ${danish(total)} indsatser er senest vurderet glad`;
  },
  changes: ({ worse, better, noLongerRated, firstRated }: ChangeFacts, before: string) => {
    const parts = listed(
      "da",
      [worse, "blev værre"],
      [better, "blev bedre"],
      [noLongerRated, "mistede smileyen"],
      [firstRated, "blev vurderet første gang"],
    );
    return parts === "" ? `Ingen smiley er ændret siden ${before}` : capital(`${parts} siden ${before}`);
  },
  nothingCompared: (before: string) => `Intet kan sammenlignes med ${before}`,
  theme: (name: string, facts: GroupFacts) => `${name}: ${groupDanish(facts)}`,
  list: (facts: GroupFacts) => {
    const { total } = facts;
    if (total === 0) return "Der er ingen indsatser på listen";
    return capital(`${total === 1 ? "én indsats" : `${danish(total)} indsatser`}: ${groupDanish(facts)}`);
  },
  savingsMissing: (missing: string, ofAgreed: string) => `Der mangler ${missing} ${ofAgreed} i besparelser`,
  short: (count: number) =>
    count === 0
      ? "Ingen økonomi er meldt dårligere end aftalt"
      : capital(`${count === 1 ? "én indsats" : `${danish(count)} indsatser`} holder ikke økonomien`),
  promises: (count: number, next: string | null) => {
    const what = count === 1 ? "én ting er stillet i udsigt" : `${danish(count)} ting er stillet i udsigt`;
    return `Udestår: ${next === null ? what : `${what}, ${count === 1 ? "til" : "den næste til"} ${next}`}`;
  },
  open: (count: number) => `Udestår: ${unmetMilestones.da(danish(count), count === 1)}`,
  others: (silent: number, questioned: number) =>
    `Afviger ikke, men bør drøftes: ${listed("da", [silent, "uden smiley nu"], [questioned, "med spørgsmål til dokumentet"])}`,
  /** Of what is discussed in a table alone; `rest` deviates in nothing. */
  alsoDiscussed: ({ behind, short }: GroupFacts, rest: number) =>
    `Drøftes også: ${listed("da", [behind, "bagud"], [short, "mangler kun penge"], [rest, "uden smiley nu eller med spørgsmål til dokumentet"])}`,
};

function surDanish({ total, sur, earlierSur, newlySur, isLast }: StatusFacts): string {
  const count = sur > 0 ? sur : earlierSur;
  const all = total === 1 ? "den ene indsats" : `alle ${danish(total)} indsatser`;
  const some = count === 1 ? "én indsats" : `${danish(count)} indsatser`;
  const who = count === total ? all : some;
  if (sur === 0) return `${who} ${lastSur.da(count)}`;
  const more = earlierSur > 0 ? `; ${danish(earlierSur)} til ${lastSur.da(earlierSur)}` : "";
  return `${who} ${isLast ? "endte i sur" : "står i sur"}${newlyDanish(sur, newlySur)}${more}`;
}

function newlyDanish(sur: number, newlySur: number | null): string {
  if (newlySur === null) return "";
  if (sur === 1) return newlySur === 1 ? ", og den er ny" : "";
  if (newlySur === 0) return ", ingen af dem nye";
  if (newlySur === sur) return sur === 2 ? ", begge nye" : ", alle nye";
  return `, ${danish(newlySur)} af dem ${newlySur === 1 ? "ny" : "nye"}`;
}

function groupDanish({ total, offTrack, behind, short, neverRated }: GroupFacts): string {
  return (
    listed("da", [offTrack, "ude af kurs"], [behind, "bagud"], [short, "mangler kun penge"]) ||
    (neverRated === total ? "ingen er vurderet" : "ingen afvigelser")
  );
}

const en: Messages<typeof da> = {
  status: (facts) => {
    const { total, sur, earlierSur, neutral, neverRated } = facts;
    if (total === 0) return "There are no initiatives";
    if (neverRated === total) {
      return total === 1
        ? "The one initiative is not rated"
        : `None of the ${english(total)} initiatives is rated`;
    }
    if (sur + earlierSur > 0) return capital(surEnglish(facts));
    if (neutral > 0)
      return `No initiative is dissatisfied, ${english(neutral)} ${neutral === 1 ? "was" : "were"} last rated neutral`;
    if (neverRated > 0) {
      const glad = total - neverRated;
      return capital(
        `${english(glad)} ${glad === 1 ? "initiative was" : "initiatives were"} last rated satisfied, ${english(neverRated)} ${neverRated === 1 ? "was" : "were"} never rated`,
      );
    }
    return total === 1
      ? "The one initiative was last rated satisfied"
      : `All ${english(total)} initiatives were last rated satisfied`;
  },
  changes: ({ worse, better, noLongerRated, firstRated }, before) => {
    const parts = listed(
      "en",
      [worse, "got worse"],
      [better, "got better"],
      [noLongerRated, `lost ${noLongerRated === 1 ? "its" : "their"} smiley`],
      [firstRated, `${firstRated === 1 ? "was" : "were"} first rated`],
    );
    return parts === "" ? `No smiley has changed since ${before}` : capital(`${parts} since ${before}`);
  },
  nothingCompared: (before) => `Nothing can be compared with ${before}`,
  theme: (name, facts) => `${name}: ${groupEnglish(facts)}`,
  list: (facts) => {
    const { total } = facts;
    if (total === 0) return "There are no initiatives on the list";
    return capital(
      `${total === 1 ? "one initiative" : `${english(total)} initiatives`}: ${groupEnglish(facts)}`,
    );
  },
  savingsMissing: (missing, ofAgreed) => `${missing} missing ${ofAgreed} in savings`,
  short: (count) =>
    count === 0
      ? "No economy is reported worse than agreed"
      : capital(
          `${count === 1 ? "one initiative does" : `${english(count)} initiatives do`} not keep the economy`,
        ),
  promises: (count, next) => {
    const what =
      count === 1 ? "one thing is promised for later" : `${english(count)} things are promised for later`;
    return `Outstanding: ${next === null ? what : `${what}, ${count === 1 ? "for" : "the next for"} ${next}`}`;
  },
  open: (count) => `Outstanding: ${unmetMilestones.en(english(count), count === 1)}`,
  others: (silent, questioned) =>
    `Not deviating, yet for discussion: ${listed("en", [silent, "without a smiley now"], [questioned, "with questions to the document"])}`,
  alsoDiscussed: ({ behind, short }, rest) =>
    `Also for discussion: ${listed("en", [behind, "behind"], [short, "short of money alone"], [rest, "without a smiley now or with questions to the document"])}`,
};

function surEnglish({ total, sur, earlierSur, newlySur, isLast }: StatusFacts): string {
  const count = sur > 0 ? sur : earlierSur;
  const all = total === 1 ? "the one initiative" : `all ${english(total)} initiatives`;
  const some = count === 1 ? "one initiative" : `${english(count)} initiatives`;
  const who = count === total ? all : some;
  if (sur === 0) return `${who} ${lastSur.en(count, "dissatisfied")}`;
  const verb = isLast ? "ended" : sur === 1 ? "is" : "are";
  const more = earlierSur > 0 ? `; ${english(earlierSur)} more ${lastSur.en(earlierSur, "so")}` : "";
  return `${who} ${verb} dissatisfied${newlyEnglish(sur, newlySur)}${more}`;
}

function newlyEnglish(sur: number, newlySur: number | null): string {
  if (newlySur === null) return "";
  if (sur === 1) return newlySur === 1 ? ", and it is new" : "";
  if (newlySur === 0) return ", none of them new";
  if (newlySur === sur) return sur === 2 ? ", both new" : ", all new";
  return `, ${english(newlySur)} of them new`;
}

function groupEnglish({ total, offTrack, behind, short, neverRated }: GroupFacts): string {
  return (
    listed("en", [offTrack, "off track"], [behind, "behind"], [short, "only short of money"]) ||
    (neverRated === total ? "none is rated" : "no deviations")
  );
}

export const slideTitlesText = { da, en };
