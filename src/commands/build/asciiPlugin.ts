import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import type { Plugin } from "vite";
import { escapedSign } from "../../export/escapedSign.ts";

const BEYOND_ASCII = /[^\0-\x7f]/g;
/** How many letters an escape has. */
const ESCAPE = 6;

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
          if (file.type === "chunk") {
            const { code, map } = file;
            file.code = inAscii(code);
            if (map === null) continue;
            map.mappings = movedMappings(map.mappings, code);
            const beside = bundle[`${file.fileName}.map`];
            if (beside?.type === "asset") beside.source = map.toString();
          }
          // Workers.
          else if (file.fileName.endsWith(".js") && typeof file.source === "string")
            file.source = inAscii(file.source);
        }
      },
    },
  };
}

function inAscii(code: string): string {
  return code.replace(BEYOND_ASCII, escapedSign);
}

/** The mappings of a script's source map after each of its letters beyond ASCII has become an escape. */
function movedMappings(mappings: string, code: string): string {
  const lines = code.split("\n");
  const moved = decode(mappings).map((segments, line) => {
    const letters = Array.from((lines[line] ?? "").matchAll(BEYOND_ASCII), ({ index }) => index);
    let passed = 0;
    return segments.map(([column, ...rest]) => {
      while ((letters[passed] ?? column) < column) passed += 1;
      return [column + passed * (ESCAPE - 1), ...rest] as SourceMapSegment;
    });
  });
  return encode(moved);
}
