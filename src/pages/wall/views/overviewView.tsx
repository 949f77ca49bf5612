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
import { Sentence } from "../../../components/text/Sentence.tsx";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
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
import { responsibleWords } from "./responsibleWords.ts";
import rows from "./rows.module.css";
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

/**
 * An initiative with both its verdicts, and who answers for it: in a whole agreement the committee, else the centre. It stands in
 * the title's own lines: a line of its own would make all letters smaller.
 */
function NamedRow({ followUp, initiative }: InitiativeProps) {
  const { effort } = useText(verdictsText);
  const language = useLanguage();
  return (
    <WallRow
      marks={<Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} about={effort} />}
      title={
        <>
          <InitiativeName initiative={initiative} />
          <span className={rows["soft"]}>
            {"\u00a0· "}
            {committeeDetail(followUp, initiative) ?? (
              <Sentence names={initiative.responsible}>{responsibleWords(initiative, language)}</Sentence>
            )}
          </span>
        </>
      }
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
