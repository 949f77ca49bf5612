/** A drop folder: what is put there is published once it is whole. */
import { readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ARCHIVE_FOLDER } from "../../agreement/archive/archiveFolder.ts";
import { compareTexts } from "../../agreement/compareTexts.ts";
import { isSameFile, makeFolder, readInput, writeWhole } from "../terminal/files.ts";
import { InputRefused, messageOf, onPath, PathError } from "../terminal/mistakes.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Disk } from "./disk.ts";
import { type PublishRequest, publishFiles } from "./publishFiles.ts";
import { locateSite } from "./site.ts";

const PUBLISHED = "udgivet";
const REPORT = ".afvist.txt";
/** What programs write while a file is on its way, and what systems put into folders. */
const NO_DOCUMENT =
  /^[.~]|^(?:desktop\.ini|thumbs\.db)$|(?:\.(?:tmp|temp|part|partial|crdownload|download)|~|\.afvist\.txt)$/i;
const BETWEEN_MS = 2_000;
/** A file that has not grown for so long is whole, as far as anybody can tell. */
const QUIET_MS = 5_000;
/** How long a feed waits for the source that it names beside it. */
const LACKING_MS = 60_000;

interface Surroundings {
  readonly disk: Disk;
  readonly terminal: Terminal;
  readonly stop?: AbortSignal | undefined;
}

type Watched = Omit<PublishRequest, "files" | "id">;

/** Publishes what is put into `folder` until `stop`. A refused file is tried again when it changes. */
export async function watchFolder(
  folder: string,
  request: Watched,
  surroundings: Surroundings,
): Promise<void> {
  const { terminal, stop } = surroundings;
  const path = resolve(terminal.folder, folder);
  onPath(folder, "læses", () => readdirSync(path));
  if (ownFolders(request.to, surroundings).some((own) => isSameFile(own, path)))
    throw new PathError(
      `${folder} er sitets egen mappe, hvis filer ville blive flyttet derfra; vælg en anden til --watch.`,
    );
  const drop = new DropFolder(path, request, surroundings);
  terminal.err(`Holder øje med ${folder}. Stop med Ctrl+C.\n`);
  while (stop?.aborted !== true) {
    await drop.step(performance.now());
    await wait(BETWEEN_MS, undefined, stop === undefined ? {} : { signal: stop }).catch(() => undefined);
  }
}

/** Where a site's own files lie; nothing of a site that is not there yet. */
function ownFolders(to: string, { disk, terminal }: Surroundings): readonly string[] {
  try {
    const { folder, page } = locateSite(disk, to, terminal.folder);
    return [".", decodeURIComponent(page), "sources", "originals", ARCHIVE_FOLDER].map((name) =>
      join(folder, name),
    );
  } catch {
    return [];
  }
}

interface Seen {
  /** Size and time of writing: another signature is another file. */
  readonly signature: string;
  /** When it was first seen so, in milliseconds. */
  readonly since: number;
  readonly isDone: boolean;
  /** Why it could not be published the last time: told once, with all that was said of the file, however often it is tried. */
  readonly failed?: string;
}

/** The folder as the last steps saw it. */
export class DropFolder {
  readonly #path: string;
  readonly #request: Watched;
  readonly #around: Surroundings;
  readonly #seen = new Map<string, Seen>();
  /** What each feed names beside it, by the feed's own signature. */
  readonly #named = new Map<string, readonly string[]>();

  constructor(path: string, request: Watched, around: Surroundings) {
    this.#path = path;
    // What it says of a file names the file alone: whoever put it there knows no other folder.
    this.#request = { ...request, to: resolve(around.terminal.folder, request.to) };
    this.#around = around;
  }

  /** Looks once, at `now`, and publishes what has not changed for long enough; the oldest first. Never throws. */
  async step(now: number): Promise<void> {
    try {
      const files = this.#files();
      for (const name of this.#seen.keys()) {
        if (!files.some((file) => file.name === name)) this.#seen.delete(name);
      }
      for (const { name, signature, size, companions, quiet } of files) {
        const seen = this.#seen.get(name);
        if (seen?.signature !== signature) this.#seen.set(name, { signature, since: now, isDone: false });
        else if (!seen.isDone && size > 0 && now - seen.since >= quiet)
          await this.#publish(name, companions, seen);
      }
    } catch (error) {
      this.#around.terminal.err(`${messageOf(error)}\n`);
    }
  }

