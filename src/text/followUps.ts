import type { PortfolioCounts } from "../agreement/portfolio/chosen.ts";
import type { MoneyLack } from "../agreement/portfolio/moneyLack.ts";
import type { PortfolioOrder } from "../agreement/portfolio/portfolio.ts";
import type { Messages } from "./messages.ts";

const da = {
  title: "Opfølgninger",
  product: "Aftaleoverblik",
  /** `rows`: how many committees' latest follow-ups these are. */
  lead: (count: number, agreements: number, rows: number) =>
    count === 1
      ? "Én opfølgning."
      : `${count} opfølgninger på ${agreements === 1 ? "én aftale" : `${agreements} aftaler`}. For hvert udvalg vises den seneste${rows === count ? "" : `, i alt ${rows === 1 ? "én række" : `${rows} rækker`}`}.`,
  search: "Søg i opfølgninger",
  authority: "Myndighed",
  everyAuthority: "Alle myndigheder",
  budgetYear: "Budgetår",
  everyYear: "Alle år",
  deviatingOnly: "Kun med afvigelser",
  order: "Orden",
  orders: {
    newest: "Nyeste først",
    sur: "Flest sure i seneste runde først",
    delayed: "Flest forsinkede først",
    missing: "Flest manglende kroner først",
    share: "Mindst andel af besparelser nået først",
  } satisfies Record<PortfolioOrder, string>,
  /** Rows stand for committees, each by the latest of its follow-ups. */
  found: (rows: PortfolioCounts, all: PortfolioCounts) =>
    rows.committees === rows.followUps && all.committees === all.followUps
      ? `${rows.followUps} af ${all.followUps} ${all.followUps === 1 ? "opfølgning" : "opfølgninger"} passer.`
      : `${rows.committees} af ${all.committees} ${all.committees === 1 ? "række" : "rækker"} passer, med ${rows.followUps} af ${all.followUps} opfølgninger.`,
  nothingFound: "Ingen opfølgning passer.",
  reset: "Vis alle",
  /** The filter in words: `Søgning: »social«`. */
  chosen: (what: string, value: string) => `${what}: ${value}`,
  searched: (query: string) => `Søgning: »${query}«`,
  printed: (rows: number, all: number) =>
    `Trykt: de første ${rows} af ${all} ${all === 1 ? "række" : "rækker"}.`,
  year: (year: number) => `Budget ${year}`,
  noYear: "Uden budgetår",
  more: (count: number, left: number) => `Vis ${count} til (ud af ${left})`,
  initiatives: (count: number, shown: string) => (count === 1 ? "1 indsats" : `${shown} indsatser`),
  committees: (count: number) => (count === 1 ? "1 udvalg" : `${count} udvalg`),
  /** Where a filter leaves out the others. */
  someCommittees: (count: number, total: number) => `${count} af ${total} udvalg vises`,
  onlyCommittees: (count: number, total: number) =>
    `${count} af ${total} udvalg vises; tallene er kun ${count === 1 ? "dets" : "deres"}`,
  delayed: (count: number) => (count === 1 ? "1 forsinket" : `${count} forsinkede`),
  deviating: (count: number) => (count === 1 ? "1 afvigelse" : `${count} afvigelser`),
  nothingRated: "intet vurderet",
  noDeviations: "Ingen afvigelser",
  whole: "Hele aftalen",
  savings: "Besparelser nået",
  noSavings: "Ingen besparelser i kroner",
  /** How many of the committees an amount is of. */
  ofCommittees: (count: number, total: number) => `(${count} af ${total} udvalg)`,
  agreements: "Aftaler",
  /** Beside the names of some. */
  otherAuthorities: (count: number) => (count === 1 ? "1 anden" : `${count} andre`),
  ofAgreements: (shown: number, total: number) =>
    shown === total
      ? total === 1
        ? "1 aftale"
        : `${total} aftaler`
      : `de første ${shown} af ${total} aftaler`,
  chosenThere: "Hvilke aftaler der vises, vælges på startsiden.",
  documented: "Dokumenteret",
  bySmiley: "Kun efter smiley",
  together: "Udvalgene tilsammen",
  noTotals: "ingen tal i kataloget",
  searchAll: "Søg i alle aftaler",
  searchAllFor: (query: string) => `Søg i alle aftaler efter »${query}«`,
  wall: "Skærm",
  presentation: "Præsentation",
  attention: "Kræver opmærksomhed",
  rounds: "Runde for runde",
  moneyLacks: {
    missing: "der mangler penge",
    "not-kept": "ikke overholdt efter smileyen",
    unsaid: "ikke overholdt",
  } satisfies Record<MoneyLack, string>,
  further: (count: number) => `og ${count} til`,
  earlier: (count: number) => (count === 1 ? "1 tidligere opfølgning" : `${count} tidligere opfølgninger`),
  history: "Hvad er der blevet af det?",
  withoutTotals: (count: number) =>
    count === 1
      ? "1 udvalg er ikke talt med: kataloget har ingen tal for det."
      : `${count} udvalg er ikke talt med: kataloget har ingen tal for dem.`,
};

