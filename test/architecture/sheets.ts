/** The project's own style sheets, and which classes the components name, read from the files as they stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, ROOT, type Source } from "./sources.ts";

export interface Declaration {
  readonly property: string;
  readonly value: string;
  /** Whether it stands in a `@page` rule, where no custom property can be read. */
  readonly isOfPage: boolean;
}

export interface Sheet {
  /** Below the root, with forward slashes: `"src/styles/tokens.css"`. */
  readonly path: string;
  readonly lines: number;
  readonly declarations: readonly Declaration[];
  /** As they are written, lists of selectors unsplit. */
  readonly selectors: readonly string[];
  /** The classes that its selectors name, those in `:global(…)` apart. */
  readonly classes: ReadonlySet<string>;
}

/** One use of a style sheet's class in a component; `name` is `null` where it is computed: `styles[size]`. */
export interface ClassUse {
  /** The component's path. */
  readonly by: string;
  /** The style sheet's path. */
  readonly sheet: string;
  readonly name: string | null;
}

/** Every style sheet below `src`, in the order of their paths. */
export function readSheets(): readonly Sheet[] {
  return filesBelow("src")
    .filter((path) => path.endsWith(".css"))
    .map((path) => parseSheet(path, readFileSync(join(ROOT, path), "utf8")));
}

/** Splits a style sheet at `{`, `;` and `}`: before `{` stands a selector or an at-rule, before the others a declaration. */
export function parseSheet(path: string, text: string): Sheet {
  const declarations: Declaration[] = [];
  const selectors: string[] = [];
  const open: string[] = [];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const [, piece = "", end] of code.matchAll(/((?:"[^"]*"|[^{};"])*)([{};])/g)) {
    const trimmed = piece.trim();
    if (end === "{") {
      open.push(trimmed);
      if (!trimmed.startsWith("@")) selectors.push(trimmed);
      continue;
    }
    const [, property, value] = /^([\w-]+)\s*:\s*([\s\S]+)$/.exec(trimmed) ?? [];
    if (property !== undefined && value !== undefined) {
      declarations.push({ property, value, isOfPage: open.some((rule) => rule.startsWith("@page")) });
    }
    if (end === "}") open.pop();
  }
  const classes = new Set(selectors.flatMap(classesOf));
  return { path, lines: text.split("\n").length - 1, declarations, selectors, classes };
}

function classesOf(selector: string): readonly string[] {
  const own = selector.replace(/:global\([^)]*\)|\[[^\]]*\]/g, "");
  return [...own.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name = ""]) => name);
}

/** Every `styles["name"]` of a component, whatever it calls the style sheet that it imports. */
export function classUses({ path, code, imports }: Source): readonly ClassUse[] {
  return [...code.matchAll(/import (\w+) from "[./\w-]*?([\w-]+\.module\.css)"/g)].flatMap(
    ([, local = "", file = ""]) => {
      const sheet = imports.find(({ target }) => target.endsWith(`/${file}`))?.target ?? file;
      const uses = code.matchAll(new RegExp(`\\b${local}\\[(?:"([^"]*)"|[^\\]]*)\\]`, "g"));
      return [...uses].map(([, name]) => ({ by: path, sheet, name: name ?? null }));
    },
  );
}
