import { useMemo } from "react";
import { type Change, groupByChange } from "../../agreement/effort/change.ts";
import { latestRoundIndex, ratingAt } from "../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { rulesText } from "../../text/rules.ts";
import styles from "./ChangeList.module.css";
import sheet from "./sheet.module.css";

const LISTED = ["worse", "no-longer-rated", "better", "first-rated"] as const satisfies readonly Change[];

/** What changed between the last two rounds; the groups that are empty are told in one line with the unchanged. */
export function ChangeList({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText).changes;
  const { changes } = useText(rulesText);
  const latest = latestRoundIndex(followUp);
  const groups = useMemo(() => groupByChange(followUp, latest - 1, latest), [followUp, latest]);
  if (latest === 0) return <p>{t.oneRound}</p>;
  const empty = LISTED.filter((change) => groups[change].length === 0);
  return (
    <>
      <div className={styles["changes"]}>
        {LISTED.filter((change) => groups[change].length > 0).map((change) => (
          <section key={change} className={styles["change"]}>
            <h3>
              {changes[change]} {groups[change].length}
            </h3>
            <ul>
              {groups[change].map((initiative) => (
                <Changed key={initiative.id} followUp={followUp} initiative={initiative} latest={latest} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={sheet["quiet"]}>
        {[...empty, "unchanged" as const, "unrated" as const]
          .map((change) => `${changes[change]}: ${groups[change].length}`)
          .join(". ")}
        .
      </p>
    </>
  );
}

interface ChangedProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
  readonly latest: number;
}

function Changed({ followUp, initiative, latest }: ChangedProps) {
  const smileyAt = (round: number) => (
    <Smiley
      rating={ratingAt(followUp, initiative, round)}
      about={followUp.rounds[round]?.label ?? ""}
      size="s"
    />
  );
  return (
    <li>
      <span>
        {smileyAt(latest - 1)} <span aria-hidden="true">→</span> {smileyAt(latest)}
      </span>
      <a href={href.initiative(followUp.facts.id, initiative.id)}>
        <InitiativeName initiative={initiative} />
      </a>
    </li>
  );
}
