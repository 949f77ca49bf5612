import type { OpenEnd } from "../../agreement/afterlife/openEnds.ts";
import type { SourceTexts } from "../../agreement/quotes/quoteLines.ts";
import { writeCalendar } from "../../export/calendar/calendar.ts";
import { commitmentEvents } from "../../export/calendar/commitmentEvents.ts";
import { revisionOf } from "../../export/calendar/revision.ts";
import { exportFileName } from "../../export/fileName.ts";
import { sharedLink } from "../../export/sharedLink.ts";
import type { ShownView } from "../../export/shownView.ts";
import { tableOf } from "../../export/table.ts";
import { type ExportFile, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { href } from "../../links/href.ts";
import { questionsText } from "../../text/questions.ts";
import { type AfterlifeOrder, afterlifeColumns, type OpenEndRow } from "./afterlifeColumns.ts";
import { endsByCentre, endsByCommittee } from "./groups.ts";

/** Promises and open milestones in the screen's order; or the dates as a calendar. */
export function exportAfterlife(
  format: TableFormat | "ics",
  by: AfterlifeOrder,
  ends: readonly OpenEnd[],
  view: ShownView,
  texts: SourceTexts,
): Promise<ExportFile> {
  if (format === "ics") return Promise.resolve(calendarFile(ends, view));
  const { title } = questionsText[view.language].afterlife;
  return tableFile(format, [tableOf(title, afterlifeColumns(view, by, texts), rowsBy(by, ends, view))], view);
}

function rowsBy(
  by: AfterlifeOrder,
  ends: readonly OpenEnd[],
  { followUp, language }: ShownView,
): readonly OpenEndRow[] {
  if (by === "date") return ends.map((end) => ({ end, group: null }));
  const { nobody } = questionsText[language].afterlife;
  const groups = by === "centre" ? endsByCentre(followUp, ends, nobody) : endsByCommittee(followUp, ends);
  return groups.flatMap(({ title, items }) => items.map((end) => ({ end, group: title })));
}

function calendarFile(
  ends: readonly OpenEnd[],
  { followUp, language, title, screen, link }: ShownView,
): ExportFile {
  const { id, title: agreed } = followUp.facts;
  const text = writeCalendar({
    name: `${title} – ${agreed}`,
    revision: revisionOf(followUp, new Date()),
    events: commitmentEvents(followUp, commitmentsIn(ends), language, (initiative) =>
      sharedLink(new URL(href.initiative(id, initiative.id), link).href),
    ),
  });
  return {
    name: exportFileName(id, screen, "ics"),
    content: new Blob([text], { type: "text/calendar;charset=utf-8" }),
  };
}

function commitmentsIn(ends: readonly OpenEnd[]) {
  return ends.flatMap((end) => (end.type === "commitment" ? end.commitment : []));
}
