import { NO_WORKLIST_FILTER, type WorklistFilter } from "../../links/worklist.ts";

const view = (filter: Partial<WorklistFilter>): WorklistFilter => ({ ...NO_WORKLIST_FILTER, ...filter });

/** The common questions as filters, by the names their words have in `text/initiatives`. */
export const READY_VIEWS = [
  { name: "all", filter: NO_WORKLIST_FILTER },
  { name: "delayed", filter: view({ forsinkede: "latest-known" }) },
  { name: "offTrack", filter: view({ staar: ["off-track"] }) },
  { name: "worse", filter: view({ aendring: ["worse"] }) },
  { name: "recovered", filter: view({ staar: ["recovered"] }) },
  { name: "silent", filter: view({ tavs: true }) },
  { name: "missing", filter: view({ oekonomi: ["missing"] }) },
] as const;
