import { usePainted } from "./usePainted.ts";

/** False until the browser has painted what the component first drew. A page in the background waits until it is seen. */
export function useIsPainted(): boolean {
  return usePainted(true, false);
}
