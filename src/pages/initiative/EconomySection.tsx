import { useMemo } from "react";
import { economyRows } from "../../agreement/economy/rows.ts";
import { economyState } from "../../agreement/economy/state.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Section } from "../../components/layout/Section.tsx";
import { FigureList } from "../../components/money/FigureList.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { Prose } from "../../components/text/Prose.tsx";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { moneyText } from "../../text/money.ts";
import styles from "./initiative.module.css";
import { SourceLink } from "./SourceLink.tsx";

interface EconomySectionProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** The economy: the document's words, and the figures that were read from them. */
export function EconomySection({ followUp, initiative }: EconomySectionProps) {
  const t = useText(initiativeText);
  const m = useText(moneyText);
  const { economy } = initiative;
  const rows = useMemo(() => economyRows(followUp, [initiative]), [followUp, initiative]);
  if (economy === null) {
    return (
      <Section title={t.economy}>
        <p className={styles["quiet"]}>{t.noEconomy}</p>
      </Section>
    );
  }
  return (
    <Section title={t.economy}>
      <div className={styles["step"]}>
        <div className={styles["stepMark"]}>
          <Smiley rating={economy.smiley} size="l" />
        </div>
        <div className={styles["stepBody"]}>
          <h3>{m.states[economyState(followUp, initiative)]}</h3>
          {economy.text !== null && <Prose text={economy.text} />}
          {economy.status !== null && (
            <div className={styles["status"]}>
              <h4>{t.status}</h4>
              <Prose text={economy.status} />
            </div>
          )}
          <SourceLink range={economy.source} />
        </div>
      </div>
      {rows.length > 0 && <FigureList rows={rows} label={t.figures} />}
    </Section>
  );
}
