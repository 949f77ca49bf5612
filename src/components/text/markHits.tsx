import { Fragment, type ReactNode } from "react";
import { findHits } from "../../agreement/search/findHits.ts";
import { unbroken } from "./unbroken.ts";
import { wholeRanges } from "./wholeRanges.tsx";

/**
 * A document's text with every hit of a search in `<mark>`, its amounts and ranges each on one line. Without a hit it is the text alone: a list
 * has thousands.
 */
export function markHits(words: string, query: string): ReactNode {
  const hits = query === "" ? [] : findHits(words, query);
  const text = unbroken(words);
  if (hits.length === 0) return wholeRanges(text);
  let at = 0;
  return (
    <>
      {hits.map(({ from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return (
          <Fragment key={from}>
            {wholeRanges(before)}
            <mark data-hit="">{wholeRanges(text.slice(from, to))}</mark>
          </Fragment>
        );
      })}
      {wholeRanges(text.slice(at))}
    </>
  );
}
