import { createContext } from "react";

/** Links from a slide to other slides of the same presentation. */
export interface SlideLinks {
  /** The address of a slide; `undefined` for one that is not part of the presentation. */
  readonly hrefOf: (name: string) => string | undefined;
  readonly goTo: (name: string) => void;
  /** True for a slide that is not printed; false on screen, where every slide of the presentation is there. */
  readonly isLeftOut: (name: string) => boolean;
  /** The page of the appendix on which a slide begins; `null` while pages are not counted, and for a slide of the deck. */
  readonly pageOf: (name: string) => number | null;
}

export const SlideLinksContext = createContext<SlideLinks>({
  hrefOf: () => undefined,
  goTo: () => undefined,
  isLeftOut: () => false,
  pageOf: () => null,
});
