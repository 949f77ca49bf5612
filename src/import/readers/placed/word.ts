/** A word: letters without white space between them. Measures in points, from the page's upper left corner as it is read. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its base line; greater is lower. */
  readonly base: number;
  /** The size of its letters. */
  readonly size: number;
  readonly font: string;
  /** False when white space was written before it. */
  readonly isGlued: boolean;
}
