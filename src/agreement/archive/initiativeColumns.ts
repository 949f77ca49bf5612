/** What every row of the archive says of its follow-up and its initiative. The names are part of the product's interface. */
import { nameId } from "../centres/centres.ts";
import { economyVerdict } from "../economy/verdict.ts";
import { type DelayRule, isDelayed } from "../effort/delay.ts";
import { notMetSince, standingOf, surSince } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import { unionId } from "../identity/unionId.ts";
import { type ArchiveColumn, archiveColumn } from "./archiveColumn.ts";

/** A follow-up among those of an archive. */
export interface ArchivedFollowUp {
  readonly followUp: FollowUp;
  /** True for the latest follow-up of its committee on its agreement. */
  readonly isLatest: boolean;
}

/** A row's own follow-up and initiative. */
export interface OfInitiative extends ArchivedFollowUp {
  readonly initiative: Initiative;
}

const column = archiveColumn<OfInitiative>;

const delayed = (name: string, rule: DelayRule) =>
  column(name, "flag", ({ followUp, initiative }) => isDelayed(followUp, initiative, rule));

const since = (name: string, roundOf: (followUp: FollowUp, initiative: Initiative) => number | null) =>
  column(name, "text", ({ followUp, initiative }) => {
    const round = roundOf(followUp, initiative);
    return round === null ? null : (followUp.rounds[round]?.id ?? null);
  });

/** Ids and names, and verdicts by the product's own rules. */
export const INITIATIVE_COLUMNS: readonly ArchiveColumn<OfInitiative>[] = [
  column("follow_up_id", "text", ({ followUp }) => followUp.facts.id),
  column("follow_up_title", "text", ({ followUp }) => followUp.facts.title),
  column("authority_name", "text", ({ followUp }) => followUp.facts.authority),
  column("committee", "text", ({ followUp }) => followUp.facts.committee),
  column("committee_id", "text", ({ followUp }) =>
    followUp.facts.committee === null ? null : nameId(followUp.facts.committee),
  ),
  column("budget_year", "count", ({ followUp }) => followUp.facts.budgetYear),
  column("as_of", "date", ({ followUp }) => followUp.facts.asOf),
  column("agreement_id", "text", ({ followUp }) => unionId(followUp.facts).replace(/^~aftale\//, "")),
  column("agreement_title", "text", ({ followUp }) => followUp.facts.agreement?.title ?? null),
  column("sequence_number", "count", ({ followUp }) => followUp.facts.sequence?.number ?? null),
  column("is_last", "flag", ({ followUp }) => followUp.facts.sequence?.isLast ?? false),
  column("is_latest", "flag", ({ isLatest }) => isLatest),
  column("theme_id", "text", ({ initiative }) => initiative.theme),
  column("theme_number", "text", ({ followUp, initiative }) => themeOf(followUp, initiative)?.number ?? null),
  column("theme_title", "text", ({ followUp, initiative }) => themeOf(followUp, initiative)?.title ?? null),
  column("initiative_id", "text", ({ initiative }) => initiative.id),
  column("initiative_number", "text", ({ initiative }) => initiative.number),
  column("initiative_title", "text", ({ initiative }) => initiative.title),
  column("thread", "text", ({ initiative }) => initiative.thread),
  column("lineage", "text", ({ initiative }) => initiative.lineage?.is ?? null),
  column("lineage_of", "texts", ({ initiative }) => initiative.lineage?.of ?? []),
  column("responsible", "texts", ({ initiative }) => initiative.responsible),
  column("centres", "texts", ({ initiative }) => [...new Set(initiative.responsible.map(nameId))]),
  column("contributors", "texts", ({ initiative }) => initiative.contributors),
  column("funding", "texts", ({ initiative }) => initiative.funding),
  column("initiative_committee", "text", ({ initiative }) => initiative.committee),
  column("effort_verdict", "text", ({ followUp, initiative }) => standingOf(followUp, initiative)),
  since("not_met_since", notMetSince),
  since("sur_since", surSince),
  delayed("delayed_latest_known", "latest-known"),
  delayed("delayed_latest_round", "latest-round"),
  delayed("delayed_ever", "ever"),
  delayed("delayed_economy", "economy"),
  delayed("delayed_unrated", "unrated"),
  delayed("delayed_shortfall", "shortfall"),
  column("economy_verdict", "text", ({ followUp, initiative }) => economyVerdict(followUp, initiative).name),
  column("economy_smiley", "text", ({ initiative }) => initiative.economy?.smiley ?? null),
];

/** The long texts of an initiative. They stand last in a file, so that what is counted lies close together. */
export const INITIATIVE_TEXTS: readonly ArchiveColumn<OfInitiative>[] = [
  column("description", "text", ({ initiative }) => initiative.description),
  column("remarks", "text", ({ initiative }) => initiative.remarks),
  column("economy_text", "text", ({ initiative }) => initiative.economy?.text ?? null),
  column("economy_status", "text", ({ initiative }) => initiative.economy?.status ?? null),
];

function themeOf({ themeById }: FollowUp, { theme }: Initiative) {
  return themeById.get(theme);
}
