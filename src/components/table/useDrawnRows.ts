import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { DataGroup } from "./DataTable.tsx";

/** More than anyone reads at once, and drawn in a blink. */
const AT_A_TIME = 300;

/** The first rows of a long table, more when asked, and all of them on paper. */
export function useDrawnRows<Row>(groups: readonly DataGroup<Row>[]) {
  const [limit, setLimit] = useState(AT_A_TIME);
  useEffect(() => {
    const drawAll = () => flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    addEventListener("beforeprint", drawAll);
    return () => removeEventListener("beforeprint", drawAll);
  }, []);
  return useMemo(() => {
    const drawn: DataGroup<Row>[] = [];
    let room = limit;
    let total = 0;
    for (const group of groups) {
      total += group.rows.length;
      if (room > 0)
        drawn.push(group.rows.length <= room ? group : { ...group, rows: group.rows.slice(0, room) });
      room -= group.rows.length;
    }
    return {
      drawn,
      left: Math.max(0, total - limit),
      drawMore: () => setLimit((before) => before + AT_A_TIME),
    };
  }, [groups, limit]);
}
