/** The rules of the contradictions in plain words. None is an accusation: each says what stands there and what one might ask. */
import type { ContradictionLevel, ContradictionRuleId } from "../agreement/contradictions/contradiction.ts";
import type { Messages } from "./messages.ts";

interface RuleWords {
  /** Names the rule in a list. */
  readonly title: string;
  /** One sentence about what stands in the document. */
  readonly sentence: string;
  /** What a reader might ask about it. */
  readonly question: string;
}

const da = {
  levels: {
    mismatch: "Passer ikke sammen",
    missing: "Mangler",
    "says-little": "Siger lidt",
  } satisfies Record<ContradictionLevel, string>,
  levelMeanings: {
    mismatch: "To steder i dokumentet siger noget, der ikke passer sammen.",
    missing: "Der er tomt, hvor en læser har brug for et svar.",
    "says-little": "Ordene er der, men de siger lidt, eller de står der flere gange.",
  } satisfies Record<ContradictionLevel, string>,
  rules: {
    "economy-glad-but-missing": {
      title: "Glad økonomi, men der mangler penge",
      sentence: "Økonomien har en glad smiley, og teksten ved siden af oplyser en manko.",
      question: "Er målet nået, eller er det manglende fundet et andet sted?",
    },
    "economy-glad-but-overrun": {
      title: "Glad økonomi, men udgiften blev overskredet",
      sentence: "Økonomien har en glad smiley, og teksten ved siden af oplyser en overskridelse.",
      question: "Hvor kom pengene til overskridelsen fra?",
    },
    "economy-sur-but-met": {
      title: "Sur økonomi, men beløbene er nået",
      sentence: "Økonomien har en sur smiley, og alle oplyste beløb er som aftalt eller bedre.",
      question: "Hvad er det, der ikke er overholdt?",
    },
    "milestones-glad-economy-sur": {
      title: "Alle milepæle glade, økonomien sur",
      sentence: "Alle indsatsens milepæle er opfyldt, men økonomien er ikke overholdt.",
      question: "Målte milepælene det, som pengene afhang af?",
    },
    "neutral-at-the-end": {
      title: "Neutral efter årets udgang",
      sentence:
        "Smileyen er neutral i den sidste runde, men neutral betyder ifølge dokumentet, at årets mål stadig kan nås.",
      question: "Året er gået: Blev målet nået?",
    },
    "arithmetic-does-not-hold": {
      title: "Regnestykket går ikke op",
      sentence: "Dokumentet oplyser alle beløb i et regnestykke, og resultatet passer ikke med dem.",
      question: "Hvilket af beløbene er det rigtige?",
    },
    "amounts-differ": {
      title: "To forskellige beløb",
      sentence: "Beskrivelsen nævner ét aftalt beløb, og økonomien et andet for det samme.",
      question: "Hvornår og hvorfor blev beløbet ændret?",
    },
    "no-effect-but-amounts": {
      title: "Ingen økonomisk effekt, men beløb i beskrivelsen",
      sentence: "Økonomien siger, at der ikke er nogen særskilt effekt, og beskrivelsen nævner beløb.",
      question: "Hvor følges der op på de beløb, som beskrivelsen nævner?",
    },
    "investment-in-operations": {
      title: "Investering på driften",
      sentence: "Økonomien kalder beløbet en investering, men indsatsen er kun finansieret af drift.",
      question: "Er beløbet drift eller anlæg?",
    },
    "finish-before-start": {
      title: "Slut før start",
      sentence: "Indsatsen skal ifølge dokumentet afsluttes, før den går i gang.",
      question: "Hvilken af de to datoer gælder?",
    },
    "past-spoken-of-as-future": {
      title: "En dato, der var passeret",
      sentence: "Teksten forventer noget på en dato, der ligger før dokumentets egen.",
      question: "Skete det?",
    },
    "number-used-twice": {
      title: "Samme nummer to gange",
      sentence: "To indsatser har samme nummer.",
      question: "Hvilken af dem menes der, når nummeret nævnes?",
    },
    "years-differ": {
      title: "Forskellige årstal",
      sentence: "Aftalen nævnes med ét årstal i titlen og et andet et andet sted i dokumentet.",
      question: "Hvilket års aftale følges der op på?",
    },
    "silent-before-sur": {
      title: "Ingen smiley før en sur",
      sentence: "Smileyen er sur, og runden eller runderne lige før gav ingen smiley.",
      question: "Hvornår stod det klart, at milepælen ikke ville blive nået?",
    },
    "note-without-smiley": {
      title: "Status uden smiley",
      sentence: "Der er skrevet en status, men ikke givet nogen smiley.",
      question: "Hvordan vurderes det, der står?",
    },
    "smiley-without-text": {
      title: "Smiley uden milepæl",
      sentence: "Der er givet en smiley, men der står ikke, hvilken milepæl den gælder.",
      question: "Hvad er det, der vurderes?",
    },
    "not-glad-without-note": {
      title: "Ikke opfyldt, uden forklaring",
      sentence: "Milepælen er ikke opfyldt, og ingen status siger hvorfor.",
      question: "Hvad var årsagen?",
    },
    "reference-for-reason": {
      title: "Henvisning i stedet for begrundelse",
      sentence: "Hvor begrundelsen skulle stå, henvises der til et andet sted.",
      question: "Gælder forklaringen fra dengang stadig?",
    },
    "nothing-reported": {
      title: "Hverken milepæl, status eller smiley",
      sentence: "Rundens felt er tomt: Intet er planlagt, eller intet er rapporteret.",
      question: "Var der intet at nå i denne runde?",
    },
    "formula-text": {
      title: "Standardtekst bag en smiley",
      sentence: "Milepælens tekst kunne stå ved enhver indsats og siger ikke, hvad der skulle nås.",
      question: "Hvad er smileyen givet for?",
    },
    "same-text-again": {
      title: "Samme tekst i to runder",
      sentence: "Milepælen har de samme ord som i runden før.",
      question: "Hvad er nyt siden sidst?",
    },
    "without-number": {
      title: "Indsats uden nummer",
      sentence: "Indsatsen har intet nummer, selv om andre i aftalen har.",
      question: "Hvordan henvises der til den?",
    },
  } satisfies Record<ContradictionRuleId, RuleWords>,
};

