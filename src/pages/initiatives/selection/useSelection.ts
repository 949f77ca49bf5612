import { useMemo, useSyncExternalStore } from "react";
import { keepTicks, keptTicks, NONE_TICKED, onTicks } from "./keptTicks.ts";
import type { Selection } from "./SelectionContext.ts";

/** What is ticked off in a follow-up's list, for as long as the tab lives; a list of just these has an address. */
export function useSelection(followUpId: string): Selection {
  const ids = useSyncExternalStore(onTicks, () => keptTicks(followUpId), noneAtFirst);
  return useMemo(
    () => ({
      ids,
      toggle: (id) => {
        const now = keptTicks(followUpId);
        const others = [...now].filter((other) => other !== id);
        keepTicks(followUpId, new Set(now.has(id) ? others : [...others, id]));
      },
      clear: () => keepTicks(followUpId, NONE_TICKED),
    }),
    [ids, followUpId],
  );
}

/** Where a page is drawn without a browser. */
function noneAtFirst(): ReadonlySet<string> {
  return NONE_TICKED;
}
