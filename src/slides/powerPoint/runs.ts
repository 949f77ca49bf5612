import { ratingKey } from "../../agreement/effort/counts.ts";
import type { Run } from "../../export/pptx/deck.ts";
import { slideName } from "../../links/presentation.ts";
import type { Language } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { slidesText } from "../../text/slides.ts";
import { smileyText } from "../../text/smiley.ts";
import type { Inline, Line } from "../slideContent.ts";

/** What the runs of a file need to know: the reader's language, and which slides there are. */
export interface RunContext {
  readonly language: Language;
  readonly hasSlide: (name: string) => boolean;
  /** The number, in the file, of the page that a slide begins on. */
  readonly pageOf: (name: string) => number;
}

/** The language of the document's words. */
export const DOCUMENT_LANG = "da-DK";
export const LANGS: Readonly<Record<Language, Run["lang"]>> = { da: "da-DK", en: "en-GB" };

/** What a line begins with: its smileys, and the spaces and arrows between and behind them. They are drawn, not written. */
export function marksOf(line: Line): Line {
  if (!isRating(line[0])) return [];
  const end = line.findIndex((part) => !isRating(part) && (typeof part !== "string" || /[^\s→]/.test(part)));
  return line.slice(0, end < 0 ? line.length : end);
}

function isRating(part: Inline | undefined): boolean {
  return typeof part === "object" && "rating" in part;
}

/** A line of a slide as runs, without its {@link marksOf}. A link is a mark behind its words: LibreOffice does not break a line within a link. */
export function runsOf(line: Line, context: RunContext): readonly Run[] {
  return line.slice(marksOf(line).length).flatMap((part) => runOf(part, context));
}

function runOf(part: Inline, context: RunContext): readonly Run[] {
  const lang = LANGS[context.language];
  if (typeof part === "string") return [{ text: part, lang }];
  // What stands before the words is drawn, see `marksOf`.
  if ("rating" in part) return [{ text: smileyText[context.language].name[ratingKey(part.rating)], lang }];
  if ("initiative" in part) {
    const { initiative, name = numberedName(initiative) } = part;
    const to = [slideName({ kind: "initiative", initiative }), slideName({ kind: "text", initiative })].find(
      context.hasSlide,
    );
    return [{ text: name, lang: DOCUMENT_LANG }, ...linkTo(to, lang)];
  }
  if ("pageOf" in part) {
    const words = slidesText[context.language].filePage(context.pageOf(part.pageOf));
    return [{ text: ` ${words}`, lang, colour: "soft" }];
  }
  const isThere = part.instead === undefined || part.to === undefined || context.hasSlide(part.to);
  const { words, names, look, to } = isThere ? part : { ...part, words: part.instead, to: undefined };
  const run: Run = {
    text: words,
    lang: names?.includes(words) === true ? DOCUMENT_LANG : lang,
    ...(look === "strong" ? { isBold: true } : {}),
    ...(look === "soft" ? { colour: "soft" as const } : {}),
    ...(look === "reason" ? { colour: "accent" as const, isBold: true } : {}),
  };
  return [run, ...linkTo(to, lang)];
}

function linkTo(to: string | undefined, lang: Run["lang"]): readonly Run[] {
  return to === undefined
    ? []
    : [
        { text: " ", lang },
        { text: "›", lang, to },
      ];
}
