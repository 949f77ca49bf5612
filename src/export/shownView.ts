import type { FollowUp } from "../agreement/followUp.ts";
import type { Language } from "../text/messages.ts";

/** What is on screen beside the rows themselves. */
export interface ShownView {
  readonly followUp: FollowUp;
  readonly language: Language;
  /** The screen as its address names it, for the file's name, and as its heading does. */
  readonly screen: string;
  readonly title: string;
  /** How much is shown, in the screen's own words. */
  readonly shown: string;
  /** What narrows it: as parameters of the address, for the file's name, and in words. */
  readonly filter?: Readonly<Record<string, string>>;
  readonly filterWords?: readonly string[];
  /** The page's address, which is the view's; one on a disk is nobody else's and is not passed on. */
  readonly link: string;
}