  /** The files that may be published, each with those that belong to it. */
  #files() {
    const files = this.#allFiles();
    const feeds = files.map((file) => ({ file, named: this.#namedBy(file) }));
    const companions = new Set(feeds.flatMap(({ named }) => named));
    return feeds.flatMap(({ file, named }) => {
      if (companions.has(file.name)) return [];
      const own = files.filter(({ name }) => named.includes(name));
      // With its source a feed is another than without.
      const signature = [file, ...own].map((one) => one.signature).join(" ");
      const quiet = own.length < named.length ? LACKING_MS : QUIET_MS;
      return [{ ...file, signature, quiet, companions: own.map(({ name }) => name) }];
    });
  }

  #namedBy({ name, signature }: { readonly name: string; readonly signature: string }): readonly string[] {
    if (extname(name).toLowerCase() !== ".json") return [];
    const key = `${name} ${signature}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const named = companionsOf(join(this.#path, name));
    if (named !== null) this.#named.set(key, named);
    return named ?? [];
  }

  #allFiles() {
    return readdirSync(this.#path, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !NO_DOCUMENT.test(entry.name))
      .flatMap(({ name }) => {
        const stats = statSync(join(this.#path, name), { throwIfNoEntry: false });
        if (stats === undefined) return [];
        return [{ name, size: stats.size, at: stats.mtimeMs, signature: `${stats.size} ${stats.mtimeMs}` }];
      })
      .sort((a, b) => a.at - b.at || compareTexts(a.name, b.name));
  }

  async #publish(name: string, companions: readonly string[], seen: Seen): Promise<void> {
    const { disk, terminal } = this.#around;
    const report = `${join(this.#path, name)}${REPORT}`;
    const said = [() => terminal.out(`${name}:\n`)];
    const held: Terminal = {
      folder: this.#path,
      out: (text) => said.push(() => terminal.out(text)),
      err: (text) => said.push(() => terminal.err(text)),
    };
    const tell = () => {
      for (const say of said) say();
    };
    try {
      await publishFiles({ ...this.#request, files: [name] }, disk, held);
      rmSync(report, { force: true });
      for (const file of [name, ...companions]) this.#putAside(file);
      tell();
    } catch (error) {
      const failed = messageOf(error);
      held.err(`${failed}\n`);
      if (failed !== seen.failed) tell();
      // Anything else may pass: a full disk, a folder that is away. It is tried again.
      const isDone = error instanceof InputRefused;
      this.#seen.set(name, { ...seen, isDone, failed });
      if (isDone) writeWhole(report, `${failed}\n`, report);
    }
  }

  /** Moves a published file away, beside those of the same name. */
  #putAside(name: string): void {
    const folder = join(this.#path, PUBLISHED);
    onPath(folder, "skrives", () => makeFolder(folder));
    const taken = new Set(readdirSync(folder));
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${stem}-${count}${ending}`;
    onPath(join(this.#path, name), "flyttes", () => renameSync(join(this.#path, name), join(folder, free)));
  }
}

/** The names of the source and the original that lie beside a feed; none of what is no feed, `null` of what cannot be read now. */
function companionsOf(path: string): readonly string[] | null {
  let text: string;
  try {
    text = new TextDecoder().decode(readInput(path, path));
  } catch {
    // Publishing it fails, too, and tells why. It holds up no other file.
    return null;
  }
  try {
    const { document } = JSON.parse(text) as {
      readonly document?: { readonly source?: unknown; readonly file?: { readonly href?: unknown } | null };
    };
    return [document?.source, document?.file?.href].filter(
      (name): name is string => typeof name === "string" && !name.includes("/"),
    );
  } catch {
    return [];
  }
}
