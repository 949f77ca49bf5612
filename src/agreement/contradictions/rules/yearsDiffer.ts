import type { FollowUp } from "../../followUp.ts";
import { type Quote, quoteDocument } from "../../quotes/quotes.ts";
import type { Rule } from "../rule.ts";

/** Two places that name the agreement name different years: the title, the document's heading, the pages' footer. */
export const yearsDiffer: Rule = {
  level: "mismatch",
  prepare: () => () => [],
  ofDocument: (followUp) => {
    const title = quoteDocument("agreement.title", followUp.facts.title);
    const year = yearOf(title);
    const other = [heading(followUp), footer(followUp)].find((quote) => {
      const named = quote && yearOf(quote);
      return named && named !== year;
    });
    return year && other ? [{ quotes: [title, other] }] : [];
  },
};

/** The year of the budget named, not any year: "Fjerde opfølgning i 2018 på Aftale om budget 2017" names 2017. */
function yearOf({ text }: Quote): string | undefined {
  return /budget(?:tet|aftalen?|forlig(?:et)?)? (?:for )?((?:19|20)\d\d)(?![\d-])/iu.exec(text ?? "")?.[1];
}

function heading({ facts }: FollowUp): Quote | null {
  const title = facts.document?.title;
  return title ? quoteDocument("document.title", title) : null;
}

/** A feed has no footers: the importer reports a footer whose year is not the title's, with its line. */
function footer({ facts }: FollowUp): Quote | null {
  const finding = facts.import?.findings.find(({ code }) => code === "footer-names-another-year");
  const named = finding && /"([^"]+)"/.exec(finding.message)?.[1];
  return named ? quoteDocument("document.footer", named, finding.line) : null;
}
