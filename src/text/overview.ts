import type { Messages } from "./messages.ts";

const da = {
  title: "Overblik",
  present: "Præsentér",
  keyFigures: "Nøgletal",
  met: {
    title: (round: string) => `Glade ved ${round}`,
    of: (rated: number) => `af ${rated} vurderede`,
    detail: (share: string, silent: number, total: number) =>
      `${share} af de vurderede er glade. ${silent} af ${total} er ikke vurderet.`,
    nothingRated: (total: number) => `Ingen af de ${total} indsatser er vurderet.`,
    change: (before: string, metBefore: number, ratedBefore: number) =>
      `Runden før: ${metBefore} af ${ratedBefore} (${before}).`,
    delivered: (delivered: number, slipped: number, stopped: number, started: number) =>
      `Siden da: ${delivered} blev glade, ${slipped} holdt op med at være det, ${stopped} mistede deres smiley, ${started} fik en.`,
  },
  delayed: {
    title: "Forsinkede indsatser",
    of: (total: number) => `af ${total}`,
    detail: "Den senest kendte smiley er neutral eller sur.",
    offTrack: (count: number) => `${count} er ude af kurs: senest kendte smiley er sur.`,
  },
  savings: {
    title: "Besparelser nået",
    of: (agreed: string) => `af aftalte ${agreed}`,
    missing: (amount: string) => `Der mangler ${amount}`,
    nothingMissing: "Der mangler intet efter de kendte tal.",
    bySmiley: (amount: string) => `${amount} hviler alene på en glad smiley.`,
    unknown: (count: number, amount: string) => `${count} uden kendt resultat (${amount} aftalt).`,
    none: "Aftalen nævner ingen besparelser i kroner.",
    yearAndBasis: (year: string) => `Kun besparelser for ${year}; bruttobeløb er ikke medregnet.`,
    anyYear: "årene uden angivelse",
  },
  moved: {
    title: (from: string) => `Ændret siden ${from}`,
    worse: "værre",
    better: (count: number) => `${count} bedre`,
    silent: (count: number) => `${count} tavse`,
    detail: "Tavs: havde en smiley i runden før og har ingen nu.",
  },
  themes: {
    title: "Temaer",
    question: "Hvor langt er hvert tema, runde for runde?",
  },
  initiatives: {
    title: "Indsatser",
    question: "Hver indsats for sig, med økonomien sidst.",
  },
  changes: {
    title: "Hvad har ændret sig?",
    from: "Fra",
    to: "Til",
    none: "Ingen",
    list: (count: number, change: string) =>
      count === 1 ? `Se den i listen (${change})` : `Se alle ${count} i listen (${change})`,
    sameRound: "Vælg to forskellige runder for at sammenligne.",
    oneRound: "Der er kun én runde, så der er intet at sammenligne med.",
  },
  centres: {
    title: "Forsinkede efter ansvarligt center",
    centre: "Ansvarligt center",
    count: "Forsinkede",
    which: "Indsatser",
    of: (delayed: number, total: number) => `${delayed} af ${total}`,
    nobody: "Intet center nævnt",
    since: (round: string) => `siden ${round}`,
    more: (count: number) => `… og ${count} til`,
    none: "Ingen indsatser er forsinkede.",
    others: (count: number) => `${count} andre centre har ingen forsinkede indsatser.`,
  },
};

const en: Messages<typeof da> = {
  title: "Overview",
  present: "Present",
  keyFigures: "Key figures",
  met: {
    title: (round: string) => `Glad at ${round}`,
    of: (rated: number) => `of ${rated} rated`,
    detail: (share: string, silent: number, total: number) =>
      `${share} of those rated are glad. ${silent} of ${total} are not rated.`,
    nothingRated: (total: number) => `None of the ${total} initiatives is rated.`,
    change: (before: string, metBefore: number, ratedBefore: number) =>
      `The round before: ${metBefore} of ${ratedBefore} (${before}).`,
    delivered: (delivered: number, slipped: number, stopped: number, started: number) =>
      `Since then: ${delivered} became glad, ${slipped} ceased to be, ${stopped} lost their smiley, ${started} gained one.`,
  },
  delayed: {
    title: "Delayed initiatives",
    of: (total: number) => `of ${total}`,
    detail: "The latest known smiley is neutral or sour.",
    offTrack: (count: number) => `${count} are off track: latest known smiley is sour.`,
  },
  savings: {
    title: "Savings reached",
    of: (agreed: string) => `of ${agreed} agreed`,
    missing: (amount: string) => `${amount} is missing`,
    nothingMissing: "Nothing is missing by the known figures.",
    bySmiley: (amount: string) => `${amount} rests on a glad smiley alone.`,
    unknown: (count: number, amount: string) => `${count} without a known outcome (${amount} agreed).`,
    none: "The agreement states no savings in kroner.",
    yearAndBasis: (year: string) => `Savings of ${year} only; gross amounts are not included.`,
    anyYear: "no stated year",
  },
  moved: {
    title: (from: string) => `Changed since ${from}`,
    worse: "worse",
    better: (count: number) => `${count} better`,
    silent: (count: number) => `${count} silent`,
    detail: "Silent: had a smiley in the round before and has none now.",
  },
  themes: {
    title: "Themes",
    question: "How far is each theme, round by round?",
  },
  initiatives: {
    title: "Initiatives",
    question: "Each initiative by itself, its economy last.",
  },
  changes: {
    title: "What has changed?",
    from: "From",
    to: "To",
    none: "None",
    list: (count: number, change: string) =>
      count === 1 ? `See it in the list (${change})` : `See all ${count} in the list (${change})`,
    sameRound: "Choose two different rounds to compare.",
    oneRound: "There is only one round, so there is nothing to compare with.",
  },
  centres: {
    title: "Delayed by responsible centre",
    centre: "Responsible centre",
    count: "Delayed",
    which: "Initiatives",
    of: (delayed: number, total: number) => `${delayed} of ${total}`,
    nobody: "No centre named",
    since: (round: string) => `since ${round}`,
    more: (count: number) => `… and ${count} more`,
    none: "No initiative is delayed.",
    others: (count: number) => `${count} other centres have no delayed initiatives.`,
  },
};

export const overviewText = { da, en };
