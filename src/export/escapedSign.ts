/** A sign of one code unit as JSON and scripts can write it: `\u00e6`. */
export function escapedSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
