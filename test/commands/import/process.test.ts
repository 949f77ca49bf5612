import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { realDocumentPath } from "../../fixtures/realDocument.ts";
import { commandFolder, committed } from "./commandFolder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const command = fileURLToPath(new URL("../../../src/commands/import.ts", import.meta.url));
const folder = commandFolder();

/** Starts the command as npm or a shell does. */
function start(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>) {
  const { npm_lifecycle_event: _, INIT_CWD: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...rest, ...env },
  });
  return { status, stdout, stderr };
}

describe("as a process of its own", { timeout: 60_000 }, () => {
  test("paths are the caller's, though npm starts the script in the project's folder", () => {
    copyFileSync(realDocumentPath, folder.path("a.txt"));
    const env = { npm_lifecycle_event: "import", INIT_CWD: folder.path() };
    const { status, stdout, stderr } = start(["a.txt", "--out", "b.json"], root, env);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toContain("32 indsatser");
    expect(folder.read("b.json")).toBe(committed);
  });

  test("below another script of npm they start from the working folder; the feed alone is on standard output", () => {
    const env = { npm_lifecycle_event: "test", INIT_CWD: "/nowhere" };
    const path = relative(folder.path(), realDocumentPath);
    expect(start([path], folder.path(), env)).toMatchObject({ status: 0, stdout: committed });
  });

  test("its exit code says whether the document is none, or the call is wrong", () => {
    expect(start([command], folder.path(), {})).toMatchObject({ status: 1, stdout: "" });
    expect(start(["nej.txt"], folder.path(), {})).toMatchObject({ status: 2, stdout: "" });
  });

  test("a reader who stops reading is no failure", () => {
    const script = `"$0" "$1" "$2" | head -n 1`;
    const piped = spawnSync("sh", ["-c", script, process.execPath, command, realDocumentPath], {
      encoding: "utf8",
    });
    expect(piped.stdout).toBe("{\n");
    expect(piped.stderr).not.toContain("EPIPE");
  });

  test("a feed for which a disk has no room is no success, though part of it was written", () => {
    // So many blocks are less than a feed has.
    const script = `ulimit -f 64; "$0" "$1" "$2" > "$3"`;
    const args = ["-c", script, process.execPath, command, realDocumentPath, folder.path("cut.json")];
    const { status, stderr } = spawnSync("sh", args, { encoding: "utf8" });
    expect(folder.read("cut.json").length).toBeLessThan(committed.length);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("Standard output kan ikke skrives: filen er for stor.\n"),
    });
  });

  test.skipIf(!existsSync("/dev/full"))("what a device refuses is told in one line", () => {
    const script = `"$0" "$1" --help > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", script, process.execPath, command], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "Standard output kan ikke skrives: der er ikke plads på drevet.\n",
    });
  });

  test("a file's control characters command no terminal", () => {
    folder.write("feed.json", '{"formatVersion": 1, \u001b[2J\r\u009b1A\u202e }');
    const args = [realDocumentPath, "--corrections", "feed.json"];
    expect(start(args, folder.path(), {})).toEqual({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining(String.raw`\u001b[2J\u000d\u009b1A\u202e }`),
    });
  });

  test.skipIf(process.platform === "win32")(
    "into a pipe goes the feed alone: nothing can lie beside it",
    () => {
      const script = `mkfifo pipe; cat pipe > got & "$0" "$1" "$2" --out pipe; status=$?; wait; exit $status`;
      const { status } = spawnSync("sh", ["-c", script, process.execPath, command, realDocumentPath], {
        cwd: folder.path(),
      });
      expect({ status, got: folder.read("got"), names: readdirSync(folder.path()).toSorted() }).toEqual({
        status: 0,
        got: committed,
        names: ["got", "pipe"],
      });
    },
  );
});
