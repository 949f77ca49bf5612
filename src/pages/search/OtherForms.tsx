import { useQuery, useQueryClient } from "@tanstack/react-query";
import { stemmedQueries } from "../../agreement/search/stems.ts";
import { Button } from "../../components/controls/Button.tsx";
import { archiveSearchQuery } from "../../feed/archive/archiveSearchQuery.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import type { Answer } from "./useSearch.ts";

interface OtherFormsProps {
  readonly answer: Answer;
  readonly onSearch: (query: string) => void;
}

/** Offers the word without its ending where that finds more: "besparelse" for "besparelser". */
export function OtherForms({ answer, onSearch }: OtherFormsProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const { request, total } = answer;
  const stems = stemmedQueries(request.query);
  const client = useQueryClient();
  const totalOf = async (query: string) =>
    (await client.ensureQueryData(archiveSearchQuery({ ...request, query, count: 0 }))).total;
  // One query of several: those that the library offers for that would be in the first load.
  const { data: totals = [] } = useQuery({
    queryKey: ["other forms", request],
    queryFn: () => Promise.all(stems.map(totalOf)),
  });
  const most = Math.max(0, ...totals);
  // The first is the most like a word.
  const stem = stems[totals.indexOf(most)];
  if (stem === undefined || most <= total) return null;
  return (
    <p>
      {t.otherForms}{" "}
      <Button isLink onClick={() => onSearch(stem)}>
        {t.otherForm(stem, formatCount(most, language))}
      </Button>
    </p>
  );
}
