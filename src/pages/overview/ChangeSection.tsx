import { useMemo } from "react";
import { type Change, groupByChange } from "../../agreement/effort/change.ts";
import { ratingAt } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { Select } from "../../components/controls/Select.tsx";
import { Section } from "../../components/layout/Section.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import { initiativesParameters } from "../../links/screens.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { overviewText } from "../../text/overview.ts";
import { rulesText } from "../../text/rules.ts";
import { LISTED_CHANGES } from "./listedChanges.ts";
import { OverviewExport } from "./OverviewExport.tsx";
import styles from "./overview.module.css";
import type { Comparison } from "./useOverview.ts";

/** Told by their number alone. */
const UNLISTED = ["unchanged", "unrated"] as const satisfies readonly Change[];

/** Of a long group the first are named here; the list of initiatives has them all. */
const MOST_LISTED = 10;

interface ChangeSectionProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison | null;
  readonly onCompare: (comparison: Comparison) => void;
}

/** What got better, worse or fell silent between any two rounds. */
export function ChangeSection({ followUp, comparison, onCompare }: ChangeSectionProps) {
  const t = useText(overviewText).changes;
  const { changeBetween } = useText(initiativesText);
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  if (comparison === null) {
    return (
      <Section title={t.title} className={styles["half"]}>
        <p>{t.oneRound}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t.title}
      className={styles["half"]}
      controls={
        <>
          <RoundChoice followUp={followUp} comparison={comparison} onCompare={onCompare} />
          {comparison.from !== comparison.to && (
            <OverviewExport
              followUp={followUp}
              part={{ kind: "changes", comparison }}
              title={t.title}
              shown={changeBetween(label(comparison.from), label(comparison.to))}
            />
          )}
        </>
      }
    >
      {comparison.from === comparison.to ? (
        <p>{t.sameRound}</p>
      ) : (
        <Groups followUp={followUp} comparison={comparison} />
      )}
    </Section>
  );
}

interface RoundChoiceProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

function RoundChoice({ followUp, comparison, onCompare }: RoundChoiceProps) {
  const t = useText(overviewText).changes;
  const options = followUp.rounds.map((round, index) => ({
    value: String(index),
    label: round.label,
    lang: DOCUMENT_LANGUAGE,
  }));
  return (
    <>
      <Select
        label={t.from}
        value={String(comparison.from)}
        options={options}
        onChange={(value) => onCompare({ ...comparison, from: Number(value) })}
      />
      <Select
        label={t.to}
        value={String(comparison.to)}
        options={options}
        onChange={(value) => onCompare({ ...comparison, to: Number(value) })}
      />
    </>
  );
}

interface GroupsProps {
  readonly followUp: FollowUp;
  readonly comparison: Comparison;
}

function Groups({ followUp, comparison }: GroupsProps) {
  const t = useText(overviewText).changes;
  const rules = useText(rulesText);
  const groups = useMemo(
    () => groupByChange(followUp, comparison.from, comparison.to),
    [followUp, comparison],
  );
  const listOf = (change: Change) =>
    href.initiatives(
      followUp.facts.id,
      writeParameters(initiativesParameters, {
        since: followUp.rounds[comparison.from]?.id ?? null,
        round: followUp.rounds[comparison.to]?.id ?? null,
        change: [change],
      }),
    );
  return (
    <div className={styles["changes"]}>
      {LISTED_CHANGES.map((change) => (
        <div key={change}>
          <h3>
            {rules.changes[change]} <span className={styles["quiet"]}>{groups[change].length}</span>
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
                  comparison={comparison}
                />
              ))}
            </ul>
          )}
          {groups[change].length > 0 && (
            <p className={styles["more"]}>
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
      </p>
    </div>
  );
}

interface ChangedInitiativeProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  readonly comparison: Comparison;
}

function ChangedInitiative({ followUp, initiative, comparison }: ChangedInitiativeProps) {
  const label = (index: number) => followUp.rounds[index]?.label ?? "";
  return (
    <li>
      <span className={styles["fromTo"]}>
        <Smiley
          rating={ratingAt(followUp, initiative, comparison.from)}
          about={label(comparison.from)}
          size="s"
        />
        <span aria-hidden="true">→</span>
        <Smiley
          rating={ratingAt(followUp, initiative, comparison.to)}
          about={label(comparison.to)}
          size="s"
        />
      </span>
      <a href={href.initiative(followUp.facts.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
    </li>
  );
}
