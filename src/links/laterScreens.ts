/** The parameters of screens that the overview writes no addresses of: its first visit does without them. */
import type { ContradictionLevel, ContradictionRuleId } from "../agreement/contradictions/contradiction.ts";
import type { EconomyVerdictName } from "../agreement/economy/verdict.ts";
import { DEFAULT_DELAY_RULE, type DelayRule } from "../agreement/effort/delay.ts";
import type { RewritingKind } from "../agreement/history/rewritings.ts";
import type { YearLevel } from "../agreement/years/yearRows.ts";
import type { YearMetric } from "../agreement/years/yearSteps.ts";
import {
  choiceParameter,
  choicesParameter,
  idParameter,
  idsParameter,
  textParameter,
} from "./parameterKinds.ts";
import type { ValuesOf } from "./parameters.ts";
import { countParameter, lineRangeParameter } from "./placeKinds.ts";
import { initiativesParameters, startParameters } from "./screens.ts";
import { contradictionLevelWords, contradictionRuleWords, delayRuleWords, standingWords } from "./words.ts";

/** A place in the source text: its lines and, where it is one sentence of them, the words (see `shortQuote`). */
const sourcePlace = { lines: lineRangeParameter("linjer"), words: textParameter("citat") };

/**
 * Initiative: which lines and words of the source text are marked, beside the filter whose list is walked; and of a search across
 * all agreements that led here the address's part behind the `#`, empty where none did.
 */
export const initiativeParameters = {
  ...initiativesParameters,
  ...sourcePlace,
  cameFrom: textParameter("fra"),
};

/** Document: the place marked in it; what is searched, and at which of its hits, from 1, the reader is. */
export const sourceParameters = {
  ...sourcePlace,
  query: textParameter("q"),
  hit: countParameter("traef"),
};

/**
 * Contradictions: of one level (a chosen rule has its own), by rule, committee, theme, centre or initiative. A rule's word in the
 * address is its id; `section` is the rule whose contradictions are in view.
 */
export const contradictionsParameters = {
  level: choiceParameter<ContradictionLevel | "all">(
    "niveau",
    { ...contradictionLevelWords, all: "alle" },
    "mismatch",
  ),
  rule: choiceParameter<ContradictionRuleId | "all">(
    "regel",
    { all: "alle", ...contradictionRuleWords },
    "all",
  ),
  committee: idParameter("udvalg"),
  theme: idParameter("tema"),
  centre: idParameter("center"),
  initiative: idParameter("indsats"),
  section: choiceParameter<ContradictionRuleId | "top">(
    "afsnit",
    { top: "", ...contradictionRuleWords },
    "top",
  ),
};

/** Afterlife: in the order of time, or by who answers for it; of one committee; and which group of them is in view. */
export const afterlifeParameters = {
  section: idParameter("afsnit"),
  by: choiceParameter("efter", { date: "dato", centre: "center", committee: "udvalg" }, "date"),
  committee: idParameter("udvalg"),
};

const rewritingKindWords: Readonly<Record<RewritingKind, string>> = {
  smiley: "smiley",
  status: "status",
  milestone: "milepael",
  target: "maal",
  agreed: "aftalt",
  responsible: "ansvar",
  legend: "laesevejledning",
  moved: "flyttet",
};

/**
 * History: between which two follow-ups, without them from each to the next; what of it, by kind and by the thread of one
 * initiative.
 */
export const historyParameters = {
  from: idParameter("fra"),
  to: idParameter("til"),
  kinds: choicesParameter<RewritingKind>("slags", rewritingKindWords),
  initiative: idParameter("indsats"),
};

const slideInView = {
  slide: idParameter("slide"),
  role: choiceParameter("visning", { audience: "sal", presenter: "taler" }, "audience"),
};

/**
 * Presentation: the worklist's parameters say which initiatives; `include` whether those on the agenda or all of
 * them have a slide, or only the deviations are shown; `slide` names the one on screen; in the role of presenter the
 * page is the speaker's own window.
 */
export const presentationParameters = {
  ...initiativesParameters,
  include: choiceParameter(
    "medtag",
    { default: "standard", short: "kort", agenda: "droeftelse", all: "alle", deviations: "afvigelser" },
    "default",
  ),
  order: choiceParameter("raekkefoelge", { chair: "formand", document: "dokument" }, "chair"),
  ...slideInView,
};

/** Presentation of all agreements: which of them there are, as on the start page. */
export const agreementPresentationParameters = { ...startParameters, ...slideInView };

/**
 * Import: the lines in view, the initiative that is corrected, how the document is shown, and which of document and reading is
 * in sight where there is room for one.
 */
export const importingParameters = {
  lines: lineRangeParameter("linjer"),
  initiative: idParameter("indsats"),
  view: choiceParameter("visning", { document: "dokument", lines: "linjer" }, "document"),
  pane: choiceParameter("del", { document: "dokument", reading: "laesning" }, "reading"),
  /** What is being added by hand; `any` while that is not chosen yet. */
  add: choiceParameter(
    "tilfoej",
    {
      ...{ none: "", any: "noget", figure: "beloeb", economy: "oekonomi", milestone: "milepael" },
      ...{
        responsible: "center",
        contributor: "bidrager",
        initiative: "indsats",
        theme: "tema",
        round: "runde",
      },
    },
    "none",
  ),
};

export type ImportingValues = ValuesOf<typeof importingParameters>;

const { off: _, ...ruleWords } = delayRuleWords;

/** Years: of one authority, the newest's where none is named; by what, what of it, and delayed by which rule. */
export const yearsParameters = {
  authority: idParameter("myndighed"),
  level: choiceParameter<YearLevel>(
    "efter",
    { committee: "udvalg", centre: "center", theme: "tema" },
    "committee",
  ),
  metric: choiceParameter<YearMetric>(
    "vis",
    { results: "resultater", delayed: "forsinkede", savings: "besparelser" },
    "results",
  ),
  rule: choiceParameter<DelayRule>("regel", ruleWords, DEFAULT_DELAY_RULE),
};

const economyVerdictWords: Readonly<Record<EconomyVerdictName, string>> = {
  missing: "manko",
  "not-kept": "ikke-overholdt",
  overrun: "overskredet",
  unknown: "ukendt",
  "met-by-smiley": "som-aftalt-efter-smiley",
  met: "som-aftalt",
  "no-target": "ingen",
};

/** Search across all follow-ups: words, and what is chosen of each facet; of the latest follow-ups or of all. */
export const searchParameters = {
  query: textParameter("q"),
  scope: choiceParameter("opfoelgninger", { latest: "seneste", all: "alle" }, "latest"),
  years: idsParameter("aar"),
  authorities: idsParameter("myndighed"),
  committees: idsParameter("udvalg"),
  centres: idsParameter("center"),
  standings: choicesParameter("staar", standingWords),
  economies: choicesParameter("oekonomi", economyVerdictWords),
};

/** A centre in all follow-ups: which one, and the same choices. */
export const centreParameters = { ...searchParameters, centre: idParameter("navn") };
