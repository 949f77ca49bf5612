import type { FollowUp } from "../../agreement/followUp.ts";
import type { Initiative, Milestone } from "../../agreement/format/schema.ts";
import { column, type ExportTable, tableOf } from "../table.ts";
import { correctedColumn, initiativeColumns, sourceColumns } from "./columns.ts";

interface MilestoneRow {
  readonly initiative: Initiative;
  readonly milestone: Milestone;
}

/**
 * One row a milestone, in the document's order and within an initiative in the rounds'. A missing smiley is an empty
 * cell: never "glad", never a word that could be counted as one.
 */
export function milestoneTable(followUp: FollowUp): ExportTable {
  const milestoneColumn = column<MilestoneRow>;
  const { rounds, roundIndex } = followUp;
  const place = ({ milestone }: MilestoneRow) => roundIndex.get(milestone.round) ?? 0;
  const rows = followUp.initiatives.flatMap((initiative) =>
    initiative.milestones
      .map((milestone): MilestoneRow => ({ initiative, milestone }))
      .sort((a, b) => place(a) - place(b)),
  );
  return tableOf(
    "milestones",
    [
      ...initiativeColumns<MilestoneRow>(followUp),
      milestoneColumn("round_number", "count", (row) => place(row) + 1),
      milestoneColumn("round_id", "text", ({ milestone }) => milestone.round),
      milestoneColumn("round_label", "text", (row) => rounds[place(row)]?.label ?? null),
      milestoneColumn("round_date", "date", (row) => rounds[place(row)]?.date ?? null),
      milestoneColumn("smiley", "text", ({ milestone }) => milestone.smiley),
      milestoneColumn("milestone_text", "text", ({ milestone }) => milestone.text),
      milestoneColumn("status_text", "text", ({ milestone }) => milestone.status),
      ...sourceColumns<MilestoneRow>(({ milestone }) => milestone.source),
      correctedColumn<MilestoneRow>(
        followUp,
        ({ initiative, milestone }) => `milestones[${initiative.milestones.indexOf(milestone)}]`,
      ),
    ],
    rows,
  );
}
