import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { FollowUpFacts } from "../../src/agreement/format/schema.ts";
import { publishMunicipality } from "../fixtures/publishedMunicipality.ts";

/** The built site with a made-up municipality's feeds in place of its own, in a new folder, which the caller removes. */
export async function municipalitySite(
  ...madeUp: Parameters<typeof publishMunicipality>
): Promise<{ readonly folder: string; readonly feeds: readonly FollowUpFacts[] }> {
  const published = await publishMunicipality(...madeUp);
  const folder = mkdtempSync(join(tmpdir(), "municipality-site-"));
  cpSync(inject("siteFolder"), folder, { recursive: true });
  rmSync(join(folder, "feed"), { recursive: true });
  cpSync(join(published.folder, "feed"), join(folder, "feed"), { recursive: true });
  rmSync(join(published.folder, ".."), { recursive: true });
  return { folder, feeds: published.feeds };
}
