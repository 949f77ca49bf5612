import { deviatingInitiatives } from "../../../agreement/deviations.ts";
import { countByRound, countSmileys, type SmileyCounts } from "../../../agreement/effort/counts.ts";
import { latestKnown } from "../../../agreement/effort/standing.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { chairOrder } from "../../../agreement/presentation/agenda.ts";
import { StackedBar } from "../../../components/bars/StackedBar.tsx";
import { CountMarks } from "../../../components/heatmap/CountMarks.tsx";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { verdictsText } from "../../../text/verdicts.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import { committeeDetail } from "./committeeDetail.tsx";
import { EconomyAside } from "./EconomyAside.tsx";
import { headedGroup } from "./headedGroup.tsx";
import { KeyTiles } from "./KeyTiles.tsx";
import styles from "./overview.module.css";
import { WallRow } from "./WallRow.tsx";

/** So many deviations are named in the first seconds; the views that follow have all. */
const MOST_NAMED = 7;

/**
 * The wall's overview: four figures and the names that stand worst. Round by round stands here only where there is no view of
 * the themes, which ends with it.
 */
export function overviewView(followUp: FollowUp, language: Language): FlowContent {
  const t = wallText[language].overview;
  const counts = countByRound(followUp);
  const rounds = followUp.rounds.map((round, index) => ({
    key: round.id,
    node: <RoundRow label={round.label} counts={counts[index] ?? countSmileys([])} />,
  }));
  const deviating = chairOrder(followUp, deviatingInitiatives(followUp));
  // "And one more" would take as much room as its name.
  const shown = deviating.length <= MOST_NAMED + 1 ? deviating : deviating.slice(0, MOST_NAMED);
  const named = shown.map((initiative) => ({
    key: initiative.id,
    node: <NamedRow followUp={followUp} initiative={initiative} />,
  }));
  const more = deviating.length - named.length;
  const rest = more === 0 ? [] : [{ key: "more", node: <WallRow title={t.more(more)} /> }];
  return {
    lead: <KeyTiles followUp={followUp} />,
    groups: [
      headedGroup("worst", t.worst, [...named, ...rest]),
      headedGroup("rounds", t.rounds, followUp.themes.length > 1 ? [] : rounds),
    ],
    columnWidth: 30,
  };
}

/** An initiative with both its verdicts. */
function NamedRow({ followUp, initiative }: InitiativeProps) {
  const { effort } = useText(verdictsText);
  return (
    <WallRow
      marks={<Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} about={effort} />}
      title={<InitiativeName initiative={initiative} />}
      detail={committeeDetail(followUp, initiative)}
      aside={<EconomyAside followUp={followUp} initiative={initiative} />}
    />
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
