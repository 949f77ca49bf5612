import { afterlife } from "../../agreement/afterlife/afterlife.ts";
import { type OpenEnd, openEnds, openEndsByCentre } from "../../agreement/afterlife/openEnds.ts";
import type { Agreement } from "../../agreement/agreement.ts";
import { centresOf } from "../../agreement/centres.ts";
import { writeCalendar } from "../../export/calendar/calendar.ts";
import { commitmentEvents, stampOf } from "../../export/calendar/commitmentEvents.ts";
import { exportFileName } from "../../export/fileName.ts";
import { sharedLink } from "../../export/sharedLink.ts";
import { tableOf } from "../../export/table.ts";
import { type ExportFile, type ShownView, type TableFormat, tableFile } from "../../export/tableFile.ts";
import { href } from "../../links/href.ts";
import { questionsText } from "../../text/questions.ts";
import { afterlifeColumns, type OpenEndRow } from "./afterlifeColumns.ts";

/** What is left open, in the order that is on screen; or its dates as a calendar. */
export function exportAfterlife(
  format: TableFormat | "ics",
  by: "date" | "centre",
  view: ShownView,
): Promise<ExportFile> {
  if (format === "ics") return Promise.resolve(calendarFile(view));
  const { agreement, language } = view;
  const rows = by === "date" ? openEnds(agreement).map(alone) : rowsByCentre(agreement, view);
  const { title } = questionsText[language].afterlife;
  return tableFile(format, [tableOf(title, afterlifeColumns(view, by), rows)], view);
}

function alone(end: OpenEnd): OpenEndRow {
  return { end, centre: null };
}

function rowsByCentre(agreement: Agreement, { language }: ShownView): readonly OpenEndRow[] {
  const { nobody } = questionsText[language].afterlife;
  const names = new Map(centresOf(agreement).map(({ id, name }) => [id, name]));
  return [...openEndsByCentre(agreement)].flatMap(([id, ends]) =>
    ends.map((end) => ({ end, centre: (id === null ? null : names.get(id)) ?? nobody })),
  );
}

function calendarFile({ agreement, language, title, screen, link }: ShownView): ExportFile {
  const { id, title: agreed } = agreement.followUp;
  const text = writeCalendar({
    name: `${title} – ${agreed}`,
    stamp: stampOf(agreement),
    events: commitmentEvents(agreement, afterlife(agreement), language, (initiative) =>
      sharedLink(new URL(href.initiative(id, initiative.id), link).href),
    ),
  });
  return {
    name: exportFileName(id, screen, "ics"),
    content: new Blob([text], { type: "text/calendar;charset=utf-8" }),
  };
}
