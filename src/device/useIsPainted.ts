import { usePainted } from "./usePainted.ts";

/** False until the browser has painted what the component first drew. */
export function useIsPainted(): boolean {
  return usePainted(true, false);
}
