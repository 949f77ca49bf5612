import { buildSideScript, type SideScript } from "../sideScript.ts";

/** The script that shows the first pictures, with a source map where asked for. */
export function buildShowSnapshot(sourcemap: boolean): Promise<SideScript> {
  return buildSideScript("app/snapshot/showSnapshot.ts", "show-snapshot", sourcemap);
}
