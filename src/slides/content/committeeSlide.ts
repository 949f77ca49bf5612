import { countByRound } from "../../agreement/effort/counts.ts";
import type { CommitteePart } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";
import { countGroups, countRow, countTable, themeRows } from "./countTable.ts";
import { groupFacts, summaryLines } from "./themeSlide.ts";

/** One committee of a whole agreement: how many stand badly, and its themes by round. Several where there are many rounds. */
export function committeeSlides(
  context: SlideContext,
  { id, name, themes }: CommitteePart,
  initiatives: readonly Initiative[],
): readonly SlideContent[] {
  const { followUp } = context;
  return countGroups(followUp).map((group) =>
    slideContent(followUp, {
      kind: "committee",
      title: context.titles.theme(name, groupFacts(followUp, initiatives)),
      named: [name],
      lead: { kind: "lines", lines: summaryLines(context, initiatives) },
      blocks: [
        ...themeRows(context, themes, group),
        countRow(`all ${id}`, [{ words: name, names: [name] }], countByRound(followUp, initiatives), group),
      ],
      table: countTable(context, group, "theme"),
    }),
  );
}
