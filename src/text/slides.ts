import type { AgendaReason } from "../agreement/presentation/agenda.ts";
import type { Messages } from "./messages.ts";
import { unmetHeading, unmetMilestones } from "./unmetMilestones.ts";

/** The words on the slides of a presentation. */
const da = {
  picked: (count: number, total: number) =>
    `Et udvalg: ${count} af ${total} ${total === 1 ? "indsats" : "indsatser"}`,
  pickedThemes: (themes: string) => `Tema: ${themes}`,
  deviations: (count: number, total: number) =>
    `Afvigelserne: ${count} af ${total} ${total === 1 ? "indsats" : "indsatser"}`,
  reasons: {
    "off-track": "Ude af kurs",
    worse: "Værre end sidst",
    contradiction: "Passer ikke sammen",
    silent: "Uden smiley nu",
    behind: "Bagud",
    money: "Økonomi ikke overholdt",
  } satisfies Record<AgendaReason, string>,
  status: {
    met: (count: number, round: string) => `er ${count === 1 ? "glad" : "glade"} ved ${round}`,
    partOf: (part: number, whole: number) => `${part} af ${whole}`,
    delayed: (count: number): string => (count === 1 ? "er forsinket" : "er forsinkede"),
    newly: "ny",
    first: "vurderet første gang",
    others: (count: number) => (count === 1 ? "og én anden" : `og ${count} andre`),
  },
  changes: {
    title: "Ændringer siden runden før",
    rest: (unchanged: number, unrated: number, total: number) =>
      `${unchanged} er ${unchanged === 1 ? "uændret" : "uændrede"}. I alt ${unrated} af ${total} er uden smiley nu.`,
    met: (before: number, after: number, total: number) =>
      total === 1
        ? `Den ene indsats ${before === 1 ? "var glad" : "var ikke glad"} i runden før og er ${after === 1 ? "glad" : "ikke glad"} nu.`
        : `Af ${total} indsatser var ${before} ${before === 1 ? "glad" : "glade"} i runden før og ${after} nu.`,
  },
  theme: {
    summary: (agenda: number, total: number) =>
      `${agenda} af ${total} ${total === 1 ? "indsats" : "indsatser"} til drøftelse`,
    noneNow: (round: string) => `ingen har en smiley ved ${round}`,
    met: (met: number, total: number, unrated: number, round: string) =>
      `${met} af ${total} er ${met === 1 ? "glad" : "glade"}${unrated === 0 ? "" : `, ${unrated} uden smiley`} ved ${round}`,
  },
  worst: "Længst fra målet i hvert udvalg",
  others: "De afviger ikke, men er uden smiley nu, eller dokumentet siger ting, der ikke passer sammen.",
  alsoDiscussed: {
    text: "De har ingen egen side i den korte udgave; hele teksten står ",
    inAppendix: "i bilaget.",
    elsewhere: "i Aftaleoverblik.",
  },
  initiative: {
    agreed: "Det blev aftalt",
    remarks: "Bemærkninger",
    happened: "Det skete",
    nothing: "intet oplyst",
    nothingAgreed: "Dokumentet gengiver ikke aftalens tekst.",
    nothingReported: "Dokumentet har hverken milepæl eller status.",
    milestone: "Milepæl:",
    status: "Status:",
    statusHeading: "Status",
    economy: "Økonomi",
    responsible: "Ansvarlig:",
    nobody: "ikke oplyst",
    contributors: "Bidrager:",
    question: "Spørgsmål til dokumentet",
    fullText: "Hele teksten",
    fullTextElsewhere: "Hele teksten i Aftaleoverblik",
    /** Below a text that is not whole. */
    rest: "Fortsætter i noterne",
    restInAppendix: " og i bilaget",
    restElsewhere: " og i Aftaleoverblik",
    goal: "mål",
    outcome: "resultat",
    missing: "mangler",
  },
  economy: {
    title: "Økonomien",
    all: "Alle beløb",
    sameInitiative: "Samme indsats:",
    /** Behind a gross amount below the net one of the same initiative. */
    notOnTop: "tælles ikke oveni",
    rest: (count: number) => (count === 1 ? "Ét beløb mere" : `${count} beløb mere`),
    /** Behind the amounts that have no room, where there is no appendix. */
    elsewhere: ": se »Økonomi« i Aftaleoverblik",
    lead: (reached: string, ofAgreed: string) => `Besparelser: ${reached} nået ${ofAgreed}`,
    initiative: "Indsats",
    reached: "Nået af målet",
    reachedOf: (reached: string, target: string) => `Nået: ${reached} af ${target}`,
  },
  afterlife: {
    all: "Udestår: ordlyden",
    when: "Hvornår",
    what: "Hvad",
    who: "Ansvarlig",
    /** Behind the promises that have room; `isByAmount` where others stand between those that are left out. */
    rest: (more: number, open: number, isByAmount: boolean) => {
      const which = isByAmount ? ", også imellem disse, af indsatser uden større beløb" : "";
      return `${more === 0 ? "" : `${more} til${which}. `}${unmetMilestones.da(`${open}`, open === 1)}`;
    },
    elsewhere: ": se »Udestår« i Aftaleoverblik",
    promises: "Stillet i udsigt",
    open: unmetHeading.da,
    openMeaning: "Vurderet neutral eller sur og siden ikke meldt indfriet.",
    undated: "Uden dato",
    past: (date: string) => `${date}, passeret`,
    /** From which day a date had passed or is the next: the document's, whenever the slide is shown. */
    seenFrom: (day: string) => `, set fra ${day}`,
  },
  definitions: {
    title: "Sådan læses tallene",
    effort: "Smileyen for indsatsen",
    economy: "Smileyen for økonomien",
    blank: "Ingen smiley",
    blankMeaning: "Dokumentet giver ingen. Det tæller hverken som opfyldt eller ikke opfyldt.",
    delayed: "Forsinket",
    milestone: "Hver runde har sin egen milepæl",
    milestoneMeaning:
      "Neutral i én runde og glad i den næste betyder ikke, at den missede milepæl blev nået. Den står åben, indtil en senere tekst siger andet.",
    money: "Penge",
    moneyMeaning: "Hvert beløb står med, hvordan det er kendt. Et interval forbliver et interval.",
  },
  deck: "Præsentation",
  fileName: "praesentation",
  part: (part: number, parts: number) => (part === 1 ? `1 af ${parts}` : `fortsat, ${part} af ${parts}`),
  continued: "(fortsat)",
  /** A page of a file, by the number that it bears there. */
  filePage: (page: number) => `side\u00a0${page}`,
  appendix: {
    title: "Bilag",
    lead: (texts: number) =>
      texts === 1
        ? "Til opslag: hele teksten om 1 indsats."
        : `Til opslag: hele teksten om ${texts} indsatser.`,
    parts: "Oversigter",
    texts: "Hele teksten",
    names: "Hele teksten: indsatserne efter navn",
  },
  /** Behind what is not on the slide. */
  inAppendix: ": se bilaget",
  source: "Kilde:",
  lines: (from: number, to: number) => (from === to ? `linje ${from}` : `linje ${from}–${to}`),
};

