import { useMemo } from "react";
import { countByRound, countSmileys, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { KeyTiles } from "./KeyTiles.tsx";
import styles from "./overview.module.css";
import type { ViewProps } from "./view.ts";

/** The wall's overview: four figures, and the smileys of all themes round by round. */
export function OverviewView({ followUp, flow }: ViewProps) {
  const t = useText(wallText).overview;
  const lead = useMemo(() => <KeyTiles followUp={followUp} />, [followUp]);
  const groups = useMemo(() => {
    const counts = countByRound(followUp);
    const items = followUp.rounds.map((round, index) => ({
      key: round.id,
      node: <RoundRow label={round.label} counts={counts[index] ?? countSmileys([])} />,
    }));
    return [{ key: "rounds", heading: <h3>{t.rounds}</h3>, items }];
  }, [followUp, t]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={36} {...flow} />;
}

function RoundRow({ label, counts }: { readonly label: string; readonly counts: SmileyCounts }) {
  return (
    <div className={styles["round"]}>
      <p className={styles["label"]}>
        <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>
      </p>
      <StackedBar counts={counts} />
      <CountMarks counts={counts} />
    </div>
  );
}
