import { lastMember } from "../../agreement/history/lastMember.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { numberedName } from "../../text/numberedName.ts";
import type { HistoryPart } from "./historyColumns.ts";
import type { HistoryView } from "./useHistoryView.ts";

/** The part's name in the names of files. */
const SCREENS: Readonly<Record<HistoryPart, string>> = {
  changes: "aendringer",
  rewritten: "omskrevet",
  promises: "loefter",
  economy: "oekonomi",
  threads: "traade",
};

/** The export menu of one part of the history, as the address chooses it. */
export function HistoryExport({ part, view }: { readonly part: HistoryPart; readonly view: HistoryView }) {
  const t = useText(historyText);
  const language = useLanguage();
  const { pair, thread, kinds, history } = view;
  const newest = history.followUps.at(-1);
  if (newest === undefined) return null;
  const filter = writeParameters(historyParameters, {
    from: pair?.[0].facts.id ?? null,
    to: pair?.[1].facts.id ?? null,
    initiative: thread?.id ?? null,
    kinds: part === "rewritten" ? kinds : [],
  });
  const named = lastMember(thread)?.initiative;
  const compared = history.followUps.map(({ facts }) => followUpName(facts, language)).join(" → ");
  return (
    <ExportMenu
      what={t[part].title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportHistory } = await import("./exportHistory.ts");
        return exportHistory(format, part, view, {
          followUp: newest,
          language,
          screen: `historik-${SCREENS[part]}`,
          title: `${t.title}: ${t[part].title}`,
          shown: compared,
          filter,
          filterWords: [
            ...(named ? [`${t.initiative}: ${numberedName(named)}`] : []),
            ...(part === "rewritten" ? kinds.map((kind) => `${t.kind}: ${t.kinds[kind]}`) : []),
          ],
          link: currentAddress(),
        });
      }}
    />
  );
}
