import { useCallback, useState } from "react";

const NONE: ReadonlySet<number> = new Set();

/** The places of the rotation that failed with these figures, and how to report one. Other figures get a new chance. */
export function useFailedViews(figures: object): readonly [ReadonlySet<number>, (index: number) => void] {
  const [failed, setFailed] = useState({ figures, places: NONE });
  const report = useCallback(
    (index: number) =>
      setFailed((last) => {
        const places = last.figures === figures ? last.places : NONE;
        return { figures, places: new Set([...places, index]) };
      }),
    [figures],
  );
  return [failed.figures === figures ? failed.places : NONE, report];
}
