import type { Slide } from "../../agreement/presentation/slides.ts";
import { shortNames } from "../../components/names/shortNames.ts";
import { slideName } from "../../links/presentation.ts";
import { committeeInBrackets } from "../../text/committeeInBrackets.ts";
import { themeName } from "../../text/themeName.ts";
import { type Block, heading, markedLine, type SlideContent, slideContent } from "../slideContent.ts";
import type { SlideContext } from "../slideContext.ts";

/** So many initiatives are named; a long list would hide the parts, and is reached through its themes. */
const MOST_TEXTS = 60;

/**
 * The last slide of the deck: what the appendix holds, each part a link, and each initiative's text, since a meeting asks for
 * an initiative by its name. Of a whole agreement's hundreds the themes lead to them, where the appendix has some.
 */
export function appendixSlide(context: SlideContext, slides: readonly Slide[]): SlideContent {
  const { followUp, t } = context;
  const texts = slides.filter((slide) => slide.kind === "text") as readonly (Slide & { kind: "text" })[];
  const isNamed = texts.length <= MOST_TEXTS || !slides.some(({ kind }) => kind === "theme");
  const nameOf = shortNames(texts.map(({ initiative }) => initiative));
  const parts = slides.filter(({ kind }) => kind !== "text");
  return slideContent(followUp, {
    kind: "appendix",
    title: t.appendix.title,
    lead: { kind: "lines", lines: [[t.appendix.lead(texts.length)]] },
    columns: 2,
    arrangements: [
      [
        [
          heading("parts", [t.appendix.parts]),
          ...parts.map((slide) => entry(slide, partName(context, slide))),
          ...(isNamed && texts.length > 0 ? [heading("texts", [t.appendix.texts])] : []),
          ...(isNamed ? texts : []).map((slide) =>
            entry(
              slide,
              (nameOf.get(slide.initiative.id) ?? "") + committeeInBrackets(followUp, slide.initiative),
            ),
          ),
        ],
      ],
    ],
  });
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
    default:
      return t.definitions.title;
  }
}
