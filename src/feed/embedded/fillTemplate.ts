import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry, toJson } from "../../agreement/portfolio/catalogue.ts";
import { blockId, EMBEDDED_FILES } from "./embedded.ts";

/** One follow-up that a site in one file shows. */
interface BundleContent {
  readonly facts: FollowUpFacts;
  /** The lines of the document that it was imported from; `null` when they are not known. */
  readonly source: readonly string[] | null;
}

/** A follow-up that could not be fetched: whoever opens the file is told that it is missing. */
interface MissingContent {
  readonly missing: CatalogueEntry;
}

/** The template's name in a build, beside `index.html`. It is fetched only to make a site in one file. */
export const TEMPLATE_FILE = "bundle-template.html";

/** Marks the place of the data in the template, as {@link TITLE} marks that of the title; the build writes both. */
export const DATA = "<!--aftaleoverblik:data-->";
export const TITLE = "<title>Aftaleoverblik</title>";

/**
 * Fills the template: the contents become data blocks that no text in it can break out of. The same content gives the same
 * file, to the byte.
 *
 * @throws when the text is no template.
 */
export function fillTemplate(
  template: string,
  ...contents: readonly (BundleContent | MissingContent)[]
): string {
  const entries = contents.map((content, place) => {
    const address = own(numbered(EMBEDDED_FILES.facts, place));
    return "missing" in content
      ? { ...content.missing, href: address }
      : catalogueEntry(content.facts, address);
  });
  const blocks = [
    block(EMBEDDED_FILES.catalogue, toJson(buildCatalogue(entries))),
    ...contents.flatMap((content, place) => ("missing" in content ? [] : contentBlocks(content, place))),
  ];
  const [first, ...others] = contents.flatMap((content) => ("missing" in content ? [] : content.facts));
  const title = escapeHtml((others.length === 0 ? first?.document?.title : null) ?? first?.title ?? "");
  return replaceOnce(replaceOnce(template, TITLE, `<title>${title}</title>`), DATA, blocks.join("\n"));
}

/** The blocks of a follow-up at its place among those of the file: its facts, and its source where there is one. */
function contentBlocks({ facts, source }: BundleContent, place: number): readonly string[] {
  const sourceFile = numbered(EMBEDDED_FILES.source, place);
  const document = facts.document && {
    ...facts.document,
    source: source === null ? null : own(sourceFile),
  };
  return [
    block(numbered(EMBEDDED_FILES.facts, place), toJson({ ...facts, document })),
    ...(source === null ? [] : [block(sourceFile, JSON.stringify(source.join("\n")))]),
  ];
}

/** The address of the first such file as it is; of the second `feed/opfoelgning-2.json`. */
function numbered(address: string, place: number): string {
  return place === 0 ? address : address.replace(/(?=\.\w+$)/, `-${place + 1}`);
}

/** An address of the feed, relative to its catalogue. */
function own(address: string): string {
  return address.replace("feed/", "");
}

function block(address: string, json: string): string {
  return `<script type="application/json" id="${blockId(address)}">${escapeJson(json)}</script>`;
}

/**
 * The same JSON without `<`, so that neither `</script>` nor `<!--` can occur in it. JSON has `<` only within strings,
 * where it can be escaped.
 */
function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Replaces the first `mark` by `text`; the inserted text is not searched again. */
function replaceOnce(template: string, mark: string, text: string): string {
  const at = template.indexOf(mark);
  if (at === -1) throw new Error(`The bundle's template has no ${mark}`);
  return template.slice(0, at) + text + template.slice(at + mark.length);
}
