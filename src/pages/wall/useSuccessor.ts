import { useQuery } from "@tanstack/react-query";
import { newVersionQuery } from "../../feed/site/newVersion.ts";
import { reloadOnce } from "../../feed/site/reload.ts";

/**
 * Looks every so many seconds for a newer version of the site; answers how to go over to it, which does nothing while
 * there is none. Call it between two pages.
 */
export function useSuccessor(seconds: number): () => void {
  const { data: entry } = useQuery({
    ...newVersionQuery(),
    refetchInterval: seconds * 1000,
    refetchIntervalInBackground: true,
  });
  return () => {
    if (entry !== null) reloadOnce(`version ${entry}`);
  };
}
