import { isOn, type XmlElement } from "../office/xml.ts";

/** The kinds of pages, the most frequent first. */
const PAGES = ["default", "first", "even"] as const;

const FRAMES: readonly string[] = ["w:headerReference", "w:footerReference"];

/**
 * The headers and footers that pages show, by their ids: each once, those of most pages first. A section that names none has those
 * of the one before it; a first page's or an even page's own are shown only where the document says so.
 */
export function pageFrames(sections: readonly XmlElement[], settings: XmlElement | undefined): string[] {
  const shown = new Map<(typeof PAGES)[number], Set<string>>(PAGES.map((page) => [page, new Set()]));
  const current = new Map<string, string>();
  const hasEven = isOn(settings, "w:evenAndOddHeaders");
  for (const section of sections) {
    for (const { name, attributes } of section.children)
      if (FRAMES.includes(name))
        current.set(`${attributes["type"] ?? "default"} ${name}`, attributes["r:id"] ?? "");
    const pages = PAGES.filter((page) =>
      page === "first" ? isOn(section, "w:titlePg") : page === "default" || hasEven,
    );
    for (const page of pages)
      for (const id of FRAMES.flatMap((name) => current.get(`${page} ${name}`) ?? []))
        shown.get(page)?.add(id);
  }
  return [...new Set(PAGES.flatMap((page) => [...(shown.get(page) ?? [])]))];
}