const en: Messages<typeof da> = {
  title: "Follow-ups",
  product: "Aftaleoverblik",
  lead: (count, agreements, rows) =>
    count === 1
      ? "One follow-up."
      : `${count} follow-ups on ${agreements === 1 ? "one agreement" : `${agreements} agreements`}. For each committee the latest is shown${rows === count ? "" : `, ${rows === 1 ? "one row" : `${rows} rows`} in all`}.`,
  search: "Search follow-ups",
  authority: "Authority",
  everyAuthority: "All authorities",
  budgetYear: "Budget year",
  everyYear: "All years",
  deviatingOnly: "Only with deviations",
  order: "Order",
  orders: {
    newest: "The newest first",
    sur: "The most dissatisfied in the latest round first",
    delayed: "The most delayed first",
    missing: "The most missing kroner first",
    share: "The smallest share of savings reached first",
  },
  found: (rows, all) =>
    rows.committees === rows.followUps && all.committees === all.followUps
      ? `${rows.followUps} of ${all.followUps} ${all.followUps === 1 ? "follow-up" : "follow-ups"} ${rows.followUps === 1 ? "matches" : "match"}.`
      : `${rows.committees} of ${all.committees} ${all.committees === 1 ? "row" : "rows"} ${rows.committees === 1 ? "matches" : "match"}, with ${rows.followUps} of ${all.followUps} follow-ups.`,
  nothingFound: "No follow-up matches.",
  reset: "Show all",
  chosen: (what, value) => `${what}: ${value}`,
  searched: (query) => `Search: “${query}”`,
  printed: (rows, all) => `Printed: the first ${rows} of ${all} ${all === 1 ? "row" : "rows"}.`,
  year: (year) => `Budget ${year}`,
  noYear: "Without a budget year",
  more: (count, left) => `Show ${count} more of ${left}`,
  initiatives: (count, shown) => (count === 1 ? "1 initiative" : `${shown} initiatives`),
  committees: (count) => (count === 1 ? "1 committee" : `${count} committees`),
  someCommittees: (count, total) => `${count} of ${total} committees shown`,
  onlyCommittees: (count, total) =>
    `${count} of ${total} committees shown; the figures are ${count === 1 ? "its" : "theirs"} alone`,
  delayed: (count) => `${count} delayed`,
  deviating: (count) => (count === 1 ? "1 deviation" : `${count} deviations`),
  nothingRated: "nothing rated",
  noDeviations: "No deviations",
  whole: "The whole agreement",
  savings: "Savings reached",
  noSavings: "No savings in kroner",
  ofCommittees: (count, total) => `(${count} of ${total} committees)`,
  agreements: "Agreements",
  otherAuthorities: (count) => (count === 1 ? "1 other" : `${count} others`),
  ofAgreements: (shown, total) =>
    shown === total
      ? total === 1
        ? "1 agreement"
        : `${total} agreements`
      : `the first ${shown} of ${total} agreements`,
  chosenThere: "Which agreements are shown is chosen on the start page.",
  documented: "Documented",
  bySmiley: "By a smiley alone",
  together: "The committees together",
  noTotals: "no figures in the catalogue",
  searchAll: "Search all agreements",
  searchAllFor: (query) => `Search all agreements for “${query}”`,
  wall: "Wall",
  presentation: "Presentation",
  attention: "Needs attention",
  rounds: "Round by round",
  moneyLacks: {
    missing: "money is missing",
    "not-kept": "not kept by the smiley",
    unsaid: "not kept",
  },
  further: (count) => `and ${count} more`,
  earlier: (count) => (count === 1 ? "1 earlier follow-up" : `${count} earlier follow-ups`),
  history: "What became of it?",
  withoutTotals: (count) =>
    count === 1
      ? "1 committee is not counted: the catalogue has no figures for it."
      : `${count} committees are not counted: the catalogue has no figures for them.`,
};

export const followUpsText = { da, en };
