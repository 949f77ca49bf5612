/** Scripts of the page beside its entry: no modules, each in one file that needs no other. */
import { build, type Rolldown } from "vite";
import { asciiPlugin } from "./asciiPlugin.ts";
import { digestOf } from "./digest.ts";
import { ROOT } from "./root.ts";

/** A built script; `fileName` below the site's root, with the digest of its code. */
export interface SideScript {
  readonly fileName: string;
  readonly code: string;
  readonly map: string | null;
}

/** Builds one script from a source below `src/`; its file is called `<name>-<digest>.js`. With a source map where asked for, which it does not name. */
export async function buildSideScript(source: string, name: string, sourcemap: boolean): Promise<SideScript> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "error",
    mode: "production",
    plugins: [asciiPlugin()],
    build: {
      target: "es2023",
      write: false,
      sourcemap,
      rolldownOptions: {
        input: `${ROOT}src/${source}`,
        output: { format: "iife" },
        // Every byte counts here: the page waits for these.
        optimization: { inlineConst: { mode: "all", pass: 2 } },
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [chunk, ...others] = output.filter((file) => file.type === "chunk" && file.isEntry);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`One script expected from ${source}`);
  const bare = chunk.code.replace(/\n\/\/# sourceMappingURL=.*/s, "").trimEnd();
  const file = `${name}-${digestOf(bare)}.js`;
  return {
    fileName: `assets/${file}`,
    code: `${bare}\n`,
    map: chunk.map?.toString() ?? null,
  };
}

/** Adds a script, and its source map where there is one, to a build. */
export function emitSideScript(context: Rolldown.PluginContext, { fileName, code, map }: SideScript): void {
  context.emitFile({ type: "asset", fileName, source: code });
  if (map !== null) context.emitFile({ type: "asset", fileName: `${fileName}.map`, source: map });
}
