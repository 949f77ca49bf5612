/**
 * What a later version of a follow-up states otherwise: facts, not text. Where a document was read again, lines of the
 * source move and findings differ; neither is a fact.
 */
import { nameId } from "../centres/centres.ts";
import { ECONOMY_SMILEYS, SMILEYS, type Smiley } from "../effort/smiley.ts";
import type { FollowUpFacts, Round, Theme } from "../format/schema.ts";
import { ChangeLog } from "./changeLog.ts";
import { compareInitiatives, type InitiativeKeys, OF_VERSIONS } from "./compareInitiatives.ts";
import type { FactChange, FactFields, FactValue } from "./factChange.ts";

/**
 * Every fact that `became` changed, added or left out since `was`: first of the follow-up as a whole, then of rounds and
 * themes, then initiative by initiative. Of a thing that came or went only the thing itself is told. Empty when
 * both state the same. `sameInitiative` are the keys by which an initiative is found again, the surest first.
 */
export function compareFacts(
  was: FollowUpFacts,
  became: FollowUpFacts,
  sameInitiative: InitiativeKeys = OF_VERSIONS,
): readonly FactChange[] {
  const log = new ChangeLog();
  for (const [field, path, read] of WHOLE) {
    log.compare(path, { of: "followUp", field }, read(was), read(became));
  }
  compareMeanings(was, became, log);
  const round = compareRounds(was, became, log);
  const theme = compareThemes(was, became, log);
  compareInitiatives(was, became, { round, theme }, sameInitiative, log);
  return log.changes;
}

type WholeField = Exclude<FactFields["followUp"], "roundOrder" | "themeOrder" | "initiativeOrder">;

const WHOLE: readonly (readonly [WholeField, path: string, (facts: FollowUpFacts) => FactValue])[] = [
  ["id", "id", ({ id }) => id],
  ["title", "title", ({ title }) => title],
  ["authority", "authority", ({ authority }) => authority],
  ["committee", "committee", ({ committee }) => committee],
  ["budgetYear", "budgetYear", ({ budgetYear }) => budgetYear],
  ["asOf", "asOf", ({ asOf }) => asOf],
  ["agreement", "agreement.title", ({ agreement }) => agreement?.title ?? null],
  ["agreementId", "agreement.id", ({ agreement }) => agreement?.id ?? null],
  ["sequence", "sequence.number", ({ sequence }) => sequence?.number ?? null],
  ["isLast", "sequence.isLast", ({ sequence }) => sequence?.isLast ?? null],
  ["documentTitle", "document.title", ({ document }) => document?.title ?? null],
  ["publisher", "document.publisher", ({ document }) => document?.publisher ?? null],
  ["caseNumber", "document.caseNumber", ({ document }) => document?.caseNumber ?? null],
];

function compareMeanings(was: FollowUpFacts, became: FollowUpFacts, log: ChangeLog): void {
  const compare = (field: "effort" | "economy", smiley: Smiley) => {
    const meaningOf = ({ smileyMeaning }: FollowUpFacts) =>
      (smileyMeaning?.[field] as Partial<Record<Smiley, string | null>> | null)?.[smiley] ?? null;
    const place = { of: "meaning", field, smiley } as const;
    log.compare(`smileyMeaning.${field}.${smiley}`, place, meaningOf(was), meaningOf(became));
  };
  for (const smiley of SMILEYS) compare("effort", smiley);
  for (const smiley of ECONOMY_SMILEYS) compare("economy", smiley);
}

type NameOf = (version: "was" | "became", id: string) => string;

/** The answer names a round of either version: by the later one's label where it has the round, so that both are alike. */
function compareRounds(was: FollowUpFacts, became: FollowUpFacts, log: ChangeLog): NameOf {
  const labelOf = ({ label }: Round) => label;
  const { pairs } = log.compareLists("rounds", was.rounds, became.rounds, {
    keys: [labelOf, ({ id }) => id],
    idOf: ({ id }) => id,
    placeOf: ({ label: round }, field) => ({ of: "round", field, round }),
    says: labelOf,
    fields: ["id", "label", "date"],
    order: { field: "roundOrder", by: labelOf },
  });
  return namesOf(pairs, was.rounds, became.rounds, labelOf);
}

function compareThemes(was: FollowUpFacts, became: FollowUpFacts, log: ChangeLog): NameOf {
  const titleOf = ({ title }: Theme) => title;
  const { pairs } = log.compareLists("themes", was.themes, became.themes, {
    keys: [({ title }) => nameId(title), ({ id }) => id],
    idOf: ({ id }) => id,
    placeOf: ({ title: theme }, field) => ({ of: "theme", field, theme }),
    says: titleOf,
    fields: ["id", "number", "title"],
    order: { field: "themeOrder", by: titleOf },
  });
  return namesOf(pairs, was.themes, became.themes, titleOf);
}

/** Two rounds or themes of one version may have the same name: then the id is added, so that no two are taken for one. */
function namesOf<T extends { readonly id: string }>(
  pairs: readonly (readonly [T, T])[],
  was: readonly T[],
  became: readonly T[],
  nameOf: (item: T) => string,
): NameOf {
  const later = new Map(pairs);
  const nameIn = (item: T, all: readonly T[]) => {
    const name = nameOf(item);
    return all.filter((other) => nameOf(other) === name).length > 1 ? `${name} (${item.id})` : name;
  };
  const names = {
    was: new Map(
      was.map((item) => {
        const shared = later.get(item);
        return [item.id, shared === undefined ? nameIn(item, was) : nameIn(shared, became)];
      }),
    ),
    became: new Map(became.map((item) => [item.id, nameIn(item, became)])),
  };
  return (version, id) => names[version].get(id) ?? id;
}
