import { useCallback, useMemo, useState } from "react";
import type { Selection } from "./SelectionContext.ts";

const NONE: ReadonlySet<string> = new Set();

/** What is ticked off, for as long as the screen is shown; a list of just these has an address. */
export function useSelection(): Selection {
  const [ids, setIds] = useState(NONE);
  const toggle = useCallback(
    (id: string) =>
      setIds((now) =>
        now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]),
      ),
    [],
  );
  const clear = useCallback(() => setIds(NONE), []);
  return useMemo(() => ({ ids, toggle, clear }), [ids, toggle, clear]);
}
