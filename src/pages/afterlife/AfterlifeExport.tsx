import { useQueryClient } from "@tanstack/react-query";
import type { OpenEnd } from "../../agreement/afterlife/openEnds.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { afterlifeParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { exportFilesText } from "../../text/exportFiles.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import type { AfterlifeOrder } from "./afterlifeColumns.ts";

interface AfterlifeExportProps {
  readonly followUp: FollowUp;
  readonly by: AfterlifeOrder;
  readonly ends: readonly OpenEnd[];
  /** The only committee they are of; `null` for all. */
  readonly committee: string | null;
}

/** The export menu of promises and open milestones; the dates can also be saved as a calendar. */
export function AfterlifeExport({ followUp, by, ends, committee }: AfterlifeExportProps) {
  const t = useText(questionsText).afterlife;
  const x = useText(exportFilesText).afterlife;
  const language = useLanguage();
  const client = useQueryClient();
  const promised = ends.filter(({ type }) => type === "commitment");
  const dated = promised.filter(({ date }) => date !== null).length;
  const undated = promised.length - dated;
  const open = ends.length - promised.length;
  if (dated + undated + open === 0) return null;
  const count = (number: number) => formatCount(number, language);
  return (
    <ExportMenu
      what={t.title}
      formats={dated > 0 ? ["csv", "xlsx", "ics"] : ["csv", "xlsx"]}
      note={dated > 0 ? x.calendarHolds(count(dated), count(undated), count(open)) : undefined}
      make={async (format) => {
        const [{ exportAfterlife }, texts] = await Promise.all([
          import("./exportAfterlife.ts"),
          client.fetchQuery(sourceTextsQuery(followUp)),
        ]);
        const view = {
          followUp,
          language,
          screen: "udestaar",
          title: t.title,
          shown: `${t.promises}: ${count(dated + undated)}. ${t.open}: ${count(open)}.`,
          filter: writeParameters(afterlifeParameters, { by, committee }),
          link: currentAddress(),
        } as const;
        return exportAfterlife(format, by, ends, view, texts);
      }}
    />
  );
}
