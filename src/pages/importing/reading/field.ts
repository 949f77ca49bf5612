/** One fact that the clerk may correct, with its place in the feed. */
export interface Field {
  readonly path: string;
  readonly label: string;
  readonly kind: "line" | "text" | "date" | "kroner" | "year" | "smiley" | "theme" | "measure" | "basis";
  readonly value: string | number | null;
  /** What the feed needs here and does not have. */
  readonly missing?: string;
  /** What can be removed here: an item of a list that has this field alone or first. */
  readonly removes?: Removable;
}

/** Something that a clerk may take out of the feed. */
export interface Removable {
  readonly path: string;
  readonly what: string;
}
