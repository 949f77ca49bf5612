/** What a criterion is, and the kinds of values that one can have. */

import type { FollowUp } from "../followUp.ts";
import type { Initiative } from "../format/schema.ts";
import type { ComparedRounds } from "./comparedRounds.ts";
import type { Traits } from "./traits.ts";

/** What a filter is applied to: a follow-up, and the rounds that the filter names. */
export interface Context {
  readonly followUp: FollowUp;
  readonly rounds: ComparedRounds;
}

/** The choices that an initiative counts for, all of which must be among those offered. */
type ChoicesOf<Choice extends string> = (
  initiative: Initiative,
  traits: Traits,
  context: Context,
) => readonly Choice[];

/** The choices that a criterion offers, and which of them an initiative counts for. */
export interface Facet<Choice extends string> {
  choices(followUp: FollowUp): readonly Choice[];
  countsFor(initiative: Initiative, traits: Traits, context: Context): readonly Choice[];
}

/** Whether an initiative may be shown. */
type Admits = (initiative: Initiative, traits: Traits) => boolean;

/** One criterion of a filter. `Value` is plain data, as an address carries it, and consists of single choices. */
export interface Criterion<Value, Choice extends string, Offered extends Facet<string> | null> {
  /** The value that admits every initiative. */
  readonly empty: Value;
  /** The choices that a value consists of; none where it admits every initiative. */
  chosen(value: Value): readonly Choice[];
  /** The value that consists of these choices. */
  valueOf(chosen: readonly Choice[]): Value;
  /** Reads a value once, for all initiatives. Asked only where {@link facet} does not say it. */
  admits?(value: Value, context: Context): Admits;
  /** `null` where no choices are offered, so that none are counted. */
  readonly facet: Offered;
  /** The ids that a follow-up has, where the choices are ids; `null` where they are the same for all follow-ups. */
  readonly ids: ((followUp: FollowUp) => ReadonlySet<string>) | null;
}

/** Several of a fixed vocabulary, any of which will do; none is no filter. */
export function several<Choice extends string>(
  choices: readonly Choice[],
  countsFor: ChoicesOf<NoInfer<Choice>>,
): Criterion<readonly Choice[], Choice, Facet<Choice>> {
  return {
    empty: [],
    chosen: (value) => value,
    valueOf: (chosen) => chosen,
    admits: (value, context) => {
      const wanted = new Set(value);
      const isWanted = (choice: Choice) => wanted.has(choice);
      return (initiative, traits) => countsFor(initiative, traits, context).some(isWanted);
    },
    facet: { choices: () => choices, countsFor },
    ids: null,
  };
}

/** Several things that a follow-up names by ids, any of which will do; none is no filter. */
export function severalIds(
  idsIn: (followUp: FollowUp) => readonly string[],
  countsFor: ChoicesOf<string>,
): Criterion<readonly string[], string, Facet<string>> {
  return {
    ...several<string>([], countsFor),
    facet: { choices: idsIn, countsFor },
    ids: (followUp) => new Set(idsIn(followUp)),
  };
}

/** One of a fixed vocabulary; `off`, which counts every initiative, is no filter. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  countsFor: ChoicesOf<NoInfer<Choice>>,
): Criterion<Choice | "off", Choice, Facet<Choice | "off">> {
  return {
    empty: "off",
    chosen: (value) => (value === "off" ? [] : [value]),
    valueOf: ([choice]) => choice ?? "off",
    facet: {
      choices: () => ["off", ...choices],
      countsFor: (initiative, traits, context) => ["off", ...countsFor(initiative, traits, context)],
    },
    ids: null,
  };
}

/** Only those for which something holds; `false` is no filter. */
export function onlyThose(
  holds: (initiative: Initiative, traits: Traits) => boolean,
): Criterion<boolean, "yes", Facet<"yes">> {
  return {
    empty: false,
    chosen: (value) => (value ? ["yes"] : []),
    valueOf: (chosen) => chosen.length > 0,
    facet: {
      choices: () => ["yes"],
      countsFor: (initiative, traits) => (holds(initiative, traits) ? ["yes"] : []),
    },
    ids: null,
  };
}

/** Words to search for; white space is no filter. */
export function words(
  find: (followUp: FollowUp, words: string) => ReadonlySet<Initiative>,
): Criterion<string, string, null> {
  return {
    empty: "",
    chosen: (value) => (value.trim() === "" ? [] : [value.trim()]),
    valueOf: ([first]) => first ?? "",
    admits: (value, { followUp }) => {
      const found = find(followUp, value);
      return (initiative) => found.has(initiative);
    },
    facet: null,
    ids: null,
  };
}
