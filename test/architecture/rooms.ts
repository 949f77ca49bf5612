/** Which rooms each room may import beside itself. ARCHITECTURE.md lists the same. */
export const MAY_IMPORT = {
  commands: ["import", "export", "feed", "text", "links", "agreement"],
  app: ["pages", "components", "site", "feed", "device", "text", "links", "agreement", "styles"],
  pages: [
    "slides",
    "components",
    "site",
    "feed",
    "export",
    "import",
    "device",
    "text",
    "links",
    "agreement",
    "styles",
  ],
  slides: ["components", "export", "text", "links", "agreement"],
  components: ["site", "device", "text", "links", "agreement", "styles"],
  site: ["feed", "device", "text"],
  export: ["text", "agreement"],
  feed: ["device", "text", "agreement"],
  import: ["text", "agreement"],
  text: ["agreement"],
  links: ["agreement"],
  agreement: [],
  device: [],
  styles: [],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof MAY_IMPORT;
export const ROOMS = Object.keys(MAY_IMPORT) as Room[];

/** The room that a path below the root lies in; `undefined` for `src/main.ts`, tests and mocks. */
export function roomOf(path: string): Room | undefined {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return ROOMS.find((room) => room === folder);
}
