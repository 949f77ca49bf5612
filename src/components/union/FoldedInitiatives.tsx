import { InitiativeHeatmap } from "../heatmap/InitiativeHeatmap.tsx";
import type { InitiativeRowsProps } from "../heatmap/InitiativeRow.tsx";
import { FoldAll } from "./FoldAll.tsx";
import { useFolds } from "./useFolds.ts";

/** The initiative heatmap of a whole agreement: each committee is one line, which unfolds to its initiatives. */
export function FoldedInitiatives(props: InitiativeRowsProps) {
  const folds = useFolds("openInitiatives");
  return (
    <>
      <FoldAll followUp={props.followUp} folds={folds} />
      <InitiativeHeatmap {...props} folds={folds} />
    </>
  );
}
