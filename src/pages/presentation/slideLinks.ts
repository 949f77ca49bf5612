import { createContext } from "react";

/** Links from a slide to other slides of the same presentation. */
export interface SlideLinks {
  /** The address of a slide; `undefined` for one that is not part of the presentation. */
  readonly hrefOf: (name: string) => string | undefined;
  readonly goTo: (name: string) => void;
}

export const SlideLinksContext = createContext<SlideLinks>({
  hrefOf: () => undefined,
  goTo: () => undefined,
});
