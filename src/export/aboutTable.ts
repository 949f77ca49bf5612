import { exportFilesText } from "../text/exportFiles.ts";
import { formatDate } from "../text/format.ts";
import { unionText } from "../text/union.ts";
import { sharedLink } from "./sharedLink.ts";
import type { SiteView } from "./shownView.ts";
import { type ExportTable, tableOf } from "./table.ts";

/** The sheet about an extract: where it comes from and which filter it has, for whoever gets the file later. */
export function aboutTable(view: SiteView): ExportTable {
  const t = exportFilesText[view.language].about;
  const { facts, union } = view.followUp ?? {};
  const u = unionText[view.language];
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).join("; ") || null;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [t.authority, facts?.authority],
    [t.agreement, facts?.title],
    [t.document, facts?.document?.title],
    [u.title, union && names(union.committees)],
    [u.without, union && names(union.missing)],
    [t.asOf, facts?.asOf && formatDate(facts.asOf, view.language)],
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
    rows.filter(([, content]) => content != null),
  );
}
