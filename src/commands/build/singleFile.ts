import { readFileSync } from "node:fs";
import { build, type Plugin, parseSync, type Rolldown, type UserConfig } from "vite";
import { TEMPLATE_FILE } from "../../feed/embedded/fillTemplate.ts";
import { bundleTemplate } from "./bundleTemplate.ts";
import { ROOT } from "./root.ts";

/**
 * Adds to a build the page that a site in one file is filled into: the same sources built once more with every
 * chunk, style and font inside. `config` is the site's own, with plugins of its own.
 */
export function singleFile(config: () => UserConfig): Plugin {
  return {
    name: "single-file",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const licenses = Object.values(bundle).find(({ fileName }) => fileName === "licenses.md");
        const { script, style } = await buildInOne(config());
        const template = bundleTemplate({
          script,
          style,
          icon: readFileSync(`${ROOT}public/icon.svg`, "utf8"),
          licenses: licenses?.type === "asset" ? String(licenses.source) : "",
        });
        this.emitFile({ type: "asset", fileName: TEMPLATE_FILE, source: template });
      },
    },
  };
}

async function buildInOne(config: UserConfig): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    ...config,
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    build: {
      ...config.build,
      write: false,
      sourcemap: false,
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: `${ROOT}src/main.ts`, output: { codeSplitting: false } },
    },
    // A worker within one file is no module: unpdf asks for its own address in Node alone.
    worker: { rolldownOptions: { checks: { emptyImportMeta: false } } },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === "chunk");
  const styles = output.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  const [chunk, ...others] = chunks;
  if (chunk === undefined || others.length > 0) throw new Error(`One chunk expected, not ${chunks.length}`);
  const { errors } = parseSync("bundle.js", chunk.code);
  if (errors.length > 0) throw new Error(`The script cannot be parsed: ${errors[0]?.message}`);
  return {
    script: chunk.code,
    style: styles.map((file) => (file.type === "asset" ? String(file.source) : "")).join(""),
  };
}
