import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { pageAt, pageMarks } from "../../agreement/source/pageMarks.ts";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";

/** Lines of the source text in words, and their page in the original document where that is known: `Linje 7 (side 2)`. */
export type LineWords = (from: number, to: number) => string;

/** How to say lines; pages are said once the source text is here. Asked once for all links of a section: each asking has its price. */
export function useLineWords(followUp: FollowUp): LineWords {
  const t = useText(initiativeText);
  const { data } = useQuery({ ...sourceTextQuery(followUp), enabled: false });
  return useMemo(() => {
    const marks = data == null ? [] : pageMarks(data);
    return (from, to) => {
      const page = pageAt(marks, from);
      return page === null ? t.lines(from, to) : t.onPage(t.lines(from, to), page);
    };
  }, [data, t]);
}
