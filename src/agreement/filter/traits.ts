import { nameId } from "../centres/centres.ts";
import { isDeviating } from "../deviations.ts";
import { type EconomyState, economyState, isShortfallUnknown } from "../economy/state.ts";
import { DELAY_RULES, type DelayRule, isDelayed } from "../effort/delay.ts";
import { type Standing, silentSince, standingOf } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative, Measure } from "../format/schema.ts";
import { memoized } from "../memoized.ts";
import { toTheEnd } from "../toTheEnd.ts";

/** The properties of an initiative that filters test and that do not depend on the filter. */
export interface Traits {
  readonly delays: readonly DelayRule[];
  readonly centres: readonly string[];
  readonly contributors: readonly string[];
  readonly funding: readonly string[];
  readonly economy: EconomyState;
  readonly measures: readonly Measure[];
  readonly standing: Standing;
  readonly silent: boolean;
  readonly deviating: boolean;
  /** Nobody can say how much it is short of. */
  readonly isShortfallUnknown: boolean;
}

/**
 * Those known so far: filters and their counts are computed on every keystroke, traits never change, and without this each
 * keystroke would slug every name and walk every round of every initiative.
 */
const knownTraits = memoized(() => new Map<Initiative, Traits>());

/** The traits of every initiative of a follow-up. */
export function traitsOf(followUp: FollowUp): ReadonlyMap<Initiative, Traits> {
  if (!traitsAreKnown(followUp)) toTheEnd(traitSteps(followUp));
  return knownTraits(followUp);
}

/** True where {@link traitsOf} answers at once. */
export function traitsAreKnown(followUp: FollowUp): boolean {
  return knownTraits(followUp).size === followUp.initiatives.length;
}

/** How many initiatives {@link traitSteps} reads between two interruptions. */
const STEP = 500;

/** Works out what {@link traitsOf} answers, for whoever has other work between the steps. */
export function* traitSteps(followUp: FollowUp): Generator<void, void> {
  const traits = knownTraits(followUp);
  const ids = (names: readonly string[]) => [...new Set(names.map(nameId))];
  for (const initiative of followUp.initiatives) {
    if (traits.has(initiative)) continue;
    traits.set(initiative, {
      delays: DELAY_RULES.filter((rule) => isDelayed(followUp, initiative, rule)),
      centres: ids(initiative.responsible),
      contributors: ids(initiative.contributors),
      funding: ids(initiative.funding),
      economy: economyState(followUp, initiative),
      measures: [...new Set(initiative.economy?.figures.map(({ measure }) => measure))],
      standing: standingOf(followUp, initiative),
      silent: silentSince(followUp, initiative) !== null,
      deviating: isDeviating(followUp, initiative),
      isShortfallUnknown: isShortfallUnknown(followUp, initiative),
    });
    if (traits.size % STEP === 0) yield;
  }
}
