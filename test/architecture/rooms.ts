/** Who may import whom: the picture of ARCHITECTURE.md as a table, a room's own files apart. */
export const MAY_IMPORT = {
  commands: ["import", "export", "feed", "text", "links", "agreement"],
  app: ["pages", "components", "feed", "text", "links", "agreement", "styles"],
  pages: ["components", "feed", "export", "import", "text", "links", "agreement", "styles"],
  components: ["text", "links", "agreement", "styles"],
  export: ["text", "agreement"],
  feed: ["text", "agreement"],
  import: ["agreement"],
  text: ["agreement"],
  links: ["agreement"],
  agreement: [],
  styles: [],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof MAY_IMPORT;
export const ROOMS = Object.keys(MAY_IMPORT) as Room[];

/** The room that a path below the root lies in; `undefined` for `src/main.ts`, the tests and the mocks. */
export function roomOf(path: string): Room | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return ROOMS.find((room) => room === folder);
}
