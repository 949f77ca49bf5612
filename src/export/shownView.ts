import type { FollowUp } from "../agreement/followUp.ts";
import type { Language } from "../text/messages.ts";

/** A view that an export is made of, without its rows: of one follow-up, or of the whole site. */
export interface SiteView {
  readonly followUp: FollowUp | null;
  readonly language: Language;
  /** The screen as its address names it, for the file's name, and as its heading does. */
  readonly screen: string;
  readonly title: string;
  /** How much is shown, in the screen's own words. */
  readonly shown: string;
  /** The filter: as parameters of the address, for the file's name, and in words. */
  readonly filter?: Readonly<Record<string, string>>;
  readonly filterWords?: readonly string[];
  /** The view's address; `null` for a page on a disk, which others cannot open. */
  readonly link: string;
}

/** A view of one follow-up. */
export interface ShownView extends SiteView {
  readonly followUp: FollowUp;
}
