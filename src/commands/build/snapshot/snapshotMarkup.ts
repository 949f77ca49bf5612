/** What was rendered as the page holds it: no inline styles, and no form that the browser would send. */
import { SHORT_CLASS } from "../classNames.ts";
import { digestOf } from "../digest.ts";

export interface SnapshotMarkup {
  readonly pictures: readonly Picture[];
  /** Rules for what stood in `style` attributes, which a strict Content-Security-Policy forbids; empty where none did. */
  readonly css: string;
}

interface Picture {
  /** The part of the address that names its screen; empty for the overview. */
  readonly screen: string;
  readonly html: string;
  /** Tells one picture from another. */
  readonly digest: string;
}

/** Sent by the browser, it would load the page again. What is done with other controls the app takes over. */
const FORM = /<form\b/g;

/** What a control says to who points at it, it says once the app is there. */
const CONTROL_TITLE = /(<(?:button|select|input)\b[^>]*) title="[^"]*"/g;

/** Said already: a picture is in the page's language, no form of it is sent, and a control is enabled unless it says otherwise. */
const REDUNDANT = / lang="da"|(?<=<button) type="button"| aria-disabled="false"/g;

/** What HTML does without: the page is shorter by a hundredth. A value that a slash follows would take it in. */
const CLOSED_SHAPE = /><\/(?:path|circle|rect)>/g;
const QUOTED_WORD = / ([\w-]+)="([\w.#-]+)"(?!\/)/g;

/** Makes the markup of what the components rendered, screen by screen. */
export function snapshotMarkup(rendered: Readonly<Record<string, string>>): SnapshotMarkup {
  const styles = new Map<string, string>();
  const drawn = Object.entries(rendered).map(([screen, markup]) => {
    const html = markup
      .replace(/<title>.*?<\/title>/s, "")
      .replace(FORM, "$& inert")
      .replace(CONTROL_TITLE, "$1")
      .replace(/<[^>]* style="[^>]*>/g, (tag) => withClass(tag, styles))
      .replace(REDUNDANT, "")
      .replace(CLOSED_SHAPE, "/>")
      .replace(QUOTED_WORD, " $1=$2");
    return { screen, html };
  });
  const css = [...styles].map(([style, name]) => `#snapshot .${name}{${unescaped(style)}}`).join("");
  return { css, pictures: drawn.map(({ screen, html }) => ({ screen, html, digest: digestOf(html + css) })) };
}

/** The tag with a class of its own in the place of its `style`. */
function withClass(tag: string, styles: Map<string, string>): string {
  const [attribute = "", style = ""] = / style="([^"]*)"/.exec(tag) ?? [];
  const name = styles.get(style) ?? `i${styles.size + 1}`;
  styles.set(style, name);
  const bare = tag.replace(attribute, "");
  return bare.includes(' class="')
    ? bare.replace(' class="', ` class="${name} `)
    : bare.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`);
}

function unescaped(attribute: string): string {
  return attribute.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

/** The classes from style modules that a style sheet has no rule for: the markup belongs to another version of the sources. */
export function unknownClasses(html: string, sheet: string): readonly string[] {
  const names = Array.from(html.matchAll(/ class=(?:"([^"]*)"|([\w-]+))/g), ([, several, one = ""]) =>
    (several ?? one).split(" "),
  ).flat();
  const known = new Set(Array.from(sheet.matchAll(/\.([\w-]+)/g), ([, name]) => name));
  return [...new Set(names)].filter((name) => SHORT_CLASS.test(name) && !known.has(name));
}
