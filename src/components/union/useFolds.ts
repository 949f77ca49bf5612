import { useCallback } from "react";
import { useDrawnWhole } from "../../device/paper.ts";
import { overviewParameters } from "../../links/screens.ts";
import { useParameters } from "../../links/useParameters.ts";

/** Which committees of a table are unfolded. */
export interface Folds {
  /** The same function until others are. */
  readonly isOpen: (committeeId: string) => boolean;
  readonly toggle: (committeeId: string) => void;
  /** Unfolds these and folds all others. */
  readonly openOnly: (committeeIds: readonly string[]) => void;
}

/**
 * Which committees of one of the overview's tables are unfolded: those that the address names. On paper, and in a picture,
 * all are. Each step replaces the address: the way back does not fold and unfold.
 */
export function useFolds(table: "openThemes" | "openInitiatives"): Folds {
  const isWhole = useDrawnWhole();
  const { values, change } = useParameters(overviewParameters);
  const open = values[table];
  const openOnly = (ids: readonly string[]) => change({ [table]: ids }, { replace: true });
  return {
    isOpen: useCallback((id) => isWhole || open.includes(id), [isWhole, open]),
    toggle: (id) => openOnly(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]),
    openOnly,
  };
}
