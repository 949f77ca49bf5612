import { createContext } from "react";

/** The initiatives that the reader has ticked off, by their ids. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

/** A context of its own, so that ticking one off draws the boxes again and not the table. `null`: no boxes. */
export const SelectionContext = createContext<Selection | null>(null);
