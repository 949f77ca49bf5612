import type { ReactElement } from "react";
import type { RatingKey } from "../../agreement/effort/counts.ts";

/** In one path with the mouth, as circles that the pen fills: thousands of smileys stand in a page. */
const EYES = "M8.1 9.6a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0M14.9 9.6a.5.5 0 1 0 1 0a.5.5 0 1 0-1 0";

/**
 * The drawn smileys on a 24 × 24 field: a circle that smiles, a rounded square with a straight mouth,
 * an octagon with its mouth down, and a dashed ring for no smiley.
 */
export const SMILEY_MARKS: Readonly<Record<RatingKey, ReactElement>> = {
  glad: (
    <>
      <circle className="face" cx="12" cy="12" r="10.5" />
      <path className="mouth" d={`${EYES}M7 13.6c1.2 2.6 3 3.8 5 3.8s3.8-1.2 5-3.8`} />
    </>
  ),
  neutral: (
    <>
      <rect className="face" x="2" y="2" width="20" height="20" rx="4" />
      <path className="mouth" d={`${EYES}M7.2 15.4h9.6`} />
    </>
  ),
  sur: (
    <>
      <path className="face" d="M7.8 1.8h8.4l6 6v8.4l-6 6H7.8l-6-6V7.8z" />
      <path className="mouth" d={`${EYES}M7.4 17.4c1-2.2 2.7-3.3 4.6-3.3s3.6 1.1 4.6 3.3`} />
    </>
  ),
  none: <circle className="ring" cx="12" cy="12" r="7" />,
};
