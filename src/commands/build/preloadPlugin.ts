import { normalizePath, type Plugin, type Rolldown } from "vite";
import { ROOT } from "./root.ts";

/** The sources of each screen, by the part of the address that names it. */
export type ScreenCode = Readonly<Record<string, readonly string[]>>;

/**
 * Lets the browser fetch the code of `first` together with the entry, instead of finding it after that has run, and names
 * the further code of each of `screens` in links that `src/app/snapshot/showSnapshot.ts` follows where the address asks for the
 * screen. Fails the build when one of the files is part of no chunk any more.
 */
export function preloadPlugin(first: readonly string[], screens: ScreenCode): Plugin {
  return {
    name: "preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const imports = (file: string) => chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
        const filesOf = (sources: readonly string[]) => [
          ...closure(
            sources.flatMap((source) => holders(chunks, source)),
            imports,
          ),
        ];
        const isNamed = (file: string) => html.includes(`"./${file}"`);
        const atOnce = filesOf(first).filter((file) => !isNamed(file));
        const names = Object.entries(screens).flatMap(([screen, sources]) =>
          filesOf(sources)
            .filter((file) => !isNamed(file) && !atOnce.includes(file))
            .map((file) => ({ screen, file })),
        );
        // What all of them need, every other screen does.
        const screensOf = (those: readonly string[]) =>
          those.length === Object.keys(screens).length ? "~" : those.join(" ");
        const fonts = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
        const links = [
          // Found in the style sheet it would come when all is laid out, and have all laid out again. In the head it keeps a browser
          // from drawing a frame, for a tenth of a second at most, while there is nothing to show: the next one would be late.
          ...fonts.map((file) => link(file, 'rel="preload" as="font" crossorigin')),
          ...atOnce.map((file) => link(file, 'rel="modulepreload"')),
          ...[...Map.groupBy(names, ({ file }) => file)].map(([file, of]) =>
            link(file, `data-screens="${screensOf(of.map(({ screen }) => screen))}"`),
          ),
        ];
        if (!html.includes(STYLES)) throw new Error("The page has no style sheet");
        return (
          html
            // All files are of the page's own origin.
            .replaceAll(" crossorigin", "")
            .replace(STYLES, () => links.map((tag) => `${tag}\n    `).join("") + STYLES)
        );
      },
    },
  };
}

/** How the page names its style sheet. */
const STYLES = '<link rel="stylesheet"';

function link(file: string, attributes: string): string {
  return `<link ${attributes} href="./${file}">`;
}

/** The files of the chunks that a source is part of. */
function holders(chunks: readonly Rolldown.OutputChunk[], source: string): readonly string[] {
  const id = idOf(source);
  const found = chunks.filter((chunk) => chunk.facadeModuleId === id || chunk.moduleIds.includes(id));
  if (found.length === 0) throw new Error(`${source} is part of no chunk: correct vite.config.ts`);
  return found.map(({ fileName }) => fileName);
}

/** The bundler's name for a file of ours. */
export function idOf(source: string): string {
  return normalizePath(`${ROOT}${source}`);
}

/** `starts` and all that follows from them, step by step. */
export function closure(starts: readonly string[], next: (item: string) => readonly string[]): Set<string> {
  const found = new Set<string>(starts);
  for (const item of found) for (const following of next(item)) found.add(following);
  return found;
}
