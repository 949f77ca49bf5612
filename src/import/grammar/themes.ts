import type { Theme } from "../../agreement/format/schema.ts";
import type { Context } from "./context.ts";
import { quote } from "./findings.ts";
import { type Heading, themeNumberOf } from "./heading.ts";
import { themeId, UniqueIds } from "./ids.ts";
import type { Segment } from "./segments.ts";
import { joinPieces } from "./text.ts";

/** A heading's words in one line. */
function headingText(heading: Heading, context: Context): string {
  const pieces = heading.pieces.map((piece) => ({ ...piece, gap: "none" as const }));
  return joinPieces(pieces, context.hyphenator).text.replace(/\s*\n+\s*/g, " ");
}

/** A segment's title; one without a heading is named by its line, since a feed has no untitled initiatives. */
export function titleOf({ title, firstLine }: Segment, context: Context): string {
  return title ? headingText(title, context) : `Indsats uden overskrift (linje ${firstLine})`;
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
  const themes: Theme[] = [];
  const known = new Map<string, string>();
  const ids = new UniqueIds();
  let current: Theme | null = null;
  const open = (number: string | null, title: string): Theme => {
    const key = `${number ?? ""} ${title.toLowerCase()}`;
    const existing = themes.find((theme) => theme.id === known.get(key));
    if (existing) return existing;
    const theme = { id: ids.take(themeId(number, title)), number, title };
    known.set(key, theme.id);
    themes.push(theme);
    return theme;
  };
  const headed = new Set(segments.flatMap((segment) => segment.theme?.number ?? []));
  const themeOf = segments.map((segment) => {
    if (segment.theme) current = open(segment.theme.number, headingText(segment.theme, context));
    const prefix = themeNumberOf(segment.title?.number ?? null);
    if (prefix !== null && current?.number !== prefix && (current === null || current.number !== null)) {
      if (!headed.has(prefix)) {
        if (!themes.some((theme) => theme.number === prefix))
          context.log.add(
            "theme-missing",
            segment.firstLine,
            `Overskriften til tema ${prefix} mangler. Temaet kendes kun på indsatsernes numre.`,
          );
        current = themes.find((theme) => theme.number === prefix) ?? open(prefix, `Tema ${prefix}`);
      } else
        context.log.add(
          "number-outside-theme",
          segment.firstLine,
          `Indsatsen ${segment.title?.number} står under tema ${current?.number} ${quote(current?.title ?? "")}. Den er læst dér.`,
        );
    }
    if (current === null) {
      context.log.add("theme-missing", segment.firstLine, "Der står intet tema over indsatsen.");
      current = open(null, "Uden tema");
    }
    return current.id;
  });
  return { themes, ids: themeOf };
}
