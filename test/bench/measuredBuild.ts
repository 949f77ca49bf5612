import { type ServedBuild, serveBuild } from "../journeys/serveBuild.ts";

/** The build that is measured: that in the folder which `BENCH_SITE` names, else a new one. */
export async function measuredBuild(): Promise<Pick<ServedBuild, "folder" | "close">> {
  const folder = process.env["BENCH_SITE"];
  return folder === undefined ? await serveBuild() : { folder, close: () => Promise.resolve() };
}
