import type { QueryKey } from "@tanstack/react-query";

/** What a wall screen shows: its id in reports and addresses, and the query that holds it. */
export interface Shown {
  readonly id: string;
  readonly queryKey: QueryKey;
}
