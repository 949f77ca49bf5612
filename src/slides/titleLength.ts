type TitleLength = "short" | "medium" | "long" | "huge";

/** Long headings are set smaller. In characters, so that it is the same on every screen and in a file. */
export function titleLength({ length }: string): TitleLength {
  if (length <= 45) return "short";
  if (length <= 110) return "medium";
  return length <= 260 ? "long" : "huge";
}
