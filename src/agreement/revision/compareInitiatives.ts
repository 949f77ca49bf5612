import { nameId } from "../centres/centres.ts";
import type { FollowUpFacts, Initiative, Milestone } from "../format/schema.ts";
import { type ChangeLog, pathTo } from "./changeLog.ts";
import { compareEconomy } from "./compareEconomy.ts";
import type { FactFields, FactValue } from "./factChange.ts";

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
  const { pairs } = log.compareLists("initiatives", was.initiatives, became.initiatives, {
    keys,
    idOf: ({ id }) => id,
    placeOf: (initiative, field) => ({ of: "initiative", field, initiative }),
    says: ({ title }) => title,
    fields: [],
    order: { field: "initiativeOrder", by: ({ id }) => id },
  });
  for (const [before, after] of pairs) compareInitiative(before, after, names, log);
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
  const compare = (field: FactFields["initiative"], before: FactValue, after: FactValue) =>
    log.compare(`${path}.${field}`, { of: "initiative", field, initiative: became }, before, after);
  for (const field of OWN_FIELDS) compare(field, was[field], became[field]);
  compare("lineage", was.lineage ?? null, became.lineage ?? null);
  compare("theme", names.theme("was", was.theme), names.theme("became", became.theme));
  compareMilestones(was, became, names, log);
  compareEconomy(was.economy, became.economy, became, path, log);
}

function compareMilestones(was: Initiative, became: Initiative, names: SharedNames, log: ChangeLog): void {
  const roundOf = new Map<Milestone, string>([
    ...was.milestones.map((one) => [one, names.round("was", one.round)] as const),
    ...became.milestones.map((one) => [one, names.round("became", one.round)] as const),
  ]);
  const round = (milestone: Milestone) => roundOf.get(milestone) ?? milestone.round;
  log.compareLists(`${pathTo("initiatives", became.id)}.milestones`, was.milestones, became.milestones, {
    keys: [round],
    idOf: (milestone) => milestone.round,
    placeOf: (milestone, field) => {
      return { of: "milestone", field, initiative: became, round: round(milestone) };
    },
    says: ({ text }) => text,
    fields: ["text", "status", "smiley"],
  });
}
