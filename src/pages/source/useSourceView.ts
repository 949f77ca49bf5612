import { useDeferredValue, useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { markedSource } from "../../agreement/source/markedSource.ts";
import { searchSource } from "../../agreement/source/searchSource.ts";
import { type LineMark, marksByLine } from "../../components/text/marksByLine.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import type { IgnoredParameter } from "../../links/parameters.ts";
import { useParameters } from "../../links/useParameters.ts";

export interface SourceView {
  readonly query: string;
  /** How many places the query is found at, and at which of them the reader is, from 1; 0 where it is found nowhere. */
  readonly hits: number;
  readonly hit: number;
  /** What is marked by line: the hits, and the place that the address names. */
  readonly marks: ReadonlyMap<number, readonly LineMark[]>;
  readonly lines: { readonly from: number; readonly to: number } | null;
  /** Changes with every place that is to be brought into view; `null` for the top. */
  readonly place: string | null;
  readonly ignored: readonly IgnoredParameter[];
  readonly search: (query: string) => void;
  /** Leads `by` places on, round at the end. */
  readonly move: (by: 1 | -1) => void;
}

/** What the address marks in a source text, and what its search finds. */
export function useSourceView(followUp: FollowUp, source: readonly string[]): SourceView {
  const { values, ignored, change } = useParameters(sourceParameters);
  const { lines: asked, words, query } = values;
  const sought = useDeferredValue(query);
  const found = useMemo(() => searchSource(source, sought), [source, sought]);
  const named = useMemo(
    () => (asked === null ? null : markedSource(source, followUp.initiatives, asked, words)),
    [source, followUp, asked, words],
  );
  const hit = Math.min(values.hit, found.length);
  const marks = useMemo(
    () =>
      marksByLine([
        ...found.flatMap((spans, at) => spans.map((span) => ({ ...span, isCurrent: at === hit - 1 }))),
        ...(named?.spans ?? []),
      ]),
    [found, hit, named],
  );
  return {
    query,
    hits: found.length,
    hit,
    marks,
    lines: named?.lines ?? null,
    place: hit > 0 ? `hit ${sought} ${hit}` : asked === null ? null : `lines ${asked.from} ${words}`,
    ignored,
    search: (next) => change({ query: next, hit: 1 }, { replace: true }),
    move: (by) => {
      if (found.length > 0)
        change({ hit: ((hit - 1 + by + found.length) % found.length) + 1 }, { replace: true });
    },
  };
}
