import type { InitiativeFilter } from "../../../agreement/filter/criteria.ts";
import { NO_FILTER } from "../../../agreement/filter/filter.ts";

const view = (filter: Partial<InitiativeFilter>): InitiativeFilter => ({ ...NO_FILTER, ...filter });

/** The common questions as filters, by the names their words have in `text/initiatives`. */
export const READY_VIEWS = [
  { name: "all", filter: NO_FILTER },
  { name: "delayed", filter: view({ delay: "latest-known" }) },
  { name: "offTrack", filter: view({ standings: ["off-track"] }) },
  { name: "worse", filter: view({ change: ["worse"] }) },
  { name: "newlySur", filter: view({ change: ["worse"], smiley: ["sur"] }) },
  { name: "recovered", filter: view({ standings: ["recovered"] }) },
  { name: "silent", filter: view({ silent: true }) },
  { name: "missing", filter: view({ economy: ["missing"] }) },
] as const;
