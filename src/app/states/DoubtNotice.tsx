import { Notice } from "../../components/notices/Notice.tsx";
import { problemsOf } from "../../feed/describeFailure.ts";
import { differenceWords } from "../../feed/differenceWords.ts";
import type { FeedDoubt } from "../../feed/feedDoubts.ts";
import { doubtsText } from "../../text/doubts.ts";
import { useLanguage } from "../../text/LanguageContext.ts";

/** So many places are named: the first lead to the others. */
const NAMED = 3;

/** A doubt about a feed, with the places that it rests on. */
export function DoubtNotice({ doubt: { kind, problems, total } }: { readonly doubt: FeedDoubt }) {
  const language = useLanguage();
  const isOfCatalogue = kind === "older" || kind === "otherwise";
  const places = problemsOf(
    { problems: problems.slice(0, NAMED), total },
    language,
    isOfCatalogue ? differenceWords : undefined,
  );
  return (
    <Notice role="status">
      {doubtsText[language][kind]} {places.join("; ")}.
    </Notice>
  );
}
