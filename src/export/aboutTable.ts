import { exportText } from "../text/export.ts";
import { formatDate } from "../text/format.ts";
import { sharedLink } from "./sharedLink.ts";
import { type ExportTable, tableOf } from "./table.ts";
import type { ShownView } from "./tableFile.ts";

/** Where an extract comes from and what narrows it, so that the file still says so when it is passed on. */
export function aboutTable(view: ShownView): ExportTable {
  const t = exportText[view.language].about;
  const { followUp } = view.agreement;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t.authority, followUp.authority],
    [t.agreement, followUp.title],
    [t.document, followUp.document?.title],
    [t.asOf, followUp.asOf === null ? null : formatDate(followUp.asOf, view.language)],
    [t.screen, view.title],
    [t.shown, view.shown],
    ...(view.filterWords ?? []).map((words) => [t.filter, words] as const),
    [t.link, sharedLink(view.link)],
  ];
  return tableOf(
    t.sheet,
    [
      { header: t.heading, kind: "text", value: ([what]) => what },
      { header: t.value, kind: "text", value: ([, content]) => content ?? null },
    ],
    facts.filter(([, content]) => content != null),
  );
}
