import { useEffect } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { formatDate } from "../../text/format.ts";
import { handoutText } from "../../text/handout.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { type Paper, pageMargins } from "./pageMargins.ts";

/** While the screen is shown, every page printed from it has the follow-up's title and its page number at its foot. */
export function useRunningLines({ facts }: FollowUp, paper: Paper = "screen"): void {
  const t = useText(handoutText);
  const { asOf } = useText(shellText);
  const language = useLanguage();
  const source = [
    t.source(facts.document?.title ?? facts.title),
    ...(facts.asOf === null ? [] : [asOf(formatDate(facts.asOf, language))]),
  ].join(" · ");
  const caseNumber = facts.document?.caseNumber ?? null;
  const madeBy = caseNumber === null ? t.madeBy : `${t.caseNumber(caseNumber)} · ${t.madeBy}`;
  useEffect(() => {
    // Off paper it is none to the browser, which else asks which elements each sheet is about that comes or goes.
    const sheet = new CSSStyleSheet({ media: "print" });
    sheet.replaceSync(pageMargins({ source, madeBy, page: t.page, pageOf: t.pageOf }, paper));
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  }, [source, madeBy, t, paper]);
}
