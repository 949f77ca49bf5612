import { InputRefused, UsageError } from "../terminal/mistakes.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { changeSite, momentNow } from "./changeSite.ts";
import { unsettledLosses } from "./complaints.ts";
import type { Disk } from "./disk.ts";
import type { Candidate } from "./planFiles.ts";
import { type Plan, planPublication } from "./planPublication.ts";
import { readCandidate } from "./readCandidate.ts";
import { locateSite } from "./site.ts";

export interface PublishRequest {
  readonly files: readonly string[];
  /** The folder of the site, as the caller wrote it. */
  readonly to: string;
  readonly id?: string | undefined;
  /** Documents are published beside their feeds. */
  readonly keepsOriginal: boolean;
  /** Publish although something speaks against it. */
  readonly force: boolean;
  /** Tell what would be done, and do nothing. */
  readonly dryRun: boolean;
  /** The site's own address, for the news; `null` when it is not known. */
  readonly address: string | null;
}

/**
 * Publishes files, all of them or none, and tells on standard output what became of each and what changed.
 *
 * @throws {PathError} when a file or folder cannot be read or written; {@link InputRefused} when a file is no follow-up or
 * something speaks against publishing it. The site is then as it was.
 */
export async function publishFiles(request: PublishRequest, disk: Disk, terminal: Terminal): Promise<void> {
  const site = locateSite(disk, request.to, terminal.folder);
  const candidates: Candidate[] = [];
  for (const file of request.files) candidates.push(await readCandidate(file, request, terminal));
  refuseSameIds(candidates);
  await changeSite({ disk, site, shown: request.to, dryRun: request.dryRun, terminal }, async () => {
    const plan = await planPublication(disk, site, candidates, {
      now: momentNow(),
      address: request.address,
    });
    if (!request.force) refuseComplaints(plan);
    return plan;
  });
}

function refuseSameIds(candidates: readonly Candidate[]): void {
  const seen = new Map<string, string>();
  for (const { facts, shown } of candidates) {
    const earlier = seen.get(facts.id);
    if (earlier !== undefined) {
      throw new UsageError(
        `${earlier} og ${shown} har samme id, "${facts.id}". Udgiv dem hver for sig, den ene med --id.`,
      );
    }
    seen.set(facts.id, shown);
  }
}

const HOW_TO_SETTLE =
  'Det, importen ikke kunne overføre, afgøres på siden "Importér": ret eller tilføj det, sæt "Set efter" ved det, ' +
  'tryk "Gem feed", og udgiv den gemte fil.';

function refuseComplaints({ outcomes }: Plan): void {
  const complaints = outcomes.flatMap(({ facts, complaints: own }) =>
    own.map((words) => `  ${facts.id}: ${words}`),
  );
  if (complaints.length === 0) return;
  throw new InputRefused(
    [
      "Ikke udgivet. Ret filen, eller udgiv alligevel med --force:",
      ...complaints,
      ...(outcomes.some((one) => one.complaints.length > 0 && unsettledLosses(one.facts).length > 0)
        ? [HOW_TO_SETTLE]
        : []),
    ].join("\n"),
  );
}
