import type { Rating } from "../../agreement/effort/smiley.ts";
import type { Run } from "../../export/pptx/deck.ts";
import { slideName } from "../../links/presentation.ts";
import type { Language } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { smileyText } from "../../text/smiley.ts";
import type { Inline, Line } from "../slideContent.ts";

/** What the runs of a file need to know: the reader's language, and which slides there are. */
export interface RunContext {
  readonly language: Language;
  readonly hasSlide: (name: string) => boolean;
}

/** The language of the document's words. */
export const DOCUMENT_LANG = "da-DK";
export const LANGS: Readonly<Record<Language, Run["lang"]>> = { da: "da-DK", en: "en-GB" };

/** Characters that every office program has a drawing for; the word stands beside it. */
const SIGNS = { glad: "☺", neutral: "😐", sur: "☹", none: "○" } as const;

/** A smiley as text: its sign and its name, so that it is read aloud and survives any typeface. */
export function smileyRun(rating: Rating, language: Language, isBare = false): Run {
  const key = rating ?? "none";
  const name = smileyText[language].name[key];
  return {
    text: isBare ? SIGNS[key] : `${SIGNS[key]} ${name}`,
    colour: key,
    isBold: rating !== null,
    lang: LANGS[language],
  };
}

/** A line of a slide as runs. A link is a mark behind its words: LibreOffice does not break a line within a link. */
export function runsOf(line: Line, context: RunContext): readonly Run[] {
  return line.flatMap((part) => runOf(part, context));
}

function runOf(part: Inline, context: RunContext): readonly Run[] {
  const lang = LANGS[context.language];
  if (typeof part === "string") return [{ text: part, lang }];
  if ("rating" in part) return [smileyRun(part.rating, context.language, part.isSilent === true)];
  if ("initiative" in part) {
    const { initiative } = part;
    const to = [slideName({ kind: "initiative", initiative }), slideName({ kind: "text", initiative })].find(
      context.hasSlide,
    );
    return [{ text: numberedName(initiative), lang: DOCUMENT_LANG }, ...linkTo(to, lang)];
  }
  const { words, names, look, to } = part;
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
