import { existsSync } from "node:fs";
import { join } from "node:path";
import { ARCHIVE_FOLDER } from "../../agreement/archive/archiveFolder.ts";
import { changeLine } from "../../text/revision.ts";
import { messageOf, onPath, PathError } from "../terminal/mistakes.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Disk } from "./disk.ts";
import { locked } from "./lock.ts";
import type { Outcome, Plan } from "./planPublication.ts";
import { finishInterrupted, publish } from "./publication.ts";
import type { Site } from "./site.ts";

interface SiteChange {
  readonly disk: Disk;
  readonly site: Site;
  /** The site's folder as the caller wrote it. */
  readonly shown: string;
  /** Tell what would be done, and do nothing. */
  readonly dryRun: boolean;
  readonly terminal: Terminal;
}

/**
 * Makes a plan and carries it out while nobody else changes the site, and tells what became of each follow-up. What an
 * earlier run left unfinished is put in order first.
 *
 * @throws {PathError} when the disk refuses; and what `makePlan` throws.
 */
export async function changeSite(change: SiteChange, makePlan: () => Promise<Plan>): Promise<void> {
  const { disk, site, shown, dryRun, terminal } = change;
  if (dryRun) {
    const plan = await makePlan();
    tell(plan, terminal);
    terminal.out(`${plannedFiles(plan, site).join("\n")}\n`);
    return;
  }
  await locked(disk, site.folder, async (isTakenOver) => {
    const wasLeft = onPath(shown, "skrives", () => finishInterrupted(disk, site.folder));
    const plan = await makePlan();
    const { publication } = plan;
    if (publication !== null) onPath(shown, "skrives", () => publish(disk, site.folder, publication));
    tell(plan, terminal);
    if (publication !== null) tidyUp(disk, site.folder);
    if (publication !== null || wasLeft || isTakenOver) await renewFirstPicture(site, terminal);
  });
}

/** What follows once a publication is visible. Visitors wait for none of it. */
function tidyUp(disk: Disk, folder: string): void {
  try {
    finishInterrupted(disk, folder);
  } catch (error) {
    throw new PathError(
      `Det er udgivet, men oprydningen blev ikke færdig: ${messageOf(error)}. Kør kommandoen igen.`,
      { cause: error },
    );
  }
}

/**
 * The page of a built site shows the newest follow-up's first screen before any code has come: that is written anew. A page
 * that cannot be written keeps the old picture, which the app replaces as soon as it runs.
 */
async function renewFirstPicture({ folder, page }: Site, terminal: Terminal): Promise<void> {
  const root = join(folder, ...decodeURIComponent(page).split("/"));
  if (!existsSync(join(root, "index.html")) || !existsSync(join(root, "assets"))) return;
  try {
    // Loaded for a built site only: it brings Vite.
    const { writeSnapshot, WHY_NO_SNAPSHOT } = await import("../build/snapshot/writeSnapshot.ts");
    const why = await writeSnapshot(root);
    if (why !== null) terminal.err(`Siden er nu uden første billede, for ${WHY_NO_SNAPSHOT[why]}.\n`);
  } catch (error) {
    terminal.err(`Sidens første billede er det gamle: ${messageOf(error)}\n`);
  }
}

/** The moment as a feed of news has it: whole seconds. */
export function momentNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

const KINDS: Readonly<Record<Outcome["kind"], string>> = {
  published: "ny opfølgning",
  revised: "rettet",
  rewritten: "skrevet igen; ingen oplysning er ændret",
  unchanged: "uændret",
  withdrawn: "trukket tilbage",
};

/** What becomes of each follow-up, every fact that changed, and what was kept or removed. */
function tell({ outcomes }: Plan, terminal: Terminal): void {
  for (const { facts, kind, changes, notices } of outcomes) {
    const count =
      changes.length === 0
        ? ""
        : `, ${changes.length} ${changes.length === 1 ? "oplysning" : "oplysninger"}:`;
    terminal.out(`${facts.id}: ${KINDS[kind]}${count}\n`);
    for (const change of changes) terminal.out(`  ${changeLine(change, "da")}\n`);
    for (const notice of notices) terminal.out(`  ${notice}\n`);
  }
}

/** Every file that would be written or removed, with its name in the site's folder. */
function plannedFiles({ publication }: Plan, site: Site): string[] {
  if (publication === null) return ["Intet ville blive skrevet."];
  const { before, catalogue, after } = publication;
  const written = [...before, catalogue, ...after].flatMap((step) => ("name" in step ? [step.name] : []));
  const removed = after.flatMap((step) => ("remove" in step ? [step.remove] : []));
  const isOfArchive = (name: string) => name.startsWith(`${ARCHIVE_FOLDER}/`);
  const lasting = [...new Set(written)].filter((name) => !removed.includes(name) && !isOfArchive(name));
  const gone = removed.filter((name) => !written.includes(name) && !isOfArchive(name));
  const ofArchive = written.filter(isOfArchive).length;
  return [
    `Ville skrive i ${site.folder}:`,
    ...(ofArchive === 0 ? [] : [`  ${ARCHIVE_FOLDER}/ (${ofArchive} ${ofArchive === 1 ? "fil" : "filer"})`]),
    ...lasting.map((name) => `  ${name}`),
    ...gone.map((name) => `  ${name} (slettes)`),
  ];
}
