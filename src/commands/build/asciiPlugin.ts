import type { Plugin } from "vite";

const BEYOND_ASCII = /[^\0-\x7f]/g;

/**
 * Writes scripts in ASCII, with all other letters as escapes. A server that says that its scripts are Latin-1 garbles them otherwise, and
 * a garbled regular expression is no program at all. The minifier writes strings so by itself, and the letters of template literals and
 * regular expressions as they are.
 */
export function asciiPlugin(): Plugin {
  return {
    name: "ascii",
    apply: "build",
    generateBundle: {
      // Before digests are made of them.
      order: "pre",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk") file.code = inAscii(file.code);
          // Workers.
          else if (file.fileName.endsWith(".js") && typeof file.source === "string")
            file.source = inAscii(file.source);
        }
      },
    },
  };
}

function inAscii(code: string): string {
  return code.replace(BEYOND_ASCII, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
