import { rememberedNameIds } from "../centres/centres.ts";
import type { FollowUp } from "../followUp.ts";
import {
  CONTRADICTION_LEVELS,
  CONTRADICTION_RULES,
  type Contradiction,
  type ContradictionLevel,
  type ContradictionRuleId,
} from "./contradiction.ts";
import { findContradictions, initiativesIn } from "./findContradictions.ts";
import { RULES } from "./registry.ts";

/** How many contradictions there are, counted in five ways. */
export interface ContradictionCounts {
  readonly total: number;
  /** Rules without a contradiction have 0. */
  readonly byRule: Readonly<Record<ContradictionRuleId, number>>;
  readonly byLevel: Readonly<Record<ContradictionLevel, number>>;
  /** By committee id; none where the follow-up is one committee's own. */
  readonly byCommittee: ReadonlyMap<string, number>;
  /** By theme id; `null`: about the document. Themes without any have no entry. */
  readonly byTheme: ReadonlyMap<string | null, number>;
  /**
   * By the id of the responsible centre (see `nameId`); `null`: about the document, or nobody is named. What concerns
   * several centres counts at each, so these numbers must not be added up.
   */
  readonly byCentre: ReadonlyMap<string | null, number>;
}

/**
 * Counts all contradictions of a follow-up, or the given ones: each once for its rule, for every committee, theme and centre it
 * concerns.
 */
export function countContradictions(
  followUp: FollowUp,
  contradictions: readonly Contradiction[] = findContradictions(followUp),
): ContradictionCounts {
  const idOf = rememberedNameIds();
  const rules = new Map<ContradictionRuleId, number>();
  const levels = new Map<ContradictionLevel, number>();
  const byCommittee = new Map<string, number>();
  const byTheme = new Map<string | null, number>();
  const byCentre = new Map<string | null, number>();
  for (const contradiction of contradictions) {
    const concerned = [...initiativesIn(contradiction)].flatMap(
      (id) => followUp.initiativeById.get(id) ?? [],
    );
    const centres = concerned.flatMap(({ responsible }) => responsible.map(idOf));
    add(rules, [contradiction.rule]);
    add(levels, [RULES[contradiction.rule].level]);
    add(
      byCommittee,
      concerned.flatMap(({ id }) => followUp.union?.partOf.get(id)?.id ?? []),
    );
    add(byTheme, concerned.length > 0 ? concerned.map(({ theme }) => theme) : [null]);
    add(byCentre, centres.length > 0 ? centres : [null]);
  }
  const byRule = Object.fromEntries(CONTRADICTION_RULES.map((rule) => [rule, rules.get(rule) ?? 0]));
  const byLevel = Object.fromEntries(CONTRADICTION_LEVELS.map((level) => [level, levels.get(level) ?? 0]));
  return {
    total: contradictions.length,
    byRule: byRule as Record<ContradictionRuleId, number>,
    byLevel: byLevel as Record<ContradictionLevel, number>,
    byCommittee,
    byTheme,
    byCentre,
  };
}

/** Adds one to each key, once where it is named twice. */
function add<K>(counts: Map<K, number>, keys: readonly K[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}
