import type { Excerpt } from "../../agreement/search/excerpt.ts";
import { markHits } from "./markHits.tsx";

/** The words around a hit, with the hit marked, and dots where the text goes on. */
export function ExcerptWords({ excerpt, query }: { readonly excerpt: Excerpt; readonly query: string }) {
  return (
    <>
      {excerpt.isCutBefore ? "… " : null}
      {markHits(excerpt.text, query)}
      {excerpt.isCutAfter ? " …" : null}
    </>
  );
}
