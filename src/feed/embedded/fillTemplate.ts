import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { buildCatalogue, catalogueEntry, toJson } from "../../agreement/portfolio/catalogue.ts";
import { blockId, EMBEDDED_FILES } from "./embedded.ts";

/** What a site in one file shows. */
interface BundleContent {
  readonly facts: FollowUpFacts;
  /** The lines of the document that it was imported from; `null` when they are not known. */
  readonly source: readonly string[] | null;
}

/** The template's name in a build, beside `index.html`. It is fetched only to make a site in one file. */
export const TEMPLATE_FILE = "bundle-template.html";

/** Marks the place of the data in the template, as {@link TITLE} marks that of the title; the build writes both. */
export const DATA = "<!--aftaleoverblik:data-->";
export const TITLE = "<title>Aftaleoverblik</title>";

/**
 * Fills the template: `content` becomes data blocks that no text in it can break out of. The same content gives the same
 * file, to the byte.
 *
 * @throws when the text is no template.
 */
export function fillTemplate(template: string, { facts, source }: BundleContent): string {
  const { catalogue, facts: file, source: sourceFile } = EMBEDDED_FILES;
  const own = (address: string) => address.replace("feed/", "");
  const document = facts.document && {
    ...facts.document,
    source: source === null ? null : own(sourceFile),
  };
  const blocks = [
    block(catalogue, toJson(buildCatalogue([catalogueEntry(facts, own(file))]))),
    block(file, toJson({ ...facts, document })),
    ...(source === null ? [] : [block(sourceFile, JSON.stringify(source.join("\n")))]),
  ];
  const title = escapeHtml(facts.document?.title ?? facts.title);
  return replaceOnce(replaceOnce(template, TITLE, `<title>${title}</title>`), DATA, blocks.join("\n"));
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
