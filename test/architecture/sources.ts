/** The project's own modules and what each of them imports, read from the files as they stand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Import {
  /** A path below the root for a file of ours (`"src/agreement/slug.ts"`), else the package as written. */
  readonly target: string;
  /** True for `import("…")` and for `new URL("…", import.meta.url)`: fetched when needed, not with the module. */
  readonly dynamic: boolean;
}

export interface Source {
  /** Below the root, with forward slashes: `"src/agreement/slug.ts"`. */
  readonly path: string;
  readonly lines: number;
  /** The text with every comment blanked out. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript module below `folders`, in the order of their paths. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return filesBelow(...folders)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"))
    .map(readSource);
}

/** Every file below `folders` of the root, as paths below the root. A folder that does not exist has none. */
export function filesBelow(...folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/")),
    )
    .sort();
}

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), "utf8");
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const code = comments.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + text.slice(start, end).replace(/\S/g, " ") + rest.slice(end),
    text,
  );
  const fixed = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const dynamic = [
    // A dynamic import of anything but a plain string keeps its expression, which is nowhere allowed.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/^["'`]|["'`]$/g, ""),
    ),
    ...[...code.matchAll(/new URL\(\s*"(\.[^"]+)",\s*import\.meta\.url/g)].map(
      ([, specifier = ""]) => specifier,
    ),
  ];
  const resolve = (specifier: string): string =>
    specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, "")) : specifier;
  return {
    path,
    lines: text.split("\n").length - 1,
    code,
    imports: [
      ...fixed.map((specifier) => ({ target: resolve(specifier), dynamic: false })),
      ...dynamic.map((specifier) => ({ target: resolve(specifier), dynamic: true })),
    ],
  };
}
