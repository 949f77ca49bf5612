import { answerTo, DONE } from "../terminal/exitCodes.ts";
import { UsageError } from "../terminal/mistakes.ts";
import { checkId, readArguments } from "../terminal/readArguments.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Disk, realDisk } from "./disk.ts";
import { HELP } from "./help.ts";
import { publishFiles } from "./publishFiles.ts";
import { siteAddress } from "./siteAddress.ts";
import { watchFolder } from "./watchFolder.ts";

/** Runs the command; returns the exit code. Never throws. `stop` ends watching. */
export async function runPublish(
  args: readonly string[],
  terminal: Terminal,
  { disk = realDisk, stop }: { readonly disk?: Disk; readonly stop?: AbortSignal } = {},
): Promise<number> {
  try {
    return await run(args, terminal, disk, stop);
  } catch (error) {
    return answerTo(error, terminal, HELP);
  }
}

async function run(
  args: readonly string[],
  terminal: Terminal,
  disk: Disk,
  stop: AbortSignal | undefined,
): Promise<number> {
  const { values, positionals: files } = readArguments(args, {
    to: { type: "string" },
    id: { type: "string" },
    watch: { type: "string" },
    site: { type: "string" },
    force: { type: "boolean", default: false },
    original: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) {
    terminal.out(HELP);
    return DONE;
  }
  const { to, id, watch, force, original: keepsOriginal, "dry-run": dryRun } = values;
  if (to === undefined || to === "") throw new UsageError("Angiv med --to, hvor der skal udgives.");
  const common = { to, force, keepsOriginal, dryRun, address: siteAddress(values.site) };
  if (watch !== undefined) {
    if (files.length > 0 || id !== undefined || dryRun) {
      throw new UsageError("--watch udgiver alt i sin mappe; giv hverken filer, --id eller --dry-run.");
    }
    await watchFolder(watch, common, { disk, terminal, stop });
    return DONE;
  }
  if (files.length === 0) throw new UsageError("Angiv en fil at udgive.");
  if (id !== undefined && files.length > 1) throw new UsageError("--id hører til én fil.");
  checkId(id);
  await publishFiles({ ...common, files, id }, disk, terminal);
  return DONE;
}
