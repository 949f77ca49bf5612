import type { Messages } from "./messages.ts";

/** The words of the four key figures, wherever they stand: overview, handout, slides and wall screen. */
const da = {
  title: "Nøgletal",
  more: "Om tallet",
  nothingRated: (total: number) => unratedDanish(total, ""),
  nothingCompared: (total: number) => unratedDanish(total, " i nogen af de to runder"),
  met: {
    /** What a bar of smileys shows, here and of the delayed. */
    bar: "Smileyer i runden",
    title: (round: string) => `Glade ved ${round}`,
    of: (total: number) => `af ${total}`,
    /** `share` is `null` where too few are rated for a percentage. */
    ofRated: (met: number, rated: number, share: string | null) => {
      if (share !== null) return `${share} af de ${rated} vurderede er glade.`;
      if (rated === 1) return `Den ene vurderede er ${met === 1 ? "glad" : "ikke glad"}.`;
      return `${met} af de ${rated} vurderede er ${met === 1 ? "glad" : "glade"}.`;
    },
    notRated: (count: number, total: number) => `${count} af ${total} er uden smiley nu`,
    nothingBefore: "Runden før: ingen vurderet.",
    before: (met: number, total: number, unrated: number) =>
      `Runden før: ${met} af ${total}, ${unrated} uden smiley.`,
  },
  delayed: {
    bar: "Senest kendte smileyer",
    title: "Forsinkede indsatser",
    of: (total: number) => `af ${total}`,
    meaning: "Den senest kendte smiley er neutral eller sur.",
    /** Beside the delayed: `onlyMoney` are not delayed. */
    deviating: (count: number, onlyMoney: number) => {
      const all = `${count} ${count === 1 ? "afvigelse" : "afvigelser"} i alt`;
      return onlyMoney === 0 ? `${all}.` : `${all}; ${onlyMoney} mangler kun penge.`;
    },
    offTrack: (count: number) => `${count} er ude af kurs: senest kendte smiley er sur.`,
  },
  savings: {
    title: "Besparelser nået",
    of: (agreed: string) => `af aftalte ${agreed}`,
    ofUnstated: "uden oplyst mål",
    besides: (amount: string) => `Dertil ${amount} uden oplyst mål`,
    nothingKnown: "Intet resultat er kendt.",
    nothingMissing: "Der mangler intet efter de kendte tal.",
    unknown: (count: number, amount: string | null) =>
      `${count} uden kendt resultat${amount === null ? "" : ` (${amount} aftalt)`}.`,
    unknownOutcome: "ukendt",
    /** Beside the parts of the bar. */
    parts: {
      documented: (amount: string) => `${amount} dokumenteret`,
      /** Of a range, or of amounts that do not add up. */
      uncertain: (amount: string) => `${amount} usikkert, nået eller ej`,
      bySmiley: (amount: string) => `${amount} kun efter smiley`,
      unknown: (amount: string) => `${amount} uden kendt resultat`,
      missing: (amount: string) => `${amount} mangler`,
    },
    /** `came` is `null` where no outcome is known, `short` where nothing is missing. */
    exact: (came: string | null, short: string | null) =>
      `Præcist: ${[came && `${came} nået`, short && `${short} mangler`].filter(Boolean).join(", ")}.`,
    none: "Aftalen nævner ingen besparelser i kroner.",
    yearAndBasis: (year: string) => `Kun besparelser for ${year}; bruttobeløb er ikke medregnet.`,
    anyYear: "årene uden angivelse",
  },
  moved: {
    title: (from: string) => `Ændret siden ${from}`,
    newlySur: (count: number) => (count === 1 ? "1 ny sur" : `${count} nye sure`),
    worse: "værre",
    better: (count: number) => `${count} bedre`,
    noLongerRated: (count: number) => `${count} mistede smileyen`,
    meaning: (unrated: number) =>
      unrated === 0
        ? "Målt fra den senest kendte smiley. Ingen er uden smiley nu."
        : `Målt fra den senest kendte smiley. De, der mistede smileyen, havde en i runden før; i alt er ${unrated} uden smiley nu.`,
  },
};

