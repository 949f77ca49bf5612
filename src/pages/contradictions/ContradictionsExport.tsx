import { useQueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import type { Chip } from "../../components/filters/Chips.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import { sourceTextsQuery } from "../../feed/sourceTextsQuery.ts";
import { contradictionsParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { questionsText } from "../../text/questions.ts";
import type { ContradictionsView } from "./useContradictions.ts";

interface ContradictionsExportProps {
  readonly followUp: FollowUp;
  readonly view: ContradictionsView;
  readonly chosen: readonly Chip[];
}

/** The contradictions that are shown, as a file. */
export function ContradictionsExport({ followUp, view, chosen }: ContradictionsExportProps) {
  const t = useText(questionsText).contradictions;
  const language = useLanguage();
  const client = useQueryClient();
  const { level, rule, theme, centre, initiative, shown, all } = view;
  return (
    <ExportMenu
      what={t.title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const [{ exportContradictions }, texts] = await Promise.all([
          import("./exportContradictions.ts"),
          client.fetchQuery(sourceTextsQuery(followUp)),
        ]);
        const exported = {
          followUp,
          language,
          screen: "spoergsmaal",
          title: t.title,
          shown: t.count(formatCount(shown.length, language), formatCount(all.length, language)),
          filter: writeParameters(contradictionsParameters, {
            level: rule === "all" ? level : "mismatch",
            rule,
            theme,
            centre,
            initiative,
          }),
          filterWords: chosen.map(({ label }) => label),
          link: currentAddress(),
        } as const;
        return exportContradictions(format, shown, exported, texts);
      }}
    />
  );
}
