import { afterlife } from "../../agreement/afterlife/afterlife.ts";
import { type OpenEnd, openEnds, openEndsByCentre } from "../../agreement/afterlife/openEnds.ts";
import { centresOf } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
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
import { afterlifeColumns, type OpenEndRow } from "./afterlifeColumns.ts";

/** Promises and open milestones in the screen's order; or the dates as a calendar. */
export function exportAfterlife(
  format: TableFormat | "ics",
  by: "date" | "centre",
  view: ShownView,
): Promise<ExportFile> {
  if (format === "ics") return Promise.resolve(calendarFile(view));
  const { followUp, language } = view;
  const rows = by === "date" ? openEnds(followUp).map(alone) : rowsByCentre(followUp, view);
  const { title } = questionsText[language].afterlife;
  return tableFile(format, [tableOf(title, afterlifeColumns(view, by), rows)], view);
}

function alone(end: OpenEnd): OpenEndRow {
  return { end, centre: null };
}

function rowsByCentre(followUp: FollowUp, { language }: ShownView): readonly OpenEndRow[] {
  const { nobody } = questionsText[language].afterlife;
  const names = new Map(centresOf(followUp).map(({ id, name }) => [id, name]));
  return [...openEndsByCentre(followUp)].flatMap(([id, ends]) =>
    ends.map((end) => ({ end, centre: (id === null ? null : names.get(id)) ?? nobody })),
  );
}

function calendarFile({ followUp, language, title, screen, link }: ShownView): ExportFile {
  const { id, title: agreed } = followUp.facts;
  const text = writeCalendar({
    name: `${title} – ${agreed}`,
    revision: revisionOf(followUp, new Date()),
    events: commitmentEvents(followUp, afterlife(followUp), language, (initiative) =>
      sharedLink(new URL(href.initiative(id, initiative.id), link).href),
    ),
  });
  return {
    name: exportFileName(id, screen, "ics"),
    content: new Blob([text], { type: "text/calendar;charset=utf-8" }),
  };
}