function unratedDanish(total: number, when: string): string {
  if (total === 0) return "Der er ingen indsatser.";
  return `${total === 1 ? "Den ene indsats er ikke" : `Ingen af de ${total} indsatser er`} vurderet${when}.`;
}

const en: Messages<typeof da> = {
  title: "Key figures",
  more: "About the figure",
  nothingRated: (total) => unratedEnglish(total, ""),
  nothingCompared: (total) => unratedEnglish(total, " in either of the two rounds"),
  met: {
    bar: "Smileys in the round",
    title: (round) => `Satisfied at ${round}`,
    of: (total) => `of ${total}`,
    ofRated: (met, rated, share) => {
      if (share !== null) return `${share} of the ${rated} rated are satisfied.`;
      if (rated === 1) return `The only one rated is ${met === 1 ? "satisfied" : "not satisfied"}.`;
      return `${met} of the ${rated} rated ${met === 1 ? "is" : "are"} satisfied.`;
    },
    notRated: (count, total) => `${count} of ${total} ${count === 1 ? "is" : "are"} without a smiley now`,
    nothingBefore: "The round before: none rated.",
    before: (met, total, unrated) => `The round before: ${met} of ${total}, ${unrated} without a smiley.`,
  },
  delayed: {
    bar: "Last known smileys",
    title: "Delayed initiatives",
    of: (total) => `of ${total}`,
    meaning: "The latest known smiley is neutral or dissatisfied.",
    deviating: (count, onlyMoney) => {
      const all = `${count} ${count === 1 ? "deviation" : "deviations"} in all`;
      return onlyMoney === 0 ? `${all}.` : `${all}; ${onlyMoney} only short of money.`;
    },
    offTrack: (count) =>
      `${count} ${count === 1 ? "is" : "are"} off track: the latest known smiley is dissatisfied.`,
  },
  savings: {
    title: "Savings reached",
    of: (agreed) => `of ${agreed} agreed`,
    ofUnstated: "with no stated target",
    besides: (amount) => `Besides, ${amount} with no stated target`,
    nothingKnown: "No outcome is known.",
    nothingMissing: "Nothing is missing by the known figures.",
    unknown: (count, amount) =>
      `${count} without a known outcome${amount === null ? "" : ` (${amount} agreed)`}.`,
    unknownOutcome: "unknown",
    parts: {
      documented: (amount) => `${amount} documented`,
      uncertain: (amount) => `${amount} uncertain, reached or not`,
      bySmiley: (amount) => `${amount} by the smiley alone`,
      unknown: (amount) => `${amount} with no known outcome`,
      missing: (amount) => `${amount} missing`,
    },
    exact: (came, short) =>
      `Exactly: ${[came && `${came} reached`, short && `${short} missing`].filter(Boolean).join(", ")}.`,
    none: "The agreement states no savings in kroner.",
    yearAndBasis: (year) => `Savings of ${year} only; gross amounts are not included.`,
    anyYear: "no stated year",
  },
  moved: {
    title: (from) => `Changed since ${from}`,
    newlySur: (count) => `${count} newly dissatisfied`,
    worse: "worse",
    better: (count) => `${count} better`,
    noLongerRated: (count) => `${count} lost ${count === 1 ? "its" : "their"} smiley`,
    meaning: (unrated) =>
      unrated === 0
        ? "Measured from the last known smiley. None is without a smiley now."
        : `Measured from the last known smiley. Those that lost their smiley had one in the round before; in all ${unrated} ${unrated === 1 ? "is" : "are"} without a smiley now.`,
  },
};

function unratedEnglish(total: number, when: string): string {
  if (total === 0) return "There are no initiatives.";
  return `${total === 1 ? "The one initiative is not" : `None of the ${total} initiatives is`} rated${when}.`;
}

export const keyFiguresText = { da, en };
