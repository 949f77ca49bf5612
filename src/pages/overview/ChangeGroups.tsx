import { useMemo } from "react";
import { type Change, groupByChange, LISTED_CHANGES } from "../../agreement/effort/change.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { InitiativeProps } from "../../components/names/initiativeProps.ts";
import { LinkedInitiative } from "../../components/names/LinkedInitiative.tsx";
import { SmileyChange } from "../../components/smiley/SmileyChange.tsx";
import { changeCount } from "../../components/standing/changeWords.ts";
import { LastRatedRound } from "../../components/standing/LastRatedRound.tsx";
import { Sentence } from "../../components/text/Sentence.tsx";
import { href } from "../../links/href.ts";
import { changesText } from "../../text/changes.ts";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { laterSectionsText } from "../../text/laterSections.ts";
import changeStyles from "./changes.module.css";
import styles from "./overview.module.css";
import type { Comparison } from "./useOverview.ts";

/** Shown by their number alone. */
const UNLISTED = ["unchanged", "unrated"] as const satisfies readonly Change[];

/** The most initiatives listed by name in one group; a link leads to the whole list. */
const MOST_LISTED = 10;

interface ChangeGroupsProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison;
}

/** The initiatives that changed between two rounds, by kind of change. */
export function ChangeGroups({ followUp, comparison }: ChangeGroupsProps) {
  const t = useText(laterSectionsText);
  const rules = useText(changesText);
  const { nothingCompared } = useText(keyFiguresText);
  const language = useLanguage();
  const groups = useMemo(
    () => groupByChange(followUp, comparison.from, comparison.to),
    [followUp, comparison],
  );
  const listOf = (change: Change) =>
    href.initiatives(followUp.facts.id, {
      since: followUp.rounds[comparison.from]?.id ?? null,
      round: followUp.rounds[comparison.to]?.id ?? null,
      change: [change],
    });
  const total = followUp.initiatives.length;
  // Backwards, the groups are about the earlier round.
  const latest = comparison.from < comparison.to ? followUp.rounds[comparison.to] : undefined;
  const without = groups["no-longer-rated"].length + groups.unrated.length;
  if (groups.unrated.length === total) return <p>{nothingCompared(total)}</p>;
  return (
    <div className={changeStyles["changes"]}>
      {LISTED_CHANGES.map((change) => (
        <div key={change}>
          <h3>
            {rules.changes[change]}{" "}
            <span className={styles["quiet"]}>
              {changeCount(followUp, change, groups[change], comparison, language)}
            </span>
          </h3>
          {groups[change].length === 0 ? (
            <p className={styles["quiet"]}>{t.none}</p>
          ) : (
            <ul className={styles["changeList"]}>
              {groups[change].slice(0, MOST_LISTED).map((initiative) => (
                <ChangedInitiative
                  key={initiative.id}
                  followUp={followUp}
                  initiative={initiative}
                  from={comparison.from}
                  to={comparison.to}
                />
              ))}
            </ul>
          )}
          {groups[change].length > 0 && (
            <p className={changeStyles["more"]}>
              <a href={listOf(change)}>{t.list(groups[change].length, rules.changes[change])}</a>
            </p>
          )}
        </div>
      ))}
      <p className={styles["quiet"]}>
        {UNLISTED.map((change) => (
          <span key={change}>
            <a href={listOf(change)}>
              {rules.changes[change]}: {groups[change].length}
            </a>
            .{" "}
          </span>
        ))}
        {latest !== undefined && without > 0 && (
          <a href={href.initiatives(followUp.facts.id, { round: latest.id, smiley: ["none"] })}>
            <Sentence names={[latest.label]}>{`${rules.withoutAt(without, total, latest.label)}.`}</Sentence>
          </a>
        )}
      </p>
    </div>
  );
}

interface ChangedInitiativeProps extends InitiativeProps, Comparison {}

function ChangedInitiative(props: ChangedInitiativeProps) {
  const { followUp, initiative } = props;
  return (
    <li>
      <span className={changeStyles["fromTo"]}>
        <SmileyChange {...props} size="s" />
      </span>
      <span>
        <LinkedInitiative followUp={followUp} initiative={initiative} />
        <LastRatedRound {...props} />
      </span>
    </li>
  );
}
