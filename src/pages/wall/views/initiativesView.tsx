import type { ReactNode } from "react";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import type { FollowUp } from "../../../agreement/followUp.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { ThemeLabel } from "../../../components/names/ThemeLabel.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useText } from "../../../text/LanguageContext.ts";
import type { Language } from "../../../text/messages.ts";
import { wallText } from "../../../text/wall.ts";
import type { FlowContent } from "../flow/PagedFlow.tsx";
import styles from "./initiatives.module.css";
import { RoundsLine } from "./RoundsLine.tsx";
import { shownRounds } from "./shownRounds.ts";

/** Every initiative with its smileys round by round and its economy's, by theme. */
export function initiativesView(followUp: FollowUp, language: Language): FlowContent {
  const t = wallText[language].initiatives;
  const isNone = followUp.initiatives.length === 0;
  return {
    lead: isNone ? <p>{t.none}</p> : <RoundsLine rounds={followUp.rounds} economy />,
    groups: followUp.themes.map((theme) => ({
      key: theme.id,
      heading: (continues: ReactNode) => (
        <div className={styles["row"]}>
          <h3 className={styles["name"]}>
            <ThemeLabel followUp={followUp} theme={theme} />
            {continues}
          </h3>
          <span className={styles["marks"]} aria-hidden="true">
            {shownRounds(followUp.rounds).map(({ round, index }) => (
              <span key={round.id}>{index + 1}</span>
            ))}
            <span>{t.economy}</span>
          </span>
        </div>
      ),
      items: (followUp.initiativesByTheme.get(theme.id) ?? []).map((initiative) => ({
        key: initiative.id,
        node: <InitiativeRow followUp={followUp} initiative={initiative} />,
      })),
    })),
    columnWidth: 22,
  };
}

function InitiativeRow({ followUp, initiative }: InitiativeProps) {
  const { economy } = useText(heatmapText);
  return (
    <div className={styles["row"]}>
      <p className={styles["name"]}>
        <InitiativeName initiative={initiative} />
      </p>
      <span className={styles["marks"]}>
        {shownRounds(followUp.rounds).map(({ round, index }) => (
          <Smiley key={round.id} rating={ratingAt(followUp, initiative, index)} about={round.label} />
        ))}
        <Smiley rating={initiative.economy?.smiley ?? null} about={economy} />
      </span>
    </div>
  );
}
