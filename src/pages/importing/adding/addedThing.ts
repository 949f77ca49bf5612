import { newId } from "../../../agreement/corrections/newIds.ts";
import { typedKroner } from "../../../agreement/danish/typedKroner.ts";
import { SMILEYS } from "../../../agreement/effort/smiley.ts";
import {
  type Amount,
  BASES,
  type Economy,
  type Figure,
  type FollowUpFacts,
  type Initiative,
  MEASURES,
} from "../../../agreement/format/schema.ts";
import { foldSpace } from "../../../agreement/source/foldSpace.ts";
import type { Change } from "../reading/refusalWords.ts";
import { type AddPlace, NEW_ROUND, yearOf } from "./addFields.ts";
import type { AddKind } from "./addKinds.ts";

/** Why the form makes nothing yet: which field, and what is wrong with it. */
interface AddRefusal {
  readonly field: string;
  readonly problem: "choose" | "empty" | "noAmount" | "noYear" | "needsYear" | "noEvidence" | "negative";
}

export type AddedThing =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly initiative: string | null }
  | ({ readonly ok: false } & AddRefusal);

type Values = Readonly<Record<string, string>>;

/** What the filled form adds, and the initiative that is looked at then. */
export function addedThing(kind: AddKind, place: AddPlace, values: Values): AddedThing {
  return MAKERS[kind](place, values);
}

/** What is typed in a field; `null` where it is empty. */
function typed(values: Values, key: string): string | null {
  return (values[key] ?? "").trim() || null;
}

function refuse(field: string, problem: AddRefusal["problem"]): AddedThing {
  return { ok: false, field, problem };
}

function add(path: string, became: Change[1], { initiative }: AddPlace): AddedThing {
  return { ok: true, changes: [[path, became]], initiative: initiative?.id ?? null };
}

function pathOf({ facts, initiative }: AddPlace): string {
  return `initiatives[${initiative === undefined ? -1 : facts.initiatives.indexOf(initiative)}]`;
}

function sourceOf({ lines, row }: AddPlace): Initiative["source"] {
  return row?.lines ?? (lines === null ? null : { from: lines.from, to: lines.to });
}

/** The number of what comes after the chosen one. */
function indexAfter(values: Values): number {
  return Number(values["after"] ?? 0);
}

const MAKERS: Readonly<Record<AddKind, (place: AddPlace, values: Values) => AddedThing>> = {
  figure: (place, values) => {
    const figure = figureOf(place, values);
    if ("problem" in figure) return refuse(figure.field, figure.problem);
    const economy = place.initiative?.economy ?? null;
    const at = `${pathOf(place)}.economy`;
    const [evidence = ""] = figure.evidence;
    if (economy === null) {
      const words = { text: place.row?.text ?? evidence, status: place.row?.status ?? null };
      const whole = hasWords(words, evidence) ? words : { text: evidence, status: null };
      const smiley = place.row?.smiley ?? null;
      return add(at, { ...whole, smiley, figures: [figure], source: sourceOf(place) }, place);
    }
    const added = add(`${at}.figures[${economy.figures.length}]`, figure, place);
    if (!added.ok || hasWords(economy, evidence)) return added;
    // An amount rests on words of its economy: those that were not read there come with it.
    const part = place.row?.status?.includes(evidence) === true ? "status" : "text";
    const words = [economy[part], evidence].filter(Boolean).join("\n\n");
    return { ...added, changes: [[`${at}.${part}`, words], ...added.changes] };
  },
  economy: (place, values) => {
    const smiley = SMILEYS.find((name) => name === values["smiley"]) ?? null;
    const [text, status] = [typed(values, "text"), typed(values, "status")];
    const words = { text, status };
    // What the words of the row say for certain, while they are the words that are added.
    const figures = (place.row?.figures ?? []).filter(({ evidence }) =>
      evidence.every((quote) => hasWords(words, quote)),
    );
    return add(`${pathOf(place)}.economy`, { ...words, smiley, figures, source: sourceOf(place) }, place);
  },
  milestone: (place, values) => {
    const round = typed(values, "round");
    if (round === null) return refuse("round", "choose");
    const smiley = SMILEYS.find((name) => name === values["smiley"]) ?? null;
    const [text, status] = [typed(values, "text"), typed(values, "status")];
    const milestone = { text, status, smiley, source: sourceOf(place) };
    if (round !== NEW_ROUND)
      return add(
        `${pathOf(place)}.milestones[${indexOfRound(place, round)}]`,
        { round, ...milestone },
        place,
      );
    const own = newRoundOf(place);
    const added = add(
      `${pathOf(place)}.milestones[${place.initiative?.milestones.length ?? 0}]`,
      { round: own.id, ...milestone },
      place,
    );
    if (!added.ok) return added;
    return { ...added, changes: [[`rounds[${place.facts.rounds.length}]`, own], ...added.changes] };
  },
  responsible: (place, values) => addName("responsible", place, values),
  contributor: (place, values) => addName("contributors", place, values),
  initiative: (place, values) => {
    const title = typed(values, "title");
    if (title === null) return refuse("title", "empty");
    const own = initiativeOf(place, values, title);
    const path = `initiatives[${indexOfNew(place, own.theme)}]`;
    return { ok: true, changes: [[path, own]], initiative: own.id };
  },
  theme: (place, values) => {
    const [number, title] = [typed(values, "number"), typed(values, "title")];
    if (title === null) return refuse("title", "empty");
    const taken = place.facts.themes.map((theme) => theme.id);
    return add(`themes[${indexAfter(values)}]`, { id: newId(taken, number, title), number, title }, place);
  },
  round: (place, values) => {
    const label = typed(values, "label");
    if (label === null) return refuse("label", "empty");
    const taken = place.facts.rounds.map((round) => round.id);
    const round = { id: newId(taken, null, label), label, date: typed(values, "date") };
    return add(`rounds[${indexAfter(values)}]`, round, place);
  },
};

