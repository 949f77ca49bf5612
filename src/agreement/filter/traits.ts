import { rememberedNameIds } from "../centres/centres.ts";
import { type EconomyState, economyState, isShortfallUnknown } from "../economy/state.ts";
import { DELAY_RULES, type DelayRule, isDelayed } from "../effort/delay.ts";
import { type Standing, silentSince, standingOf } from "../effort/standing.ts";
import type { FollowUp } from "../followUp.ts";
import type { Initiative, Measure } from "../format/schema.ts";

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
  /** Nobody can say how much it is short of. */
  readonly isShortfallUnknown: boolean;
}

/**
 * Cached by follow-up: filters and their counts are computed on every keystroke, traits never
 * change, and without this each keystroke would slug every name and walk every round of every initiative.
 */
const traitsByFollowUp = new WeakMap<FollowUp, ReadonlyMap<Initiative, Traits>>();

/** The traits of every initiative of a follow-up. */
export function traitsOf(followUp: FollowUp): ReadonlyMap<Initiative, Traits> {
  const known = traitsByFollowUp.get(followUp);
  if (known) return known;
  const idOf = rememberedNameIds();
  const ids = (names: readonly string[]) => [...new Set(names.map(idOf))];
  const traits = new Map(
    followUp.initiatives.map((initiative): [Initiative, Traits] => [
      initiative,
      {
        delays: DELAY_RULES.filter((rule) => isDelayed(followUp, initiative, rule)),
        centres: ids(initiative.responsible),
        contributors: ids(initiative.contributors),
        funding: ids(initiative.funding),
        economy: economyState(followUp, initiative),
        measures: [...new Set(initiative.economy?.figures.map(({ measure }) => measure))],
        standing: standingOf(followUp, initiative),
        silent: silentSince(followUp, initiative) !== null,
        isShortfallUnknown: isShortfallUnknown(followUp, initiative),
      },
    ]),
  );
  traitsByFollowUp.set(followUp, traits);
  return traits;
}
