import { Fragment, type ReactNode } from "react";
import { findHits } from "../../agreement/search/findHits.ts";
import { unbroken } from "./unbroken.ts";

/**
 * A document's text with every hit of a search in `<mark>`, its amounts each on one line. Without a hit it is the text alone: a list
 * has thousands.
 */
export function markHits(words: string, query: string): ReactNode {
  const hits = query === "" ? [] : findHits(words, query);
  const text = unbroken(words);
  if (hits.length === 0) return text;
  let at = 0;
  return (
    <>
      {hits.map(({ from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return (
          <Fragment key={from}>
            {before}
            <mark data-hit="">{text.slice(from, to)}</mark>
          </Fragment>
        );
      })}
      {text.slice(at)}
    </>
  );
}
