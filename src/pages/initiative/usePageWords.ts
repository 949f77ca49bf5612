import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { pageAt, pageMarks } from "../../agreement/source/pageMarks.ts";
import { sourceTextQuery } from "../../feed/sourceTextQuery.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";

/** Lines with their page in the original document once the source text is here and where it tells: `Linje 7 (side 2)`. */
export function usePageWords(followUp: FollowUp): (from: number, to: number) => string {
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
