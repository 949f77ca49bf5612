import { useLanguage } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { QUOTE_MARKS } from "../../text/quoted.ts";
import { unbroken } from "./unbroken.ts";
import { wholeRanges } from "./wholeRanges.tsx";

/**
 * The document's words within a line of ours, in the marks that our own texts have. A `<q>` has its browser's, which are others in
 * Danish, and none in what is copied.
 */
export function Quotation({ children }: { readonly children: string }) {
  const [before, behind] = QUOTE_MARKS[useLanguage()];
  return (
    <>
      {before}
      <bdi lang={DOCUMENT_LANGUAGE}>{wholeRanges(unbroken(children))}</bdi>
      {behind}
    </>
  );
}
