import { useState } from "react";
import { useAsking } from "../../device/usePolling.ts";
import { findNewVersion } from "../../site/newVersion.ts";
import { reloadOnce } from "../../site/reload.ts";

/**
 * Looks every so many seconds for a newer version of the site; answers how to go over to it, which does nothing while
 * there is none. Call it between two pages.
 */
export function useSuccessor(seconds: number): () => void {
  const [entry, setEntry] = useState<string | null>(null);
  useAsking(seconds, () => findNewVersion().then(setEntry, untilNextTime));
  return () => {
    if (entry !== null) reloadOnce(`version ${entry}`);
  };
}

/** A site that does not answer now is asked again. */
function untilNextTime(): void {}
