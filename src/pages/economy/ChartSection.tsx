import { useMemo } from "react";
import type { EconomyRow } from "../../agreement/economy/rows.ts";
import type { EconomyTotal } from "../../agreement/economy/totals.ts";
import { TargetChart } from "../../components/charts/TargetChart.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { economyText } from "../../text/economy.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./economy.module.css";
import { totalName } from "./totalWords.ts";

interface ChartSectionProps {
  readonly totals: readonly EconomyTotal[];
  readonly rowHref: (row: EconomyRow) => string;
}

/** The picture: every amount of the kind, those of each total on their own, all on the same scale. */
export function ChartSection({ totals, rowHref }: ChartSectionProps) {
  const t = useText(economyText).chart;
  const language = useLanguage();
  const groups = useMemo(
    () => totals.map((total) => ({ name: totalName(total, language), rows: total.rows })),
    [totals, language],
  );
  return (
    <Section title={t.title} lead={t.lead}>
      <figure aria-label={t.title} className={styles["figure"]}>
        <TargetChart groups={groups} hrefOf={rowHref} />
      </figure>
    </Section>
  );
}