const en: Messages<typeof da> = {
  levels: { mismatch: "Does not fit together", missing: "Missing", "says-little": "Says little" },
  levelMeanings: {
    mismatch: "Two places in the document say things that do not fit together.",
    missing: "It is empty where a reader needs an answer.",
    "says-little": "The words are there, but they say little or stand more than once.",
  },
  rules: {
    "economy-glad-but-missing": {
      title: "A satisfied smiley for the economy, but money is missing",
      sentence: "The economy has a satisfied smiley, and the text beside it states a shortfall.",
      question: "Was the target reached, or was what is missing found elsewhere?",
    },
    "economy-glad-but-overrun": {
      title: "A satisfied smiley for the economy, but the expense was exceeded",
      sentence: "The economy has a satisfied smiley, and the text beside it states an overrun.",
      question: "Where did the money for the overrun come from?",
    },
    "economy-sur-but-met": {
      title: "A dissatisfied smiley for the economy, but the amounts were reached",
      sentence: "The economy has a dissatisfied smiley, and every stated amount is as agreed or better.",
      question: "What is it that was not kept?",
    },
    "milestones-glad-economy-sur": {
      title: "Satisfied with all milestones, dissatisfied with the economy",
      sentence: "All milestones of the initiative were met, but the economy was not kept.",
      question: "Did the milestones measure what the money depended on?",
    },
    "neutral-at-the-end": {
      title: "Neutral after the year's end",
      sentence:
        "The smiley is neutral in the last round, though by the document's definition neutral means that the year's goal can still be reached.",
      question: "The year is over: was the goal reached?",
    },
    "arithmetic-does-not-hold": {
      title: "The arithmetic does not hold",
      sentence: "The document states all amounts of a calculation, and the result does not fit them.",
      question: "Which of the amounts is right?",
    },
    "amounts-differ": {
      title: "Two different amounts",
      sentence: "The description names one agreed amount, and the economy another for the same thing.",
      question: "When and why was the amount changed?",
    },
    "no-effect-but-amounts": {
      title: "No economic effect, but amounts in the description",
      sentence: "The economy is said to have no effect of its own, and the description names amounts.",
      question: "Where are the amounts in the description followed up?",
    },
    "investment-in-operations": {
      title: "An investment under operations",
      sentence:
        "The economy calls the amount an investment, but the initiative is funded by operations only.",
      question: "Is the amount operations or construction?",
    },
    "finish-before-start": {
      title: "Finished before it starts",
      sentence: "By the document's own dates the initiative is to finish before it begins.",
      question: "Which of the two dates is valid?",
    },
    "past-spoken-of-as-future": {
      title: "A date that had passed",
      sentence: "The text expects something on a date that lies before the document's own.",
      question: "Did it happen?",
    },
    "number-used-twice": {
      title: "The same number twice",
      sentence: "Two initiatives have the same number.",
      question: "Which of them is meant when the number is named?",
    },
    "years-differ": {
      title: "Different years",
      sentence: "The agreement is named with one year in the title and another elsewhere in the document.",
      question: "Which year's agreement is being followed up?",
    },
    "silent-before-sur": {
      title: "No smiley before a dissatisfied one",
      sentence: "The smiley is dissatisfied, and the round or rounds just before gave none.",
      question: "When did it become clear that the milestone would not be met?",
    },
    "note-without-smiley": {
      title: "A status without a smiley",
      sentence: "A status was written, but no smiley was given.",
      question: "How is what it says to be judged?",
    },
    "smiley-without-text": {
      title: "A smiley without a milestone",
      sentence: "A smiley was given, but nothing says which milestone it is for.",
      question: "What is being judged?",
    },
    "not-glad-without-note": {
      title: "Not met, without an explanation",
      sentence: "The milestone was not met, and no status says why.",
      question: "What was the reason?",
    },
    "reference-for-reason": {
      title: "A reference instead of a reason",
      sentence: "Where the reason should stand, the text refers to another place.",
      question: "Is the explanation given then still valid?",
    },
    "nothing-reported": {
      title: "Neither milestone, status nor smiley",
      sentence: "The round's row is empty: nothing was planned, or nothing was reported.",
      question: "Was there nothing to reach in this round?",
    },
    "formula-text": {
      title: "A standard text behind a smiley",
      sentence: "The milestone's text would fit any initiative and does not say what was to be reached.",
      question: "What was the smiley given for?",
    },
    "same-text-again": {
      title: "The same text in two rounds",
      sentence: "The milestone has the same words as in the round before.",
      question: "What is new since then?",
    },
    "without-number": {
      title: "An initiative without a number",
      sentence: "The initiative has no number, although others in the agreement have.",
      question: "How is it referred to?",
    },
  },
};

export const contradictionsText = { da, en };
