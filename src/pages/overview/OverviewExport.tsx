import type { FollowUp } from "../../agreement/followUp.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { useLanguage } from "../../text/LanguageContext.ts";
import type { OverviewPart } from "./exportOverview.ts";

interface OverviewExportProps {
  readonly followUp: FollowUp;
  readonly part: OverviewPart;
  readonly title: string;
  /** Which rounds, where only some are shown. */
  readonly shown?: string;
}

/** Above this number of rows no picture is offered: it would fit no page, and browsers limit the size of a canvas. */
const MOST_DRAWN = 200;

/** The export menu of one part of the overview; heatmaps can also be saved as pictures. */
export function OverviewExport({ followUp, part, title, shown = "" }: OverviewExportProps) {
  const language = useLanguage();
  const drawn = {
    committees: followUp.themes,
    themes: followUp.themes,
    initiatives: followUp.initiatives,
    changes: null,
  }[part.kind];
  const canBeDrawn = drawn !== null && drawn.length <= MOST_DRAWN;
  return (
    <ExportMenu
      what={title}
      formats={canBeDrawn ? ["csv", "xlsx", "svg", "png"] : ["csv", "xlsx"]}
      make={async (format, menu) => {
        const { exportOverview } = await import("./exportOverview.ts");
        return exportOverview(format, part, menu, { followUp, language, title, shown });
      }}
    />
  );
}
