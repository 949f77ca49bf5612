import type { PortfolioAgreement } from "../../agreement/portfolio/portfolio.ts";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import { writeParameters } from "../../links/parameters.ts";
import { type StartValues, startParameters } from "../../links/screens.ts";
import { followUpsText } from "../../text/followUps.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { filterWords } from "./filterWords.ts";

interface PortfolioExportProps {
  readonly agreements: readonly PortfolioAgreement[];
  readonly values: StartValues;
  /** How many are shown, in the screen's words. */
  readonly shown: string;
}

/** The export menu of the start page: a row for each committee that the filter leaves, drawn or not. */
export function PortfolioExport({ agreements, values, shown }: PortfolioExportProps) {
  const t = useText(followUpsText);
  const language = useLanguage();
  return (
    <ExportMenu
      what={t.title}
      formats={["csv", "xlsx"]}
      make={async (format) => {
        const { exportPortfolio } = await import("./exportPortfolio.ts");
        return exportPortfolio(format, agreements, {
          followUp: null,
          authorities: [...new Set(agreements.map(({ newest }) => newest.authority))],
          language,
          screen: "aftaler",
          title: t.title,
          shown,
          filter: writeParameters(startParameters, values),
          filterWords: filterWords(values, language),
          link: currentAddress(),
        });
      }}
    />
  );
}
