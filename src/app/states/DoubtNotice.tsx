import { Notice } from "../../components/notices/Notice.tsx";
import { describeDoubt } from "../../feed/describeDoubt.ts";
import type { FeedDoubt } from "../../feed/feedDoubts.ts";
import { useLanguage } from "../../text/LanguageContext.ts";

/** A doubt about a feed, with the places that it rests on. */
export function DoubtNotice({ doubt }: { readonly doubt: FeedDoubt }) {
  const { words, places } = describeDoubt(doubt, useLanguage());
  return (
    <Notice role="status">
      {words} {places.join("; ")}.
    </Notice>
  );
}
