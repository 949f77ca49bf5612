import { type PictureFormat, pictureFile } from "../../export/picture/pictureFile.ts";
import type { ShownView } from "../../export/shownView.ts";
import type { ExportFile } from "../../export/tableFile.ts";

/** The chart of the section that `within` stands in, as a picture. It has its legend in it. */
export function exportChart(format: PictureFormat, within: Element, view: ShownView): Promise<ExportFile> {
  const charts = within.closest("section")?.querySelectorAll("[data-chart] svg") ?? [];
  if (charts.length === 0) throw new Error("The chart is not drawn yet");
  return pictureFile(format, [...charts], view);
}
