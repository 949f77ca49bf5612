import { nameId } from "../centres/centres.ts";
import type { FollowUpFacts, Initiative, Milestone } from "../format/schema.ts";
import { type ChangeLog, pathTo } from "./changeLog.ts";
import { compareEconomy } from "./compareEconomy.ts";
import type { FactPlace } from "./factChange.ts";
import { isReordered, pairUp } from "./pairUp.ts";

type Version = "was" | "became";

/** The id of a round or theme → a name that both versions have for the same one. */
export interface SharedNames {
  readonly round: (version: Version, id: string) => string;
  readonly theme: (version: Version, id: string) => string;
}

/** What an initiative is found again by, the surest first. */
export type InitiativeKeys = readonly ((initiative: Initiative) => string | null)[];

/** In two versions of one document: it is found again though its number or title was corrected. */
export const OF_VERSIONS: InitiativeKeys = [
  ({ id, title }) => `${id} ${nameId(title)}`,
  ({ thread }) => thread,
  ({ id }) => id,
  ({ title }) => nameId(title),
];

/** Adds to `log` what became of every initiative. */
export function compareInitiatives(
  was: FollowUpFacts,
  became: FollowUpFacts,
  names: SharedNames,
  keys: InitiativeKeys,
  log: ChangeLog,
): void {
  const paired = pairUp<Initiative>(was.initiatives, became.initiatives, keys);
  for (const kind of ["removed", "added"] as const) {
    for (const initiative of paired[kind]) {
      const place = { of: "initiative", field: null, initiative } as const;
      log.note(kind, pathTo("initiatives", initiative.id), place, initiative.title);
    }
  }
  if (isReordered(paired, was.initiatives)) {
    const order = (facts: FollowUpFacts) => facts.initiatives.map(({ id }) => id);
    log.compare("initiatives", { of: "followUp", field: "initiativeOrder" }, order(was), order(became));
  }
  for (const [before, after] of paired.pairs) compareInitiative(before, after, names, log);
}

const OWN_FIELDS = [
  "id",
  "number",
  "title",
  "funding",
  "description",
  "remarks",
  "responsible",
  "committee",
  "contributors",
] as const;

function compareInitiative(was: Initiative, became: Initiative, names: SharedNames, log: ChangeLog): void {
  const path = pathTo("initiatives", became.id);
  for (const field of OWN_FIELDS) {
    const place = { of: "initiative", field, initiative: became } as const;
    log.compare(`${path}.${field}`, place, was[field], became[field]);
  }
  log.compare(
    `${path}.lineage`,
    { of: "initiative", field: "lineage", initiative: became },
    was.lineage ?? null,
    became.lineage ?? null,
  );
  log.compare(
    `${path}.theme`,
    { of: "initiative", field: "theme", initiative: became },
    names.theme("was", was.theme),
    names.theme("became", became.theme),
  );
  compareMilestones(was, became, names, log);
  compareEconomy(was.economy, became.economy, became, path, log);
}

function compareMilestones(was: Initiative, became: Initiative, names: SharedNames, log: ChangeLog): void {
  const roundOf = new Map<Milestone, string>([
    ...was.milestones.map((one) => [one, names.round("was", one.round)] as const),
    ...became.milestones.map((one) => [one, names.round("became", one.round)] as const),
  ]);
  const round = (milestone: Milestone) => roundOf.get(milestone) ?? milestone.round;
  const { pairs, removed, added } = pairUp(was.milestones, became.milestones, [round]);
  const place = (milestone: Milestone, field: "text" | "status" | "smiley" | null): FactPlace => {
    return { of: "milestone", field, initiative: became, round: round(milestone) };
  };
  const pathOf = ({ round: id }: Milestone) =>
    `${pathTo("initiatives", became.id)}.${pathTo("milestones", id)}`;
  for (const one of removed) log.note("removed", pathOf(one), place(one, null), one.text);
  for (const one of added) log.note("added", pathOf(one), place(one, null), one.text);
  for (const [earlier, later] of pairs) {
    for (const field of ["text", "status", "smiley"] as const) {
      log.compare(`${pathOf(later)}.${field}`, place(later, field), earlier[field], later[field]);
    }
  }
}
