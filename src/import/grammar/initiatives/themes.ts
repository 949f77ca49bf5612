import type { Theme } from "../../../agreement/format/schema.ts";
import { unnamed } from "../../../text/unnamed.ts";
import type { Context } from "../context.ts";
import { type Heading, themeNumberOf } from "../headings/heading.ts";
import type { Segment } from "../headings/segments.ts";
import { joinPieces } from "../lines/placedText.ts";
import { themeId, UniqueIds } from "./ids.ts";

/** A heading's words in one line. */
function headingText(heading: Heading, context: Context): string {
  const pieces = heading.pieces.map((piece) => ({ ...piece, gap: "none" as const }));
  return joinPieces(pieces, context.hyphenator).text.replace(/\s*\n+\s*/g, " ");
}

/** A segment's title; one without a heading is named by its line, since a feed has no untitled initiatives. */
export function titleOf({ title, firstLine }: Segment, context: Context): string {
  const words = title ? headingText(title, context) : "";
  return words === "" ? unnamed.initiative(firstLine) : words;
}

/**
 * The themes in order, and the theme id of each segment: the last theme heading above it. An initiative whose number belongs
 * to a theme that has no heading opens that theme by its number alone, which is reported: filing it
 * under the theme above would be wrong for certain.
 */
export function readThemes(
  segments: readonly Segment[],
  context: Context,
): { themes: Theme[]; ids: string[] } {
  const list = new ThemeList();
  const headed = new Set(segments.flatMap((segment) => segment.theme?.number ?? []));
  let current: Theme | null = null;
  const ids = segments.map((segment) => {
    if (segment.theme) current = list.open(segment.theme.number, headingText(segment.theme, context));
    current = themeOf(segment, current, list, headed, context);
    return current.id;
  });
  return { themes: list.themes, ids };
}

/** The themes of a document, each opened once. */
class ThemeList {
  readonly themes: Theme[] = [];
  readonly #byHeading = new Map<string, Theme>();
  readonly #ids = new UniqueIds();

  /** The theme of this heading: the one that is open already, or a new one. */
  open(number: string | null, title: string): Theme {
    const key = `${number ?? ""} ${title.toLowerCase()}`;
    const existing = this.#byHeading.get(key);
    if (existing) return existing;
    const theme = { id: this.#ids.take(themeId(number, title)), number, title };
    this.#byHeading.set(key, theme);
    this.themes.push(theme);
    return theme;
  }

  withNumber(number: string): Theme | undefined {
    return this.themes.find((theme) => theme.number === number);
  }
}

/** The theme of a segment, `current` being the last one above it; `headed` are the numbers that have a heading. */
function themeOf(
  { title, firstLine }: Segment,
  current: Theme | null,
  list: ThemeList,
  headed: ReadonlySet<string>,
  { log }: Context,
): Theme {
  const number = title?.number ?? null;
  const prefix = themeNumberOf(number);
  const isElsewhere = prefix !== null && current?.number !== prefix && current?.number !== null;
  if (isElsewhere && !headed.has(prefix)) {
    const known = list.withNumber(prefix);
    if (known) return known;
    log.add("theme-missing", firstLine, { number: prefix });
    return list.open(prefix, unnamed.numberedTheme(prefix));
  }
  if (current === null) {
    log.add("theme-missing", firstLine, { number: null });
    return list.open(null, unnamed.theme);
  }
  if (isElsewhere)
    log.add("number-outside-theme", firstLine, {
      number: number ?? "",
      theme: current.number ?? "",
      title: current.title,
    });
  return current;
}
