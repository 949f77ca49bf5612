import { useMemo } from "react";
import type { Agreement } from "../../../agreement/agreement.ts";
import { ratingAt } from "../../../agreement/ratings.ts";
import type { Initiative } from "../../../agreement/schema.ts";
import { InitiativeName } from "../../../components/names/InitiativeName.tsx";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
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
export function InitiativesView({ agreement, flow }: ViewProps) {
  const t = useText(wallText).initiatives;
  const lead = useMemo(
    () =>
      agreement.initiatives.length === 0 ? <p>{t.none}</p> : <RoundsLine rounds={agreement.rounds} economy />,
    [agreement, t],
  );
  const groups = useMemo(
    () =>
      agreement.themes.map((theme) => ({
        key: theme.id,
        heading: (
          <div className={styles["row"]}>
            <h3 className={styles["name"]}>
              <ThemeName theme={theme} />
            </h3>
            <span className={styles["marks"]} aria-hidden="true">
              {shownRounds(agreement.rounds).map(({ round, index }) => (
                <span key={round.id}>{index + 1}</span>
              ))}
              <span>{t.economy}</span>
            </span>
          </div>
        ),
        items: (agreement.initiativesByTheme.get(theme.id) ?? []).map((initiative) => ({
          key: initiative.id,
          node: <InitiativeRow agreement={agreement} initiative={initiative} />,
        })),
      })),
    [agreement, t],
  );
  return <PagedFlow lead={lead} groups={groups} columnWidth={22} {...flow} />;
}

interface InitiativeRowProps {
  readonly agreement: Agreement;
  readonly initiative: Initiative;
}

function InitiativeRow({ agreement, initiative }: InitiativeRowProps) {
  const { economy } = useText(heatmapText);
  return (
    <div className={styles["row"]}>
      <p className={styles["name"]}>
        <InitiativeName initiative={initiative} />
      </p>
      <span className={styles["marks"]}>
        {shownRounds(agreement.rounds).map(({ round, index }) => (
          <Smiley key={round.id} rating={ratingAt(agreement, initiative, index)} about={round.label} />
        ))}
        <Smiley rating={initiative.economy?.smiley ?? null} about={economy} />
      </span>
    </div>
  );
}
