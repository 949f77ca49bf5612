/** A publication that is stopped at any write leaves the site as it was or as intended, and the next run completes it. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { runImport } from "../../../src/commands/import/runImport.ts";
import { type Disk, realDisk } from "../../../src/commands/publish/disk.ts";
import { runUnpublish } from "../../../src/commands/unpublish/runUnpublish.ts";
import { filesOf, publishFolder, visitorsFollowUps } from "./publishFolder.ts";

const folder = publishFolder();
/** The real disk that does not wait until what it wrote would survive a power cut. */
const quickDisk: Disk = { ...realDisk, write: writeFileSync, rename: renameSync };
const WRITES = ["makeFolder", "write", "claim", "rename", "remove"] as const;

/** The real disk up to its write number `last`; that one fails, and with `dies` all that follow, as in a process that is gone. */
function stoppingDisk(last: number, how: "dies" | "is full") {
  let writes = 0;
  const guarded = (name: (typeof WRITES)[number]) =>
    [
      name,
      (...args: never[]) => {
        writes += 1;
        if (writes === last || (writes > last && how !== "is full")) {
          // The first half of the file has been written when it happens.
          if (how === "dies" && writes === last && name === "write") {
            const [path, content] = args as unknown as [string, string | Uint8Array];
            quickDisk.write(path, content.slice(0, content.length / 2));
          }
          throw Object.assign(new Error("stopped"), { code: how === "is full" ? "ENOSPC" : "EIO" });
        }
        return (quickDisk[name] as (...given: never[]) => unknown)(...args);
      },
    ] as const;
  const disk = { ...quickDisk, ...Object.fromEntries(WRITES.map(guarded)) } as Disk;
  return { disk, count: () => writes };
}

const documents = new URL("../../fixtures/documents/", import.meta.url);
const text = readFileSync(new URL("herlev-2024.txt", documents), "utf8");

const CHANGES: readonly (readonly [string, (disk: Disk) => Promise<{ readonly status: number }>])[] = [
  ["a second follow-up", (disk) => folder.run([folder.path("second.txt"), "--to", "site"], disk)],
  ["a corrected feed", (disk) => folder.run([folder.path("first", "revised.json"), "--to", "site"], disk)],
  ["a corrected text", (disk) => folder.run([folder.path("other", "feed.json"), "--to", "site"], disk)],
  [
    "two at once, one corrected",
    (disk) =>
      folder.run([folder.path("second.txt"), folder.path("other", "feed.json"), "--to", "site"], disk),
  ],
  [
    "a withdrawal",
    async (disk) => ({
      status: await runUnpublish([publishedId(), "--from", "site"], silent(), { disk }),
    }),
  ],
];

function publishedId(): string {
  return (JSON.parse(folder.read("first/feed.json")) as { readonly id: string }).id;
}

function silent() {
  return { folder: folder.path(), out: () => undefined, err: () => undefined };
}

async function prepare() {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-28T12:00:00Z") });
  folder.write("first/text.txt", text);
  // Another text of the same document, so that the source changes as well.
  folder.write("other/text.txt", text.replace("langsommere end ventet", "hurtigere end ventet"));
  for (const name of ["first", "other"]) {
    await runImport([`${name}/text.txt`, "--out", `${name}/feed.json`], silent());
  }
  folder.write("first/revised.json", folder.read("first/feed.json").replace('"neutral",', '"sur",'));
  cpSync(new URL("roedovre-2025-columns.txt", documents), folder.path("second.txt"));
  expect((await folder.run(["first/feed.json", "--to", "site"])).status).toBe(0);
  cpSync(folder.path("site"), folder.path("before"), { recursive: true });
}

function reset() {
  rmSync(folder.path("site"), { recursive: true });
  cpSync(folder.path("before"), folder.path("site"), { recursive: true });
}

test("what fails after the moment of publishing is told as such", async () => {
  await prepare();
  const rename = (from: string, to: string) => {
    if (to.endsWith("news.atom")) throw Object.assign(new Error("stopped"), { code: "ENOSPC" });
    quickDisk.rename(from, to);
  };
  const { status, stderr } = await folder.run(["second.txt", "--to", "site"], { ...quickDisk, rename });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("Det er udgivet, men") });
  expect(Object.keys(visitorsFollowUps(folder.feed()))).toHaveLength(2);
});

afterEach(() => {
  vi.useRealTimers();
});

describe.each(CHANGES)("%s", (name, change) => {
  test.each(["dies", "is full"] as const)("when the machine %s", async (how) => {
    await prepare();
    const before = visitorsFollowUps(folder.feed());
    const whole = stoppingDisk(Number.POSITIVE_INFINITY, how);
    expect((await change(whole.disk)).status).toBe(0);
    const intended = filesOf(folder.path("site"));
    const after = visitorsFollowUps(folder.feed());
    expect(after).not.toEqual(before);
    const seen = new Set<boolean>();
    expect(whole.count()).toBeGreaterThan(10);
    for (let last = 1; last <= whole.count(); last++) {
      reset();
      const { status } = await change(stoppingDisk(last, how).disk);
      const found = visitorsFollowUps(folder.feed());
      const isDone = JSON.stringify(found) === JSON.stringify(after);
      if (!isDone) expect(found).toEqual(before);
      if (status === 0) expect(isDone).toBe(true);
      seen.add(isDone);
      // A follow-up that is withdrawn already cannot be withdrawn again.
      const again = isDone && name === "a withdrawal" ? 2 : 0;
      expect((await change(quickDisk)).status, `again after write ${last}`).toBe(again);
      expect(filesOf(folder.path("site")), `after write ${last}`).toEqual(intended);
    }
    expect(seen).toEqual(new Set([false, true]));
  });
});
