import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { type Change, groupByChange } from "../../agreement/change.ts";
import { ratingAt } from "../../agreement/ratings.ts";
import type { Initiative } from "../../agreement/schema.ts";
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
  readonly agreement: Agreement;
  readonly comparison: Comparison | null;
  readonly onCompare: (comparison: Comparison) => void;
}

/** What got better, worse or fell silent between any two rounds. */
export function ChangeSection({ agreement, comparison, onCompare }: ChangeSectionProps) {
  const t = useText(overviewText).changes;
  const { changeBetween } = useText(initiativesText);
  const label = (round: number) => agreement.rounds[round]?.label ?? "";
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
          <RoundChoice agreement={agreement} comparison={comparison} onCompare={onCompare} />
          {comparison.from !== comparison.to && (
            <OverviewExport
              agreement={agreement}
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
        <Groups agreement={agreement} comparison={comparison} />
      )}
    </Section>
  );
}

interface RoundChoiceProps {
  readonly agreement: Agreement;
  readonly comparison: Comparison;
  readonly onCompare: (comparison: Comparison) => void;
}

function RoundChoice({ agreement, comparison, onCompare }: RoundChoiceProps) {
  const t = useText(overviewText).changes;
  const options = agreement.rounds.map((round, index) => ({
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
  readonly agreement: Agreement;
  readonly comparison: Comparison;
}

function Groups({ agreement, comparison }: GroupsProps) {
  const t = useText(overviewText).changes;
  const rules = useText(rulesText);
  const groups = useMemo(
    () => groupByChange(agreement, comparison.from, comparison.to),
    [agreement, comparison],
  );
  const listOf = (change: Change) =>
    href.initiatives(
      agreement.followUp.id,
      writeParameters(initiativesParameters, {
        siden: agreement.rounds[comparison.from]?.id ?? null,
        runde: agreement.rounds[comparison.to]?.id ?? null,
        aendring: [change],
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
                  agreement={agreement}
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
  readonly agreement: Agreement;
  readonly initiative: Initiative;
  readonly comparison: Comparison;
}

function ChangedInitiative({ agreement, initiative, comparison }: ChangedInitiativeProps) {
  const label = (index: number) => agreement.rounds[index]?.label ?? "";
  return (
    <li>
      <span className={styles["fromTo"]}>
        <Smiley
          rating={ratingAt(agreement, initiative, comparison.from)}
          about={label(comparison.from)}
          size="s"
        />
        <span aria-hidden="true">→</span>
        <Smiley
          rating={ratingAt(agreement, initiative, comparison.to)}
          about={label(comparison.to)}
          size="s"
        />
      </span>
      <a href={href.initiative(agreement.followUp.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
    </li>
  );
}
