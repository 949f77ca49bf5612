import { Fragment } from "react";
import { findHits } from "../../agreement/search/findHits.ts";

/** Text with every hit of a search in `<mark>`. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const hits = query === "" ? [] : findHits(text, query);
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