function addName(list: "responsible" | "contributors", place: AddPlace, values: Values): AddedThing {
  const name = typed(values, "name");
  if (name === null) return refuse("name", "empty");
  return add(`${pathOf(place)}.${list}[${place.initiative?.[list].length ?? 0}]`, name, place);
}

/** Milestones stand in the order of their rounds. */
function indexOfRound({ facts, initiative }: AddPlace, round: string): number {
  const ids = facts.rounds.map(({ id }) => id);
  const before = ids.slice(0, ids.indexOf(round));
  return (initiative?.milestones.findLastIndex((one) => before.includes(one.round)) ?? -1) + 1;
}

/** The round that the row names and the follow-up does not have; it comes last. */
function newRoundOf({ facts, row }: AddPlace): FollowUpFacts["rounds"][number] {
  const { label = "", date = null } = row?.round ?? {};
  const taken = facts.rounds.map(({ id }) => id);
  return { id: newId(taken, null, label), label, date };
}

/** True where an economy's text or status has these words, however they are broken into lines. */
function hasWords({ text, status }: Pick<Economy, "text" | "status">, words: string): boolean {
  return [text, status].some((part) => foldSpace(part ?? "").includes(foldSpace(words)));
}

function figureOf(place: AddPlace, values: Values): Figure | AddRefusal {
  const measure = MEASURES.find((name) => name === values["measure"]);
  if (measure === undefined) return { field: "measure", problem: "choose" };
  const amounts: Partial<Record<"target" | "outcome" | "deviation", number>> = {};
  for (const field of ["target", "outcome", "deviation"] as const) {
    const typed = (values[field] ?? "").trim();
    if (typed === "") continue;
    const kroner = typedKroner(typed);
    if (kroner === null) return { field, problem: "noAmount" };
    if (field === "target" && kroner < 0) return { field, problem: "negative" };
    amounts[field] = kroner;
  }
  if (Object.keys(amounts).length === 0) return { field: "target", problem: "empty" };
  const year = (values["year"] ?? "").trim();
  if (year === "" && yearOf(place) !== null) return { field: "year", problem: "needsYear" };
  if (year !== "" && !/^(?:19|20|21)\d\d$/.test(year)) return { field: "year", problem: "noYear" };
  const evidence = typed(values, "evidence");
  if (evidence === null) return { field: "evidence", problem: "noEvidence" };
  const stated = (kroner: number | undefined): Amount | null =>
    kroner === undefined ? null : { min: kroner, max: kroner, how: "stated" };
  return {
    measure,
    basis: BASES.find((name) => name === values["basis"]) ?? null,
    year: year === "" ? null : Number(year),
    target: amounts.target ?? null,
    outcome: stated(amounts.outcome),
    deviation: stated(amounts.deviation),
    evidence: [evidence],
  };
}

function initiativeOf(place: AddPlace, values: Values, title: string): Initiative {
  const [number, responsible] = [typed(values, "number"), typed(values, "responsible")];
  return {
    id: newId(
      place.facts.initiatives.map(({ id }) => id),
      number,
      title,
    ),
    thread: null,
    number,
    title,
    theme: values["theme"] ?? place.facts.themes[0]?.id ?? "",
    funding: [],
    description: null,
    remarks: null,
    responsible: responsible === null ? [] : [responsible],
    committee: null,
    contributors: [],
    milestones: [],
    economy: null,
    source: sourceOf(place),
  };
}

/** Behind the initiative that stands before it in the document; without a place behind the last of its theme. */
function indexOfNew({ facts, lines }: AddPlace, theme: string): number {
  const { initiatives } = facts;
  const before =
    lines === null
      ? initiatives.findLastIndex((one) => one.theme === theme)
      : initiatives.findLastIndex(({ source }) => source !== null && source.from <= lines.from);
  return before === -1 && lines === null ? initiatives.length : before + 1;
}
