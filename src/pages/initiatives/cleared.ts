import type { WorklistValues } from "../../links/worklist.ts";

/** Every filter off; grouping, sorting and columns are the reader's view and stay. */
export const CLEARED: Partial<WorklistValues> = {
  forsinkede: "off",
  staar: [],
  q: "",
  tema: [],
  center: [],
  bidrag: [],
  finansiering: [],
  runde: null,
  smiley: [],
  siden: null,
  aendring: [],
  oekonomi: [],
  tavs: false,
};
