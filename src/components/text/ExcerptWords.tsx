import type { Excerpt } from "../../agreement/search/excerpt.ts";
import { Marked } from "./Marked.tsx";

interface ExcerptWordsProps {
  readonly excerpt: Excerpt;
  readonly query: string;
}

/** The words around a hit, with the hit marked, and dots where the text goes on. */
export function ExcerptWords({ excerpt, query }: ExcerptWordsProps) {
  return (
    <>
      {excerpt.isCutBefore ? "… " : null}
      <Marked text={excerpt.text} query={query} />
      {excerpt.isCutAfter ? " …" : null}
    </>
  );
}
