import type { Draft } from "../../../feed/draft/keptDraft.ts";
import { numberedFindings } from "./unseenFindings.ts";

/**
 * Whether the clerk has ticked each finding that asks something, in the order in which the feed has the findings; `undefined` of one that
 * asks nothing. Those of one code follow each other in the same order here and there.
 */
export function settledFindings({
  imported,
  findings,
  seen,
}: Pick<Draft, "imported" | "findings" | "seen">): readonly (boolean | undefined)[] {
  const ticked = new Set(seen);
  const waiting = Map.groupBy(
    numberedFindings({ findings }).map(({ finding, isAsked }, number) => ({
      code: finding.code as string,
      settled: isAsked ? ticked.has(number) : undefined,
    })),
    ({ code }) => code,
  );
  return (imported.import?.findings ?? []).map(({ code }) => waiting.get(code)?.shift()?.settled);
}
