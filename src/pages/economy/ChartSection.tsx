import { useMemo } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import { TargetChart } from "../../components/charts/TargetChart.tsx";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { currentAddress } from "../../device/addressBar.ts";
import type { RawSearch } from "../../links/parameters.ts";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./ChartSection.module.css";
import { chartTitle } from "./chartTitle.ts";
import { totalName } from "./totalWords.ts";

interface ChartSectionProps {
  readonly followUp: FollowUp;
  /** The parameters of the address that say what is shown. */
  readonly filter: RawSearch;
  readonly totals: readonly EconomyTotal[];
  readonly rowHref: (row: EconomyRow) => string;
}

/** The chart of all amounts of the chosen kind, grouped by total, on one scale. */
export function ChartSection({ followUp, filter, totals, rowHref }: ChartSectionProps) {
  const t = useText(economyText).chart;
  const language = useLanguage();
  const groups = useMemo(
    () => totals.map((total) => ({ name: totalName(total, language), rows: total.rows })),
    [totals, language],
  );
  const title = chartTitle(totals, language);
  return (
    <Section
      title={title}
      lead={t.lead(totals.some(({ missing }) => missing.max > 0))}
      controls={
        <ExportMenu
          what={t.title}
          formats={["svg", "png"]}
          make={async (format, menu) => {
            const { exportChart } = await import("./exportChart.ts");
            return exportChart(format, menu, {
              followUp,
              language,
              screen: "oekonomi-diagram",
              title,
              shown: groups.map(({ name }) => name).join(" · "),
              filter,
              link: currentAddress(),
            });
          }}
        />
      }
    >
      <figure aria-label={t.title} className={styles["figure"]}>
        <TargetChart groups={groups} hrefOf={rowHref} />
      </figure>
    </Section>
  );
}
