import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { formatDate } from "../../text/format.ts";
import { handoutText } from "../../text/handout.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { pageMargins } from "./pageMargins.ts";

/** While the handout is on screen, every printed page has the follow-up's title and its page number at its foot. */
export function useRunningLines({ facts }: FollowUp): void {
  const t = useText(handoutText);
  const { asOf } = useText(shellText);
  const language = useLanguage();
  const source = [
    t.source(facts.document?.title ?? facts.title),
    ...(facts.asOf === null ? [] : [asOf(formatDate(facts.asOf, language))]),
  ].join(" · ");
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageMargins({ source, madeBy: t.madeBy, page: t.page, pageOf: t.pageOf }));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  }, [source, t]);
}
