/**
 * Writes slides as a PowerPoint file (ECMA-376, PresentationML) that people can edit: real titles, tables, text and notes.
 * Without a library: pptxgenjs adds 130 kB gzipped and 19 packages, one of which calls `Function`, which a strict
 * Content-Security-Policy forbids; it knows neither sections nor the language of a text.
 */
import { contentTypesXml, officeFile, type Relation, relationsXml } from "../officeFile.ts";
import { escapeXml, XML_HEAD } from "../xml.ts";
import type { Deck, DeckSlide } from "./deck.ts";
import { DEFAULT_TEXT, layoutXml, NAMESPACES, NOTES_MASTER, SLIDE_MASTER, THEME } from "./parts.ts";
import { notesXml, slideXml } from "./slideXml.ts";

const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml";
const THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
const CORE = "http://schemas.openxmlformats.org/package/2006";
/** The first id that a slide may have. */
const FIRST_ID = 256;

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
  readonly relations?: readonly Relation[];
}

/** The slides as a file. The same slides give the same bytes. */
export function writeDeck(deck: Deck): Blob {
  const slides = deck.sections.flatMap((section) => section.slides);
  const parts = [
    ...frameParts(deck, slides),
    ...slides.flatMap((slide, place) => slideParts(deck, slides, slide, place)),
  ];
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(Object.fromEntries(parts.map(({ path, type }) => [path, type]))),
    "_rels/.rels": relationsXml([
      ["rId1", "officeDocument", "ppt/presentation.xml"],
      ["rId2", `${CORE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
  };
  for (const { path, xml, relations = [] } of parts) {
    files[path] = xml;
    if (relations.length > 0) files[path.replace(/([^/]+)$/, "_rels/$1.rels")] = relationsXml(relations);
  }
  return officeFile(files, `${PRESENTATION}.presentation`);
}

function frameParts(deck: Deck, slides: readonly DeckSlide[]): readonly Part[] {
  const layout = (number: number, kind: "title" | "titleOnly", name: string): Part => ({
    path: `ppt/slideLayouts/slideLayout${number}.xml`,
    type: `${PRESENTATION}.slideLayout+xml`,
    xml: layoutXml(kind, name),
    relations: [["rId1", "slideMaster", "../slideMasters/slideMaster1.xml"]],
  });
  return [
    {
      path: "docProps/core.xml",
      type: "application/vnd.openxmlformats-package.core-properties+xml",
      xml: `${XML_HEAD}<cp:coreProperties xmlns:cp="${CORE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(deck.title)}</dc:title><dc:creator>${escapeXml(deck.author)}</dc:creator><dc:language>${deck.lang}</dc:language></cp:coreProperties>`,
    },
    {
      path: "ppt/presentation.xml",
      type: `${PRESENTATION}.presentation.main+xml`,
      xml: presentationXml(deck, slides),
      relations: [
        ["rIdMaster", "slideMaster", "slideMasters/slideMaster1.xml"],
        ["rIdNotes", "notesMaster", "notesMasters/notesMaster1.xml"],
        ["rIdTheme", "theme", "theme/theme1.xml"],
        ...slides.map((_, place): Relation => [`rId${place + 1}`, "slide", `slides/slide${place + 1}.xml`]),
      ],
    },
    { path: "ppt/theme/theme1.xml", type: THEME_TYPE, xml: THEME },
    { path: "ppt/theme/theme2.xml", type: THEME_TYPE, xml: THEME },
    {
      path: "ppt/slideMasters/slideMaster1.xml",
      type: `${PRESENTATION}.slideMaster+xml`,
      xml: SLIDE_MASTER,
      relations: [
        ["rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["rId2", "slideLayout", "../slideLayouts/slideLayout2.xml"],
        ["rId3", "theme", "../theme/theme1.xml"],
      ],
    },
    layout(1, "title", "Title"),
    layout(2, "titleOnly", "Title and content"),
    {
      path: "ppt/notesMasters/notesMaster1.xml",
      type: `${PRESENTATION}.notesMaster+xml`,
      xml: NOTES_MASTER,
      relations: [["rId1", "theme", "../theme/theme2.xml"]],
    },
  ];
}

function presentationXml(deck: Deck, slides: readonly DeckSlide[]): string {
  const ids = slides.map((_, place) => `<p:sldId id="${FIRST_ID + place}" r:id="rId${place + 1}"/>`).join("");
  let next = FIRST_ID;
  const sections = deck.sections.map(({ name, slides: own }, place) => {
    const list = own.map(() => `<p14:sldId id="${next++}"/>`).join("");
    const id = `{00000000-0000-4000-8000-${String(place + 1).padStart(12, "0")}}`;
    return `<p14:section name="${escapeXml(name)}" id="${id}"><p14:sldIdLst>${list}</p14:sldIdLst></p14:section>`;
  });
  const extension = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join("")}</p14:sectionLst></p:ext></p:extLst>`;
  return `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>${DEFAULT_TEXT}${extension}</p:presentation>`;
}

function slideParts(
  deck: Deck,
  slides: readonly DeckSlide[],
  slide: DeckSlide,
  place: number,
): readonly Part[] {
  const number = place + 1;
  const links = new Map<string, Relation>();
  const linkIdOf = (name: string) => {
    const target = slides.findIndex((other) => other.name === name);
    if (target < 0) return undefined;
    const id = `rIdTo${target + 1}`;
    links.set(id, [id, "slide", `slide${target + 1}.xml`]);
    return id;
  };
  const xml = slideXml(slide, deck.foot, linkIdOf);
  const hasNotes = slide.notes.length > 0;
  const part: Part = {
    path: `ppt/slides/slide${number}.xml`,
    type: `${PRESENTATION}.slide+xml`,
    xml,
    relations: [
      ["rId1", "slideLayout", `../slideLayouts/slideLayout${slide.isTitle ? 1 : 2}.xml`],
      ...(hasNotes ? [["rId2", "notesSlide", `../notesSlides/notesSlide${number}.xml`] as const] : []),
      ...links.values(),
    ],
  };
  if (!hasNotes) return [part];
  return [
    part,
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      type: `${PRESENTATION}.notesSlide+xml`,
      xml: notesXml(slide.notes),
      relations: [
        ["rId1", "notesMaster", "../notesMasters/notesMaster1.xml"],
        ["rId2", "slide", `../slides/slide${number}.xml`],
      ],
    },
  ];
}
