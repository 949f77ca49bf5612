/** A presentation as a PowerPoint file: the same deck as on screen, with the same appendix or without, which people can edit. */
import { ratingKey } from "../../agreement/effort/counts.ts";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { Slide } from "../../agreement/presentation/slides.ts";
import { exportFileName } from "../../export/fileName.ts";
import type { DeckSlide, Run } from "../../export/pptx/deck.ts";
import { writeDeck } from "../../export/pptx/writeDeck.ts";
import type { ExportFile } from "../../export/tableFile.ts";
import { presentationParameters } from "../../links/laterScreens.ts";
import { type RawSearch, readParameters, writeParameters } from "../../links/parameters.ts";
import { type Deck, deckOf, type PresentationValues, pageName, slideName } from "../../links/presentation.ts";
import type { Language } from "../../text/messages.ts";
import { slidesText } from "../../text/slides.ts";
import { smileyText } from "../../text/smiley.ts";
import { contentsOf } from "../contentsOf.ts";
import { initiativeNotes } from "../initiativeNotes.ts";
import { slideContext } from "../slideContext.ts";
import { deckSlides } from "./deckSlides.ts";
import { DOCUMENT_LANG, LANGS, type RunContext } from "./runs.ts";

/** A file to save, and how many slides it has. */
export interface PowerPointFile extends ExportFile {
  readonly slides: number;
}

/**
 * The file of the presentation that some parameters ask for, the usual one where they say nothing, its name, and how many
 * slides it has. Without the appendix there is neither its table of contents nor a link into it.
 */
export function powerPointFile(
  followUp: FollowUp,
  asked: Partial<PresentationValues>,
  language: Language,
  { hasAppendix } = { hasAppendix: true },
): PowerPointFile {
  const values = { ...readParameters(presentationParameters, {}).values, ...asked };
  const filter = writeParameters(presentationParameters, { ...values, slide: null, role: "audience" });
  return deckFile(followUp, deckOf(followUp, values), language, { hasAppendix, filter });
}

/** The file of any slides. `filter` is what the address asks for, and stands in the file's name. */
export function deckFile(
  followUp: FollowUp,
  { choice, ...deck }: Pick<Deck, "choice" | "main" | "appendix">,
  language: Language,
  { hasAppendix, filter }: { readonly hasAppendix: boolean; readonly filter: RawSearch },
): PowerPointFile {
  const main = hasAppendix ? deck.main : deck.main.filter(({ kind }) => kind !== "appendix");
  const appendix = hasAppendix ? deck.appendix : [];
  const t = slidesText[language];
  const slides = slideContext(followUp, choice, language);
  const names = new Set([...main, ...appendix].map(slideName));
  const pagesOf = (slide: Slide, pageOf: RunContext["pageOf"]): readonly DeckSlide[] => {
    const context: RunContext = { language, hasSlide: (name) => names.has(name), pageOf };
    let before = 0;
    return contentsOf(slide, slides).flatMap((content) => {
      const first = before;
      const notes = first === 0 ? notesOf(followUp, slide, language) : [];
      const pages = deckSlides(content, (part) => pageName(slide, first + part), notes, followUp, context);
      before += pages.length;
      return pages;
    });
  };
  const pages = withNumbers([...main, ...appendix], pagesOf);
  const fileSlides = (own: readonly Slide[]) => own.flatMap((slide) => pages.get(slide) ?? []);
  const sections = [
    ...sectionsOf(main).map(([first, ...others]) => ({
      name: sectionName(first) ?? t.deck,
      slides: fileSlides([first, ...others]),
    })),
    ...(hasAppendix ? [{ name: t.appendix.title, slides: fileSlides(appendix) }] : []),
  ];
  const { title, authority, id } = followUp.facts;
  return {
    name: exportFileName(id, t.fileName, "pptx", filter),
    content: writeDeck({
      title,
      author: authority,
      foot: `${title} · ${authority}`,
      lang: LANGS[language],
      sections,
    }),
    slides: sections.reduce((sum, { slides: own }) => sum + own.length, 0),
  };
}

/** As wide as any number of a page. */
const ANY_PAGE = 1000;

/**
 * The pages of each slide. Those that name the numbers of others are made once more when all are known: with the numbers
 * they may need fewer pages themselves, and the numbers behind them change.
 */
function withNumbers(
  slides: readonly Slide[],
  pagesOf: (slide: Slide, pageOf: (name: string) => number) => readonly DeckSlide[],
): ReadonlyMap<Slide, readonly DeckSlide[]> {
  const pages = new Map(slides.map((slide) => [slide, pagesOf(slide, () => ANY_PAGE)]));
  for (let turn = 0; turn < 2; turn++) {
    const names = slides.flatMap((slide) => (pages.get(slide) ?? []).map(({ name }) => name));
    const numbers = new Map(names.map((name, index) => [name, index + 1]));
    for (const slide of slides) {
      if (slide.kind === "appendix" || slide.kind === "texts")
        pages.set(
          slide,
          pagesOf(slide, (name) => numbers.get(name) ?? ANY_PAGE),
        );
    }
  }
  return pages;
}

/**
 * The deck in sections: a committee or an agreement with what is its own; what concerns all of them stands before the first and
 * behind.
 */
function sectionsOf(slides: readonly Slide[]): readonly (readonly [Slide, ...Slide[]])[] {
  const sections: [Slide, ...Slide[]][] = [];
  let isInside = false;
  for (const slide of slides) {
    const current = sections.at(-1);
    const isFirst = sectionName(slide) !== null;
    const isBody = slide.kind === "initiative" || slide.kind === "theme" || slide.kind === "agreement";
    if (current === undefined || isFirst || (isInside && !isBody)) sections.push([slide]);
    else current.push(slide);
    isInside = isFirst || (isInside && isBody);
  }
  return sections;
}

/** The name of the section that a slide begins; `null` for one that begins none. */
function sectionName(slide: Slide): string | null {
  if (slide.kind === "committee") return slide.committee.name;
  return slide.kind === "agreement" && slide.part === "smileys" ? slide.agreement.newest.title : null;
}

/** The speaker's notes on the initiative that a slide is about, a run for each paragraph of the notes. */
function notesOf(followUp: FollowUp, slide: Slide, language: Language): readonly Run[] {
  if (slide.kind !== "initiative") return [];
  return initiativeNotes(followUp, slide.initiative, language).flatMap(
    ({ heading, rating, texts }): Run[] => [
      {
        text: rating === undefined ? heading : `${heading}: ${smileyText[language].name[ratingKey(rating)]}`,
        isBold: true,
        lang: rating === undefined ? LANGS[language] : DOCUMENT_LANG,
      },
      ...texts.map((text) => ({ text, lang: DOCUMENT_LANG }) as const),
    ],
  );
}
