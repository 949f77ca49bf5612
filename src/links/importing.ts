/** The parameters of the import screen; apart from the others, since the overview has no use for them. */
import { choiceParameter, idParameter, lineRangeParameter } from "./parameterKinds.ts";
import type { ValuesOf } from "./parameters.ts";

/**
 * The lines in view, the initiative that is corrected, how the document is shown, and which of document and reading is
 * in sight where there is room for one.
 */
export const importingParameters = {
  lines: lineRangeParameter("linjer"),
  initiative: idParameter("indsats"),
  view: choiceParameter("visning", { document: "dokument", lines: "linjer" }, "document"),
  pane: choiceParameter("del", { document: "dokument", reading: "laesning" }, "reading"),
};

export type ImportingValues = ValuesOf<typeof importingParameters>;
