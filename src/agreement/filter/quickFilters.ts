import { CRITERION_KEYS, type CriterionKey, type InitiativeFilter } from "./criteria.ts";
import { choosing, chosenIn, NO_FILTER } from "./filter.ts";

/** The choices that answer a common question; each can be put upon any filter and taken off again. */
export const QUICK_FILTERS = {
  deviating: { deviating: true },
  offTrack: { standings: ["off-track"] },
  recovered: { standings: ["recovered"] },
  worse: { change: ["worse"] },
  newlySur: { change: ["worse"], smiley: ["sur"] },
  silent: { silent: true },
  missing: { economy: ["missing"] },
} as const satisfies Readonly<Record<string, Partial<InitiativeFilter>>>;
export type QuickFilter = keyof typeof QUICK_FILTERS;
export const QUICK_FILTER_NAMES = Object.keys(QUICK_FILTERS) as readonly QuickFilter[];

type Choice = readonly [key: CriterionKey, choice: string];

function choicesOf(name: QuickFilter): readonly Choice[] {
  const filter: InitiativeFilter = { ...NO_FILTER, ...QUICK_FILTERS[name] };
  return CRITERION_KEYS.flatMap((key) => chosenIn(filter, key).map((choice): Choice => [key, choice]));
}

const has = (filter: InitiativeFilter, [key, choice]: Choice) =>
  (chosenIn(filter, key) as readonly string[]).includes(choice);

/** True where the filter makes all choices of the quick one. */
export function isPressed(filter: InitiativeFilter, name: QuickFilter): boolean {
  return choicesOf(name).every((choice) => has(filter, choice));
}

/** True where some quick filter that is pressed stands for this choice. */
export function isQuickChoice(filter: InitiativeFilter, key: CriterionKey, choice: string): boolean {
  return QUICK_FILTER_NAMES.some(
    (name) =>
      isPressed(filter, name) && choicesOf(name).some((other) => other[0] === key && other[1] === choice),
  );
}

/**
 * The filter with a quick one put upon it or taken off it. Every other choice stays, and so does a choice that another
 * pressed one needs: without the newly sur those that got worse are still asked for.
 */
export function toggled(filter: InitiativeFilter, name: QuickFilter): InitiativeFilter {
  const own = choicesOf(name);
  if (!isPressed(filter, name)) return own.reduce((now, choice) => withChoice(now, choice, true), filter);
  const needed = QUICK_FILTER_NAMES.filter((other) => other !== name && isPressed(filter, other)).flatMap(
    choicesOf,
  );
  const isNeeded = ([key, choice]: Choice) => needed.some((other) => other[0] === key && other[1] === choice);
  const exclusive = own.filter((choice) => !isNeeded(choice));
  // All of them are needed elsewhere: then it goes with all that it stands for, rather than not at all.
  return (exclusive.length > 0 ? exclusive : own).reduce(
    (now, choice) => withChoice(now, choice, false),
    filter,
  );
}

function withChoice(filter: InitiativeFilter, [key, choice]: Choice, isChosen: boolean): InitiativeFilter {
  const others = (chosenIn(filter, key) as readonly string[]).filter((other) => other !== choice);
  const chosen = isChosen ? [...others, choice] : others;
  return { ...filter, ...choosing(key, chosen as never) };
}
