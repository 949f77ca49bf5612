/** The command as a process that is killed, or is not alone. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ID } from "../import/commandFolder.ts";
import { filesOf, publishFolder, revisedFeed, visitorsFollowUps } from "./publishFolder.ts";

const command = fileURLToPath(new URL("../../../src/commands/publish-feed.ts", import.meta.url));
const folder = publishFolder();
const TO_SITE = ["--to", "site"];

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder.path(), stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended };
}

const LOCK = "site/feed/.publish.lock";
/** A process that has ended: its number is free. */
const gone = spawnSync(process.execPath, ["--version"]).pid;

describe("as a process of its own", { timeout: 120_000 }, () => {
  test("killed at any moment, the site is as before or as intended, and the next run completes it", async () => {
    folder.writeReal();
    folder.writeReal("revised.json", revisedFeed());
    await folder.run(["real.json", ...TO_SITE]);
    const before = visitorsFollowUps(folder.feed());
    cpSync(folder.path("site"), folder.path("before"), { recursive: true });
    const begun = performance.now();
    expect(await start("revised.json", ...TO_SITE).ended).toBe(0);
    const whole = performance.now() - begun;
    const after = visitorsFollowUps(folder.feed());
    for (const share of [0.6, 0.8, 0.9, 0.95]) {
      rmSync(folder.path("site"), { recursive: true });
      cpSync(folder.path("before"), folder.path("site"), { recursive: true });
      const { child, ended } = start("revised.json", ...TO_SITE);
      await wait(whole * share);
      child.kill("SIGKILL");
      await ended;
      expect([before, after]).toContainEqual(visitorsFollowUps(folder.feed()));
      expect(await start("revised.json", ...TO_SITE).ended).toBe(0);
      expect(visitorsFollowUps(folder.feed())).toEqual(after);
      expect(Object.keys(folder.files()).filter((name) => name.includes("/."))).toEqual([]);
    }
  });

  test("several at once wait for each other, and nothing is lost", async () => {
    const ids = ["a", "b", "c", "d"];
    folder.writeReal();
    const facts = JSON.parse(folder.read("real.json")) as object;
    for (const id of ids) folder.writeReal(`${id}.json`, JSON.stringify({ ...facts, id }));
    const codes = await Promise.all(ids.map((id) => start(`${id}.json`, ...TO_SITE).ended));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(Object.keys(visitorsFollowUps(folder.feed())).sort()).toEqual(ids);
    expect(filesOf(folder.feed())["news.atom"]?.match(/<entry>/g)).toHaveLength(4);
  });

  test.each<[string, string, Date | null]>([
    ["a process that is gone", JSON.stringify({ pid: gone, host: hostname() }), null],
    ["a process of the same number as ours", JSON.stringify({ pid: process.pid, host: hostname() }), null],
    [
      "a machine that was switched off",
      JSON.stringify({ pid: 1, host: "elsewhere" }),
      new Date(Date.now() - 3_600_000),
    ],
    ["nobody, since it is empty", "", new Date(Date.now() - 10_000)],
  ])("a lock of %s is taken over", async (_, lock, at) => {
    folder.writeReal();
    folder.write(LOCK, lock);
    if (at !== null) utimesSync(folder.path(LOCK), at, at);
    expect((await folder.run(["real.json", ...TO_SITE])).status).toBe(0);
    expect(Object.keys(visitorsFollowUps(folder.feed()))).toEqual([ID]);
  });

  test("a lock of a process that runs is waited for", async () => {
    folder.writeReal();
    folder.write(LOCK, JSON.stringify({ pid: process.ppid, host: hostname() }));
    const published = folder.run(["real.json", ...TO_SITE]);
    await wait(500);
    expect(visitorsFollowUps(folder.feed())).toEqual({});
    rmSync(folder.path(LOCK));
    expect((await published).status).toBe(0);
    expect(readFileSync(folder.feed("index.json"), "utf8")).toContain(ID);
  });
});
