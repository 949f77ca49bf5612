import type { Slide } from "./slides.ts";

/** Minutes that a meeting spends on a slide: an initiative is discussed, a title only read. */
const MINUTES: Readonly<Record<Slide["kind"], number>> = {
  title: 0.5,
  status: 2,
  changes: 2,
  economy: 2,
  agreement: 1,
  committee: 1,
  theme: 1,
  list: 1,
  initiative: 2,
  others: 1.5,
  worst: 3,
  afterlife: 1.5,
  appendix: 0,
  amounts: 0,
  promises: 0,
  definitions: 0,
  texts: 0,
  text: 0,
};

/** About how many minutes the slides take in a meeting, rounded to whole ones. */
export function minutesOf(slides: readonly Slide[]): number {
  return Math.round(slides.reduce((sum, { kind }) => sum + MINUTES[kind], 0));
}
