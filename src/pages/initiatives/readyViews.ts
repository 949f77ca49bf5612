import { NO_WORKLIST_FILTER, type WorklistFilter } from "../../links/worklist.ts";

const view = (filter: Partial<WorklistFilter>): WorklistFilter => ({ ...NO_WORKLIST_FILTER, ...filter });

/** The common questions as filters, by the names their words have in `text/initiatives`. */
export const READY_VIEWS = [
  { name: "all", filter: NO_WORKLIST_FILTER },
  { name: "delayed", filter: view({ delay: "latest-known" }) },
  { name: "offTrack", filter: view({ standings: ["off-track"] }) },
  { name: "worse", filter: view({ change: ["worse"] }) },
  { name: "recovered", filter: view({ standings: ["recovered"] }) },
  { name: "silent", filter: view({ silent: true }) },
  { name: "missing", filter: view({ economy: ["missing"] }) },
] as const;
