/**
 * Publishing is one rename. What is new is first written under names that nothing refers to; then the catalogue that names it
 * takes the old one's place; then follows what no reader of the catalogue waits for. Stopped anywhere, by a crash or a
 * full disk, the site is whole: as before until that rename, as intended from there. The next run finishes or undoes.
 */
import { join } from "node:path";
import { type Disk, textOf } from "./disk.ts";

/** A file by its name in the feed's folder, `sources/x.txt` included. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface Publication {
  /** Under names that the published catalogue does not lead to. */
  readonly before: readonly NewFile[];
  /** The catalogue that makes them visible. */
  readonly catalogue: NewFile;
  /** In this order, once they are visible. */
  readonly after: readonly (NewFile | { readonly remove: string })[];
}

/** Names with a dot are no feeds, and web servers do not show them. */
const STAGE = ".publishing";
const JOURNAL = "journal.json";
const CATALOGUE_DRAFT = "catalogue";

interface Journal {
  /** What to remove should the catalogue never take its place. */
  readonly undo: readonly string[];
  readonly after: readonly (
    | { readonly draft: string; readonly name: string }
    | { readonly remove: string }
  )[];
}

/**
 * Makes a publication visible, or throws and leaves the site as it was. The folder must be locked and finished;
 * {@link finishInterrupted} then does the rest.
 */
export function publish(disk: Disk, folder: string, publication: Publication): void {
  const stage = join(folder, STAGE);
  try {
    prepare(disk, folder, publication);
    publication.before.forEach(({ name }, index) => {
      disk.makeFolder(join(folder, name, ".."));
      disk.rename(join(stage, `before-${index}`), join(folder, name));
    });
    disk.rename(join(stage, CATALOGUE_DRAFT), join(folder, publication.catalogue.name));
  } catch (error) {
    // Should this fail as well, the next run does it.
    try {
      finishInterrupted(disk, folder);
    } catch {}
    throw error;
  }
}

/** Writes every file once, so that a full disk is met before anything has changed, and last the journal. */
function prepare(disk: Disk, folder: string, { before, catalogue, after }: Publication): void {
  const stage = join(folder, STAGE);
  disk.makeFolder(stage);
  before.forEach(({ content }, index) => {
    disk.write(join(stage, `before-${index}`), content);
  });
  disk.write(join(stage, CATALOGUE_DRAFT), catalogue.content);
  const steps = after.map((step, index): Journal["after"][number] => {
    if ("remove" in step) return step;
    const draft = `after-${index}`;
    disk.write(join(stage, draft), step.content);
    return { draft, name: step.name };
  });
  const journal: Journal = { undo: before.map(({ name }) => name), after: steps };
  disk.write(join(stage, `${JOURNAL}.draft`), JSON.stringify(journal));
  disk.rename(join(stage, `${JOURNAL}.draft`), join(stage, JOURNAL));
}

/** Finishes a publication whose catalogue is in place, undoes one whose catalogue is not. True when there was one. */
export function finishInterrupted(disk: Disk, folder: string): boolean {
  const stage = join(folder, STAGE);
  const staged = disk.list(stage);
  const text = textOf(disk, join(stage, JOURNAL));
  if (text !== null) {
    const journal = JSON.parse(text) as Journal;
    if (staged.includes(CATALOGUE_DRAFT)) for (const name of journal.undo) disk.remove(join(folder, name));
    else finish(disk, folder, journal, staged);
    // Without its journal a stage is only something to clear away.
    disk.remove(join(stage, JOURNAL));
  }
  disk.remove(stage);
  return staged.length > 0;
}

function finish(disk: Disk, folder: string, { after }: Journal, staged: readonly string[]): void {
  for (const step of after) {
    if ("remove" in step) disk.remove(join(folder, step.remove));
    else if (staged.includes(step.draft)) {
      disk.makeFolder(join(folder, step.name, ".."));
      disk.rename(join(folder, STAGE, step.draft), join(folder, step.name));
    }
  }
}
