import type { FollowUp } from "../agreement/followUp.ts";
import type { Language } from "../text/messages.ts";

/** A view that an export is made of, without its rows. */
interface View {
  readonly language: Language;
  /** The screen as its address names it, for the file's name, and as its heading does. */
  readonly screen: string;
  readonly title: string;
  readonly shown: string;
  /** The filter: as parameters of the address, for the file's name, and in words. */
  readonly filter?: Readonly<Record<string, string>>;
  readonly filterWords?: readonly string[];
  /** The view's address; `null` for a page on a disk, which others cannot open. */
  readonly link: string;
}

/** The view of a follow-up. */
export interface ShownView extends View {
  readonly followUp: FollowUp;
}

/** The view of several agreements, of which no follow-up is loaded. */
export interface AgreementsView extends View {
  readonly followUp: null;
  readonly authorities: readonly string[];
}
