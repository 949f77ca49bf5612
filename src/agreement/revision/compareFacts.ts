/**
 * What a later version of a follow-up states otherwise: facts, not text. Where a document was read again, lines of the
 * source move and findings differ; neither is a fact.
 */
import { nameId } from "../centres/centres.ts";
import { ECONOMY_SMILEYS, SMILEYS } from "../effort/smiley.ts";
import type { FollowUpFacts, Round, Theme } from "../format/schema.ts";
import { ChangeLog, pathTo } from "./changeLog.ts";
import { compareInitiatives, type InitiativeKeys, OF_VERSIONS } from "./compareInitiatives.ts";
import type { FactChange, FactFields, FactValue } from "./factChange.ts";
import { isReordered, pairUp } from "./pairUp.ts";

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
  for (const smiley of SMILEYS) {
    log.compare(
      `smileyMeaning.effort.${smiley}`,
      { of: "meaning", field: "effort", smiley },
      was.smileyMeaning?.effort?.[smiley] ?? null,
      became.smileyMeaning?.effort?.[smiley] ?? null,
    );
  }
  for (const smiley of ECONOMY_SMILEYS) {
    log.compare(
      `smileyMeaning.economy.${smiley}`,
      { of: "meaning", field: "economy", smiley },
      was.smileyMeaning?.economy?.[smiley] ?? null,
      became.smileyMeaning?.economy?.[smiley] ?? null,
    );
  }
}

type NameOf = (version: "was" | "became", id: string) => string;

/** The answer names a round of either version: by the later one's label where it has the round, so that both are alike. */
function compareRounds(was: FollowUpFacts, became: FollowUpFacts, log: ChangeLog): NameOf {
  const paired = pairUp<Round>(was.rounds, became.rounds, [({ label }) => label, ({ id }) => id]);
  for (const kind of ["removed", "added"] as const) {
    for (const { id, label } of paired[kind]) {
      log.note(kind, pathTo("rounds", id), { of: "round", field: null, round: label }, label);
    }
  }
  if (isReordered(paired, was.rounds)) {
    const order = (facts: FollowUpFacts) => facts.rounds.map(({ label }) => label);
    log.compare("rounds", { of: "followUp", field: "roundOrder" }, order(was), order(became));
  }
  for (const [earlier, later] of paired.pairs) {
    for (const field of ["id", "label", "date"] as const) {
      const place = { of: "round", field, round: later.label } as const;
      log.compare(`${pathTo("rounds", later.id)}.${field}`, place, earlier[field], later[field]);
    }
  }
  return namesOf(paired.pairs, was.rounds, became.rounds, ({ label }) => label);
}

function compareThemes(was: FollowUpFacts, became: FollowUpFacts, log: ChangeLog): NameOf {
  const paired = pairUp<Theme>(was.themes, became.themes, [({ title }) => nameId(title), ({ id }) => id]);
  for (const kind of ["removed", "added"] as const) {
    for (const { id, title } of paired[kind]) {
      log.note(kind, pathTo("themes", id), { of: "theme", field: null, theme: title }, title);
    }
  }
  if (isReordered(paired, was.themes)) {
    const order = (facts: FollowUpFacts) => facts.themes.map(({ title }) => title);
    log.compare("themes", { of: "followUp", field: "themeOrder" }, order(was), order(became));
  }
  for (const [earlier, later] of paired.pairs) {
    for (const field of ["id", "number", "title"] as const) {
      const place = { of: "theme", field, theme: later.title } as const;
      log.compare(`${pathTo("themes", later.id)}.${field}`, place, earlier[field], later[field]);
    }
  }
  return namesOf(paired.pairs, was.themes, became.themes, ({ title }) => title);
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