const en: Messages<typeof da> = {
  picked: (count, total) => `A selection: ${count} of ${total} ${total === 1 ? "initiative" : "initiatives"}`,
  pickedThemes: (themes) => `Theme: ${themes}`,
  deviations: (count, total) =>
    `The deviations: ${count} of ${total} ${total === 1 ? "initiative" : "initiatives"}`,
  reasons: {
    "off-track": "Off track",
    worse: "Worse than before",
    contradiction: "Does not fit together",
    silent: "Without a smiley now",
    behind: "Behind",
    money: "Economy not kept",
  },
  status: {
    met: (count, round) => `${count === 1 ? "is" : "are"} satisfied at ${round}`,
    partOf: (part, whole) => `${part} of ${whole}`,
    delayed: (count) => (count === 1 ? "is delayed" : "are delayed"),
    newly: "new",
    first: "first rated",
    others: (count) => (count === 1 ? "and one other" : `and ${count} others`),
  },
  changes: {
    title: "Changes since the round before",
    rest: (unchanged, unrated, total) =>
      `${unchanged} ${unchanged === 1 ? "is" : "are"} unchanged. In all ${unrated} of ${total} ${unrated === 1 ? "is" : "are"} without a smiley now.`,
    met: (before, after, total) =>
      total === 1
        ? `The one initiative ${before === 1 ? "was satisfied" : "was not satisfied"} in the round before and is ${after === 1 ? "satisfied" : "not satisfied"} now.`
        : `Of ${total} initiatives ${before} ${before === 1 ? "was" : "were"} satisfied in the round before and ${after} now.`,
  },
  theme: {
    summary: (agenda, total) =>
      `${agenda} of ${total} ${total === 1 ? "initiative" : "initiatives"} for discussion`,
    noneNow: (round) => `none has a smiley at ${round}`,
    met: (met, total, unrated, round) =>
      `${met} of ${total} ${met === 1 ? "is" : "are"} satisfied${unrated === 0 ? "" : `, ${unrated} without a smiley`} at ${round}`,
  },
  worst: "Furthest from the goal in each committee",
  alsoDiscussed: {
    text: "They have no slide of their own in the short version; the full text is ",
    inAppendix: "in the appendix.",
    elsewhere: "in Aftaleoverblik.",
  },
  others:
    "They do not deviate, but have no smiley now, or the document says things that do not fit together.",
  initiative: {
    agreed: "What was agreed",
    remarks: "Remarks",
    happened: "What happened",
    nothing: "nothing stated",
    nothingAgreed: "The document does not repeat the agreement's text.",
    nothingReported: "The document has neither milestone nor status.",
    milestone: "Milestone:",
    status: "Status:",
    statusHeading: "Status",
    economy: "Economy",
    responsible: "Responsible:",
    nobody: "not stated",
    contributors: "Contributes:",
    question: "Questions to the document",
    fullText: "The full text",
    fullTextElsewhere: "The full text in Aftaleoverblik",
    rest: "Continues in the notes",
    restInAppendix: " and in the appendix",
    restElsewhere: " and in Aftaleoverblik",
    goal: "target",
    outcome: "outcome",
    missing: "missing",
  },
  economy: {
    title: "The economy",
    all: "All amounts",
    sameInitiative: "The same initiative:",
    notOnTop: "not on top",
    rest: (count) => (count === 1 ? "One more amount" : `${count} more amounts`),
    elsewhere: ": see “Economy” in Aftaleoverblik",
    lead: (reached, ofAgreed) => `Savings: ${reached} reached ${ofAgreed}`,
    initiative: "Initiative",
    reached: "Reached of the target",
    reachedOf: (reached, target) => `Reached: ${reached} of ${target}`,
  },
  afterlife: {
    all: "Outstanding: the words",
    when: "When",
    what: "What",
    who: "Responsible",
    rest: (more, open, isByAmount) => {
      const which = isByAmount ? ", also in between these, of initiatives without larger amounts" : "";
      return `${more === 0 ? "" : `${more} more${which}. `}${unmetMilestones.en(`${open}`, open === 1)}`;
    },
    elsewhere: ": see “Outstanding” in Aftaleoverblik",
    promises: "Promised for later",
    open: unmetHeading.en,
    openMeaning: "Rated neutral or dissatisfied and not reported met since.",
    undated: "Without a date",
    past: (date) => `${date}, passed`,
    seenFrom: (day) => `, as seen from ${day}`,
  },
  definitions: {
    title: "About the figures",
    effort: "The smiley of the initiative",
    economy: "The smiley of the economy",
    blank: "No smiley",
    blankMeaning: "The document gives none. It counts neither as met nor as not met.",
    delayed: "Delayed",
    milestone: "Each round has a milestone of its own",
    milestoneMeaning:
      "Neutral in one round and satisfied in the next does not mean that the missed milestone was met. It stays open until a later text says otherwise.",
    money: "Money",
    moneyMeaning: "Each amount says how it is known. A range stays a range.",
  },
  deck: "Presentation",
  fileName: "presentation",
  part: (part, parts) => (part === 1 ? `1 of ${parts}` : `continued, ${part} of ${parts}`),
  continued: "(continued)",
  filePage: (page) => `slide\u00a0${page}`,
  appendix: {
    title: "Appendix",
    lead: (texts) =>
      texts === 1
        ? "To look up: the full text on 1 initiative."
        : `To look up: the full text on ${texts} initiatives.`,
    parts: "Overviews",
    texts: "The full text",
    names: "The full text: the initiatives by name",
  },
  inAppendix: ": see the appendix",
  source: "Source:",
  lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
};

export const slidesText = { da, en };
