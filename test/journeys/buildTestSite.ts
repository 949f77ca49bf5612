import { buildSite } from "../../src/commands/site/buildSite.ts";
import { ROOT } from "../../src/commands/site/root.ts";

/** Builds the site as a release is built, for tests and pictures, and answers its folder. */
export function buildTestSite(): string {
  const folder = `${ROOT}node_modules/.cache/journeys/site/`;
  buildSite(folder);
  return folder;
}
