import { useMemo } from "react";
import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import { changeBetween } from "../../agreement/effort/change.ts";
import { standingOf } from "../../agreement/effort/standing.ts";
import { comparedRounds } from "../../agreement/filter/comparedRounds.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative } from "../../agreement/format/schema.ts";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import type { DataColumn } from "../../components/table/dataColumn.ts";
import { href } from "../../links/href.ts";
import { writeParameters } from "../../links/parameters.ts";
import {
  contradictionsParameters,
  initiativesParameters,
  WORKLIST_COLUMNS,
  type WorklistColumn,
} from "../../links/screens.ts";
import type { WorklistValues } from "../../links/worklist.ts";
import { initiativesText } from "../../text/initiatives.ts";
import { useText } from "../../text/LanguageContext.ts";
import { rulesText } from "../../text/rules.ts";
import { DelayCell } from "./cells/DelayCell.tsx";
import { EconomyCell } from "./cells/EconomyCell.tsx";
import { MissingCell } from "./cells/MissingCell.tsx";
import { Names } from "./cells/Names.tsx";
import { RoundMarks } from "./cells/RoundMarks.tsx";
import { TitleCell } from "./cells/TitleCell.tsx";

type Column = Omit<DataColumn<Initiative>, "id" | "header">;

/** The worklist's columns, all of them. The initiative links to its page with this very list, so that it can be walked there. */
export function useColumns(followUp: FollowUp, values: WorklistValues): readonly DataColumn<Initiative>[] {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  return useMemo(() => {
    const { query } = values;
    const search = writeParameters(initiativesParameters, values);
    const { from, to } = comparedRounds(followUp, values);
    const label = (round: number) => followUp.rounds[round]?.label ?? "";
    const columns: Readonly<Record<WorklistColumn, Column>> = {
      initiative: {
        width: "wide",
        sort: "ascending",
        cell: (initiative) => (
          <TitleCell
            initiative={initiative}
            query={query}
            address={href.initiative(followUp.facts.id, initiative.id, search)}
            contradictions={contradictionsOf(followUp, initiative)}
            contradictionsAddress={href.contradictions(
              followUp.facts.id,
              writeParameters(contradictionsParameters, { initiative: initiative.id }),
            )}
          />
        ),
      },
      theme: {
        width: "medium",
        sort: "ascending",
        cell: (initiative) => {
          const theme = followUp.themeById.get(initiative.theme);
          return theme === undefined ? null : <ThemeName theme={theme} />;
        },
      },
      centre: {
        width: "medium",
        sort: "ascending",
        cell: ({ responsible }) => <Names names={responsible} query={query} />,
      },
      rounds: {
        width: "narrow",
        note: t.roundsNote,
        cell: (initiative) => <RoundMarks followUp={followUp} initiative={initiative} />,
      },
      standing: {
        width: "narrow",
        sort: "descending",
        cell: (initiative) => rules.standings[standingOf(followUp, initiative)],
      },
      delay: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <DelayCell followUp={followUp} initiative={initiative} />,
      },
      change: {
        width: "medium",
        note: t.changeBetween(label(from), label(to)),
        cell: (initiative) => rules.changes[changeBetween(followUp, initiative, from, to)],
      },
      economy: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <EconomyCell followUp={followUp} initiative={initiative} />,
      },
      missing: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <MissingCell followUp={followUp} initiative={initiative} />,
      },
      contributors: {
        width: "medium",
        cell: ({ contributors }) => <Names names={contributors} query={query} />,
      },
      funding: { width: "narrow", cell: ({ funding }) => <Names names={funding} query={query} /> },
    };
    return WORKLIST_COLUMNS.map((id) => ({ id, header: t.columns[id], ...columns[id] }));
  }, [followUp, values, t, rules]);
}
