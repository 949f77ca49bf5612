import { isDeviating } from "../../agreement/deviations.ts";
import { SMILEYS } from "../../agreement/effort/smiley.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { missingCommittees } from "../../text/missingCommittees.ts";
import { type Line, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** Title, authority, committee and date; and which selection it is, where not everything is presented. */
export function titleSlide(context: SlideContext): SlideContent {
  const { followUp, language } = context;
  const { title, authority, committee, document, asOf } = followUp.facts;
  const documentTitle = document?.title ?? title;
  const lines: readonly (Line | null)[] = [
    documentTitle === title ? null : [{ words: documentTitle, names: [documentTitle] }],
    selection(context),
    deviations(context),
    missing(context),
    asOf === null ? null : [{ words: formatDate(asOf, language), look: "soft" }],
    SMILEYS.map((rating) => ({ rating, isSilent: true })),
  ];
  return slideContent(followUp, {
    kind: "title",
    title,
    named: [title],
    eyebrow: [authority, committee].filter((part) => part !== null && part !== "").join(" · "),
    lead: { kind: "lines", lines: lines.filter((line) => line !== null) },
  });
}

/** Which committees are missing, where some are. */
function missing({ followUp, language }: SlideContext): Line | null {
  const words = missingCommittees(followUp, language);
  return words === null ? null : [{ words, look: "strong" }];
}

/** How many deviations there are among those presented, where only they are shown. */
function deviations({ followUp, choice, t }: SlideContext): Line | null {
  if (choice.each !== "deviation") return null;
  const { initiatives } = choice;
  const deviating = initiatives.filter((initiative) => isDeviating(followUp, initiative));
  return [t.deviations(deviating.length, initiatives.length)];
}

function selection({ followUp, choice, language, t }: SlideContext): Line | null {
  const { scope, initiatives } = choice;
  if (scope === "agreement") return null;
  if (scope === "list") return [t.picked(initiatives.length, followUp.initiatives.length)];
  const own = new Set(initiatives);
  const committees = followUp.union?.committees.filter((part) =>
    part.initiatives.some((one) => own.has(one)),
  );
  if (committees?.every((part) => part.initiatives.every((one) => own.has(one)))) {
    const names = committees.map(({ name }) => name);
    return [{ words: formatList(names, language), names }];
  }
  const themes = new Set(initiatives.map(({ theme }) => theme));
  const titles = followUp.themes.filter(({ id }) => themes.has(id)).map(({ title }) => title);
  return [{ words: t.pickedThemes(formatList(titles, language)), names: titles }];
}
