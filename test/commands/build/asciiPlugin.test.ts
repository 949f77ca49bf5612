import { SourceMap } from "node:module";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { asciiPlugin } from "../../../src/commands/build/asciiPlugin.ts";

const SOURCE = `const joined = (parts) => parts.join("!");
export const firstName = (given) => \`Før \${given.firstProperty} så 😀\` + joined\`Økonomi \${given.secondProperty}\`;
export const lastName = (given) => /[æøå]|😀/u.test(given.thirdProperty) ? "Åh" : given.fourthProperty;
globalThis.made = { firstName, lastName };
`;

async function built(): Promise<Rolldown.OutputChunk & { readonly mapBeside: string }> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    plugins: [
      asciiPlugin(),
      {
        name: "source",
        resolveId: (id) => (id === "made.js" ? id : null),
        load: (id) => (id === "made.js" ? SOURCE : null),
      },
    ],
    build: { write: false, sourcemap: "hidden", rolldownOptions: { input: "made.js" } },
  })) as Rolldown.RolldownOutput;
  const [chunk] = output.filter((file) => file.type === "chunk");
  const [map] = output.filter((file) => file.type === "asset" && file.fileName === `${chunk?.fileName}.map`);
  if (chunk === undefined || map?.type !== "asset") throw new Error("A script with its map expected");
  return { ...chunk, mapBeside: String(map.source) };
}

test("a script is ASCII and says what it said", async () => {
  const { code } = await built();
  expect(code).not.toMatch(/[^\0-\x7f]/);
  await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { made } = globalThis as unknown as { made: Record<string, (given: object) => string> };
  expect(made["firstName"]?.({ firstProperty: 1 })).toBe("Før 1 så 😀Økonomi !");
  expect(made["lastName"]?.({ thirdProperty: "😀" })).toBe("Åh");
});

test("its source map leads to where the source says it", async () => {
  const { code, map, mapBeside } = await built();
  expect(JSON.parse(mapBeside).mappings).toBe(map?.mappings);
  const entries = new SourceMap(JSON.parse(mapBeside));
  const lines = SOURCE.split("\n");
  const asked = code.split("\n").flatMap((line, at) =>
    Array.from(line.matchAll(/\w+Property/g), ({ 0: name, index }) => {
      const entry = entries.findEntry(at, index) as { originalLine: number; originalColumn: number };
      return [name, lines[entry.originalLine]?.slice(entry.originalColumn).replace(/^\./, "")] as const;
    }),
  );
  expect(asked).toHaveLength(4);
  for (const [name, said] of asked) expect(said?.startsWith(name), `${name}: ${said}`).toBe(true);
});
