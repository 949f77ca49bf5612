import { useEffect, useState } from "react";

/** New figures wait for the turn of a page, but no longer than this. */
const LONGEST_WAIT_MILLISECONDS = 60_000;

/**
 * The figures on the screen, and how to show the latest instead: between two pages, never while someone reads.
 * Those of another `id` than the ones that are shown are shown at once, and those that `isUrgent` says it of.
 */
export function useShownFigures<Figures>(
  latest: Figures,
  id: string,
  isUrgent: (latest: Figures, shown: Figures) => boolean = () => false,
): readonly [Figures, () => void] {
  const [chosen, setChosen] = useState({ figures: latest, id });
  if (chosen.id === id && isUrgent(latest, chosen.figures)) setChosen({ figures: latest, id });
  const shown = chosen.id === id ? chosen.figures : latest;
  useEffect(() => {
    if (latest === shown) return;
    const timer = setTimeout(() => setChosen({ figures: latest, id }), LONGEST_WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [latest, shown, id]);
  return [shown, () => setChosen({ figures: latest, id })];
}
