/** Scripts of the page beside its entry: no modules, each in one file that needs no other. */
import { build, type Rolldown } from "vite";
import { digestOf } from "./digest.ts";
import { ROOT } from "./root.ts";

/** A built script; `fileName` below the site's root, with the digest of its code. */
export interface SideScript {
  readonly fileName: string;
  readonly code: string;
  readonly map: string;
}

/** Builds one script from a source below `src/`; its file is called `<name>-<digest>.js`. */
export async function buildSideScript(source: string, name: string): Promise<SideScript> {
  const built = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "error",
    mode: "production",
    build: {
      target: "es2023",
      write: false,
      sourcemap: true,
      rolldownOptions: { input: `${ROOT}src/${source}`, output: { format: "iife" } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [chunk, ...others] = output.filter((file) => file.type === "chunk" && file.isEntry);
  if (chunk?.type !== "chunk" || others.length > 0) throw new Error(`One script expected from ${source}`);
  const bare = chunk.code.replace(/\n\/\/# sourceMappingURL=.*/s, "").trimEnd();
  const file = `${name}-${digestOf(chunk.code)}.js`;
  return {
    fileName: `assets/${file}`,
    code: `${bare}\n//# sourceMappingURL=${file}.map\n`,
    map: chunk.map?.toString() ?? "",
  };
}

/** Adds a script and its source map to a build. */
export function emitSideScript(context: Rolldown.PluginContext, { fileName, code, map }: SideScript): void {
  context.emitFile({ type: "asset", fileName, source: code });
  context.emitFile({ type: "asset", fileName: `${fileName}.map`, source: map });
}
