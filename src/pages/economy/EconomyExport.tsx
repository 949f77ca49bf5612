import { centresOf } from "../../agreement/centres/centres.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import type { RawSearch } from "../../links/parameters.ts";
import { economyText } from "../../text/economy.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import { byCentre, byCommittee, byTheme } from "./breakdowns.ts";
import type { EconomyView } from "./useEconomy.ts";

interface EconomyExportProps {
  readonly followUp: FollowUp;
  readonly view: EconomyView;
  /** The parameters of the address that say what is shown. */
  readonly filter: RawSearch;
}

/** The amounts that are shown, as a file. */
export function EconomyExport({ followUp, view, filter }: EconomyExportProps) {
  const t = useText(economyText);
  const m = useText(moneyText);
  const language = useLanguage();
  const { measure, committee, theme, centre, rows, totals } = view;
  const filterWords = [
    `${t.kinds}: ${m.measures[measure]}`,
    ...(followUp.union?.committees ?? []).flatMap(({ id, name }) =>
      id === committee ? `${t.committees.column}: ${name}` : [],
    ),
    ...(theme === null ? [] : [`${t.theme}: ${followUp.themeById.get(theme)?.title ?? theme}`]),
    ...centresOf(followUp).flatMap(({ id, name }) => (id === centre ? `${t.centre}: ${name}` : [])),
  ];
  return (
    <ExportMenu
      what={t.table.title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportEconomy } = await import("./exportEconomy.ts");
        return exportEconomy(
          format,
          {
            totals,
            byCommittee: byCommittee(followUp, view),
            byTheme: byTheme(followUp, view),
            byCentre: byCentre(followUp, view),
          },
          {
            followUp,
            language,
            screen: "oekonomi",
            title: t.title,
            shown: t.kindCount(formatCount(rows.length, language)),
            filter,
            filterWords,
            link: currentAddress(),
          },
        );
      }}
    />
  );
}
