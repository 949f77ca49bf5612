import { latestKnown, notMetSince, silentSince, standingOf } from "../../agreement/effort/standing.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { initiativeText } from "../../text/initiative.ts";
import { useText } from "../../text/LanguageContext.ts";
import { rulesText } from "../../text/rules.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import { Sentence } from "../text/Sentence.tsx";
import styles from "./standing.module.css";

interface StandingLineProps {
  readonly followUp: FollowUp;
  readonly initiative: Initiative;
}

/** One line: the initiative's standing, since when, and since when it has no smiley. */
export function StandingLine({ followUp, initiative }: StandingLineProps) {
  const t = useText(initiativeText);
  const rules = useText(rulesText);
  const standing = standingOf(followUp, initiative);
  const since = notMetSince(followUp, initiative);
  const silent = silentSince(followUp, initiative);
  const label = (index: number) => followUp.rounds[index]?.label ?? "";
  return (
    <p className={styles["standing"]}>
      <Smiley rating={latestKnown(followUp, initiative)?.rating ?? null} silent size="m" />
      <span>
        <strong>{rules.standings[standing]}</strong>
        {since !== null && <Sentence names={[label(since)]}>{` ${t.since(label(since))}`}</Sentence>}.{" "}
        {rules.standingMeanings[standing]}
        {silent !== null && standing !== "never-rated" && (
          <Sentence names={[label(silent)]}>{` ${t.silentSince(label(silent))}`}</Sentence>
        )}
        {initiative.economy?.smiley === "sur" && ` ${t.economySur}`}
      </span>
    </p>
  );
}
