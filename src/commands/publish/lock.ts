import { hostname } from "node:os";
import { join } from "node:path";
import { onPath, PathError } from "../terminal/mistakes.ts";
import { type Disk, textOf } from "./disk.ts";

const LOCK = ".publish.lock";
const PATIENCE_MS = 120_000;
const BETWEEN_MS = 100;
/** No publication takes so long: whoever holds the lock is gone, or hangs. */
const STALE_MS = 10 * 60_000;
/** A lock is written at once; one that stays empty belongs to nobody. */
const EMPTY_MS = 5_000;

/** The locks that this process holds. One with its number that it does not hold is an earlier process's. */
const held = new Set<string>();

/**
 * Runs `work` while nobody else publishes to the folder; waits two minutes for another one. A lock whose process is gone
 * is taken over, and `work` is told so: that process may have left something undone.
 *
 * @throws {PathError} when the other one does not finish.
 */
export async function locked<T>(
  disk: Disk,
  folder: string,
  work: (isTakenOver: boolean) => T | Promise<T>,
): Promise<T> {
  const path = join(folder, LOCK);
  const own = JSON.stringify({ pid: process.pid, host: hostname(), at: new Date().toISOString() });
  const until = performance.now() + PATIENCE_MS;
  let isTakenOver = false;
  while (!onPath(path, "skrives", () => disk.claim(path, own))) {
    if (takeOver(disk, path)) {
      isTakenOver = true;
      continue;
    }
    if (performance.now() > until) {
      throw new PathError(
        `En anden udgiver til ${folder} (${textOf(disk, path) ?? "ukendt"}). Vent, eller slet ${path}, hvis ingen gør.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  held.add(path);
  try {
    return await work(isTakenOver);
  } finally {
    held.delete(path);
    disk.remove(path);
  }
}

/** Moves a lock away that nobody holds; true when it did. Two may try: only what was seen to be stale is thrown away. */
function takeOver(disk: Disk, path: string): boolean {
  const seen = textOf(disk, path);
  const writtenAt = disk.writtenAt(path);
  if (seen === null || writtenAt === null) return false;
  if (!isStale(path, seen, Date.now() - writtenAt)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    disk.rename(path, aside);
  } catch {
    // Another one was quicker, or the folder is write-protected.
    return false;
  }
  const moved = textOf(disk, aside);
  if (moved !== seen && moved !== null) disk.claim(path, moved);
  disk.remove(aside);
  return moved === seen;
}

function isStale(path: string, text: string, age: number): boolean {
  if (age > STALE_MS) return true;
  try {
    const { pid, host } = JSON.parse(text) as { pid: unknown; host: unknown };
    if (host !== hostname() || typeof pid !== "number") return false;
    // In a container every process has the same number.
    return pid === process.pid ? !held.has(path) : !isRunning(pid);
  } catch {
    return age > EMPTY_MS;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
