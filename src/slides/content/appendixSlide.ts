import type { Initiative } from "../../agreement/format/schema.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { shortNames } from "../../components/names/shortNames.ts";
import { slideName } from "../../links/presentation.ts";
import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import { themeName } from "../../text/themeName.ts";
import { type Block, heading, markedLine, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/**
 * The last slide of the deck: what the appendix holds, each part a link. The initiatives' texts are reached through their
 * themes and the list of their names, or, where the appendix has no themes, named one by one.
 */
export function appendixSlide(context: SlideContext, slides: readonly Slide[]): SlideContent {
  const { followUp, t } = context;
  const texts = slides.flatMap((slide) => (slide.kind === "text" ? [slide.initiative] : []));
  const hasThemes = slides.some(({ kind }) => kind === "theme");
  const parts = slides.filter(({ kind }) => kind !== "text");
  return slideContent(followUp, {
    kind: "appendix",
    title: t.appendix.title,
    lead: { kind: "lines", lines: [[t.appendix.lead(texts.length)]] },
    columns: 2,
    blocks: [
      heading("parts", [t.appendix.parts]),
      ...parts.map((slide) => entry(slide, partName(context, slide))),
      ...(hasThemes || texts.length === 0
        ? []
        : [heading("texts", [t.appendix.texts]), ...textEntries(context, texts)]),
    ],
  });
}

/** The initiatives by name, with the pages of their texts: a meeting asks for one by its name. */
export function textsSlide(context: SlideContext, initiatives: readonly Initiative[]): SlideContent {
  const { followUp, t } = context;
  return slideContent(followUp, {
    kind: "texts",
    title: t.appendix.texts,
    lead: { kind: "lines", lines: [[t.appendix.lead(initiatives.length)]] },
    columns: 2,
    blocks: textEntries(context, initiatives),
  });
}

function textEntries({ followUp }: SlideContext, initiatives: readonly Initiative[]): readonly Block[] {
  const nameOf = shortNames(initiatives);
  return initiatives.map((initiative) =>
    entry(
      { kind: "text", initiative },
      (nameOf.get(initiative.id) ?? "") + committeeInBrackets(followUp, initiative),
    ),
  );
}

function entry(slide: Slide, words: string): Block {
  const to = slideName(slide);
  return { ...markedLine(to, [], [{ words, names: [words], to }, { pageOf: to }]), space: 2 };
}

function partName({ followUp, t }: SlideContext, slide: Slide): string {
  switch (slide.kind) {
    case "theme":
      return themeName(followUp, slide.theme);
    case "changes":
      return t.changes.title;
    case "amounts":
      return t.economy.all;
    case "promises":
      return t.afterlife.all;
    case "texts":
      return t.appendix.names;
    default:
      return t.definitions.title;
  }
}
