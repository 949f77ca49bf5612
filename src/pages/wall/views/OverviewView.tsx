import { type ReactNode, useMemo } from "react";
import { economyVerdict } from "../../../agreement/economy/verdict.ts";
import { countByRound, countSmileys, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import { delayedInitiatives } from "../../../agreement/effort/delay.ts";
import { latestKnown } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { chairOrder } from "../../../agreement/presentation/agenda.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import { KeyTiles } from "./KeyTiles.tsx";
import styles from "./overview.module.css";
import type { ViewProps } from "./view.ts";

/** So many of the delayed are named in the first seconds; their own view has all. */
const MOST_NAMED = 5;

/** The wall's overview: four figures, the names that stand worst, and the smileys of all themes round by round. */
export function OverviewView({ followUp, flow }: ViewProps) {
  const t = useText(wallText).overview;
  const lead = useMemo(() => <KeyTiles followUp={followUp} />, [followUp]);
  const groups = useMemo(() => {
    const counts = countByRound(followUp);
    const items = followUp.rounds.map((round, index) => ({
      key: round.id,
      node: <RoundRow label={round.label} counts={counts[index] ?? countSmileys([])} />,
    }));
    const delayed = chairOrder(followUp, delayedInitiatives(followUp));
    const named = delayed.slice(0, MOST_NAMED).map((initiative) => ({
      key: initiative.id,
      node: <NamedRow followUp={followUp} initiative={initiative} />,
    }));
    const more = delayed.length - named.length;
    const rest = more === 0 ? [] : [{ key: "more", node: <p className={styles["label"]}>{t.more(more)}</p> }];
    return [
      {
        key: "worst",
        heading: (continues: ReactNode) => (
          <h3>
            {t.worst} {continues}
          </h3>
        ),
        items: [...named, ...rest],
      },
      {
        key: "rounds",
        heading: (continues: ReactNode) => (
          <h3>
            {t.rounds} {continues}
          </h3>
        ),
        items,
      },
    ];
  }, [followUp, t]);
  return <PagedFlow lead={lead} groups={groups} columnWidth={30} {...flow} />;
}

interface NamedRowProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** An initiative with both its verdicts as smileys. */
function NamedRow({ followUp, initiative }: NamedRowProps) {
  const { effort, economy } = useText(verdictsText);
  return (
    <div className={styles["named"]}>
      <Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} about={effort} />
      <p className={styles["label"]}>
        <InitiativeName initiative={initiative} />
      </p>
      {economyVerdict(followUp, initiative).name !== "no-target" && (
        <p>
          {economy} <Smiley rating={initiative.economy?.smiley ?? null} about={economy} />
        </p>
      )}
    </div>
  );
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
