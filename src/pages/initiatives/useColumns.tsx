import { useMemo } from "react";
import type { Agreement } from "../../agreement/agreement.ts";
import { changeBetween } from "../../agreement/change.ts";
import { contradictionsOf } from "../../agreement/contradictions/findContradictions.ts";
import type { Initiative } from "../../agreement/schema.ts";
import { standingOf } from "../../agreement/standing.ts";
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
import { comparedRounds } from "./comparedRounds.ts";

type Column = Omit<DataColumn<Initiative>, "id" | "header">;

/** The worklist's columns, all of them. The initiative links to its page with this very list, so that it can be walked there. */
export function useColumns(agreement: Agreement, values: WorklistValues): readonly DataColumn<Initiative>[] {
  const t = useText(initiativesText);
  const rules = useText(rulesText);
  return useMemo(() => {
    const { q: query } = values;
    const search = writeParameters(initiativesParameters, values);
    const { from, to } = comparedRounds(agreement, values);
    const label = (round: number) => agreement.rounds[round]?.label ?? "";
    const columns: Readonly<Record<WorklistColumn, Column>> = {
      initiative: {
        width: "wide",
        sort: "ascending",
        cell: (initiative) => (
          <TitleCell
            initiative={initiative}
            query={query}
            address={href.initiative(agreement.followUp.id, initiative.id, search)}
            contradictions={contradictionsOf(agreement, initiative)}
            contradictionsAddress={href.contradictions(
              agreement.followUp.id,
              writeParameters(contradictionsParameters, { indsats: initiative.id }),
            )}
          />
        ),
      },
      theme: {
        width: "medium",
        sort: "ascending",
        cell: (initiative) => {
          const theme = agreement.themeById.get(initiative.theme);
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
        cell: (initiative) => <RoundMarks agreement={agreement} initiative={initiative} />,
      },
      standing: {
        width: "narrow",
        sort: "descending",
        cell: (initiative) => rules.standings[standingOf(agreement, initiative)],
      },
      delay: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <DelayCell agreement={agreement} initiative={initiative} />,
      },
      change: {
        width: "medium",
        note: t.changeBetween(label(from), label(to)),
        cell: (initiative) => rules.changes[changeBetween(agreement, initiative, from, to)],
      },
      economy: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <EconomyCell agreement={agreement} initiative={initiative} />,
      },
      missing: {
        width: "medium",
        sort: "descending",
        cell: (initiative) => <MissingCell agreement={agreement} initiative={initiative} />,
      },
      contributors: {
        width: "medium",
        cell: ({ contributors }) => <Names names={contributors} query={query} />,
      },
      funding: { width: "narrow", cell: ({ funding }) => <Names names={funding} query={query} /> },
    };
    return WORKLIST_COLUMNS.map((id) => ({ id, header: t.columns[id], ...columns[id] }));
  }, [agreement, values, t, rules]);
}
