import { useMemo } from "react";
import { groupByChange, LISTED_CHANGES } from "../../agreement/effort/change.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import flow from "../../components/layout/flow.module.css";
import { CommitteeAfter } from "../../components/names/CommitteeAfter.tsx";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { SmileyChange } from "../../components/smiley/SmileyChange.tsx";
import { changeCount } from "../../components/standing/changeWords.ts";
import { LastRatedRound } from "../../components/standing/LastRatedRound.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import { rulesText } from "../../text/rules.ts";
import styles from "./ChangeList.module.css";

/** What changed between the last two rounds; one line gives the numbers of the empty groups, the unchanged and the unrated. */
export function ChangeList({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(laterSectionsText);
  const { changes, withoutAt } = useText(rulesText);
  const language = useLanguage();
  const { nothingCompared } = useText(keyFiguresText);
  const latest = followUp.latestRated;
  const groups = useMemo(() => groupByChange(followUp, latest - 1, latest), [followUp, latest]);
  if (latest === 0) return <p>{t.oneRound}</p>;
  const total = followUp.initiatives.length;
  if (groups.unrated.length === total) return <p>{nothingCompared(total)}</p>;
  const rounds = { from: latest - 1, to: latest };
  const round = followUp.rounds[latest]?.label ?? "";
  const unrated = groups["no-longer-rated"].length + groups.unrated.length;
  const empty = LISTED_CHANGES.filter((change) => groups[change].length === 0);
  return (
    <>
      <div className={styles["changes"]}>
        {LISTED_CHANGES.filter((change) => groups[change].length > 0).map((change) => (
          <section key={change} className={styles["change"]}>
            <h3>
              {changes[change]} {changeCount(followUp, change, groups[change], rounds, language)}
            </h3>
            <ul>
              {groups[change].map((initiative) => (
                <Changed key={initiative.id} followUp={followUp} initiative={initiative} latest={latest} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={flow["soft"]}>
        {[...empty, "unchanged" as const, "unrated" as const]
          .map((change) => `${changes[change]}: ${groups[change].length}`)
          .join(". ")}
        . <Sentence names={[round]}>{`${withoutAt(unrated, total, round)}.`}</Sentence>
      </p>
    </>
  );
}

interface ChangedProps extends InitiativeProps {
  readonly latest: number;
}

function Changed({ followUp, initiative, latest }: ChangedProps) {
  return (
    <li>
      <span>
        <SmileyChange followUp={followUp} initiative={initiative} from={latest - 1} to={latest} size="s" />
      </span>
      <span>
        <LinkedInitiative followUp={followUp} initiative={initiative} />
        <CommitteeAfter followUp={followUp} initiative={initiative} />
        <LastRatedRound followUp={followUp} initiative={initiative} from={latest - 1} to={latest} />
      </span>
    </li>
  );
}
