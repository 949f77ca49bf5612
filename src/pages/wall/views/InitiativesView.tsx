import { type ReactNode, useMemo } from "react";
import { ratingAt } from "../../../agreement/effort/ratings.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import type { InitiativeProps } from "../../../components/names/initiativeProps.ts";
import { ThemeLabel } from "../../../components/names/ThemeLabel.tsx";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { heatmapText } from "../../../text/heatmap.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import { PagedFlow } from "../flow/PagedFlow.tsx";
import styles from "./initiatives.module.css";
import { RoundsLine } from "./RoundsLine.tsx";
import { shownRounds } from "./shownRounds.ts";
import type { ViewProps } from "./view.ts";

/** Every initiative with its smileys round by round and its economy's, by theme. */
export function InitiativesView({ figures: followUp, flow }: ViewProps) {
  const t = useText(wallText).initiatives;
  const lead = useMemo(
    () =>
      followUp.initiatives.length === 0 ? <p>{t.none}</p> : <RoundsLine rounds={followUp.rounds} economy />,
    [followUp, t],
  );
  const groups = useMemo(
    () =>
      followUp.themes.map((theme) => ({
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
    [followUp, t],
  );
  return <PagedFlow lead={lead} groups={groups} columnWidth={22} {...flow} />;
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
