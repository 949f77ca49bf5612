/** A site's folder of its own for each test, commands run against it, and what a visitor would find there. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach } from "vitest";
import type { FollowUpFacts } from "../../../src/agreement/format/schema.ts";
import { catalogueEntry } from "../../../src/agreement/portfolio/catalogue.ts";
import { type Disk, realDisk } from "../../../src/commands/publish/disk.ts";
import { runPublish } from "../../../src/commands/publish/runPublish.ts";
import { DropFolder } from "../../../src/commands/publish/watchFolder.ts";
import { parseCatalogueText, parseFollowUpText } from "../../../src/feed/parseText.ts";
import { folderWith } from "../../fixtures/folderWith.ts";
import { feeds, ID } from "../import/commandFolder.ts";
import { recordedTerminal } from "../terminal/recordedTerminal.ts";

/** The real follow-up with one smiley changed: 7.03 in the last round, neutral to sur. */
export function revisedFeed(): string {
  const facts = JSON.parse(readFileSync(join(feeds, `${ID}.json`), "utf8")) as FollowUpFacts;
  const initiatives = facts.initiatives.map((initiative) =>
    initiative.id === "7.03"
      ? {
          ...initiative,
          milestones: initiative.milestones.map((one) =>
            one.round === "3" ? { ...one, smiley: "sur" } : one,
          ),
        }
      : initiative,
  );
  return JSON.stringify({ ...facts, initiatives });
}

/** For a test file: every test gets a site without follow-ups, `site/feed`, and a folder to put files into. */
export function publishFolder() {
  let root = "";
  beforeEach(() => {
    root = folderWith({ "site/config.json": '{"catalogue":"feed/index.json"}' });
    mkdirSync(join(root, "site", "feed"));
  });
  const path = (...parts: string[]) => join(root, ...parts);
  return {
    path,
    feed: (...parts: string[]) => join(root, "site", "feed", ...parts),
    write: (name: string, content: string | Uint8Array) => {
      mkdirSync(join(root, name, ".."), { recursive: true });
      writeFileSync(path(name), content);
    },
    read: (name: string) => readFileSync(path(name), "utf8"),
    /** The real feed with its source beside it, as `real.json`; and with `feed` instead of it as `name`. */
    writeReal: (name = "real.json", feed = readFileSync(join(feeds, `${ID}.json`), "utf8")) => {
      writeFileSync(path(name), feed);
      cpSync(join(feeds, "sources"), path("sources"), { recursive: true });
    },
    /** Every file of the site with its bytes, hidden ones included. */
    files: () => filesOf(join(root, "site")),
    /** A folder of documents to publish to the site, named so. */
    dropFolder: (name = "in") => {
      mkdirSync(path(name), { recursive: true });
      const { terminal, said } = recordedTerminal(root);
      const request = { to: "site", force: false, keepsOriginal: false, dryRun: false, address: null };
      return { drop: new DropFolder(path(name), request, { disk: realDisk, terminal }), said };
    },
    run: async (args: readonly string[], disk?: Disk) => {
      const { terminal, said } = recordedTerminal(root);
      const status = await runPublish(args, terminal, disk === undefined ? {} : { disk });
      return { status, stdout: said.out, stderr: said.err };
    },
  };
}

export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.toSorted().map((name) => [name.slice(folder.length + 1), readFileSync(name, "utf8")]),
  );
}

/**
 * The follow-ups that a visitor finds in a folder of feeds, by id. Throws where the site is not whole: a listed feed is
 * missing or none, the catalogue says something else than the feed, or the source is not the text whose lines it counts.
 */
export function visitorsFollowUps(folder: string): Readonly<Record<string, FollowUpFacts>> {
  let text: string;
  try {
    text = readFileSync(join(folder, "index.json"), "utf8");
  } catch {
    return {};
  }
  const { followUps, leftOut } = parseCatalogueText("index.json", text);
  if (leftOut.total > 0) throw new Error("the catalogue has invalid entries");
  return Object.fromEntries(
    followUps.map((entry) => {
      const facts = parseFollowUpText(
        entry.href,
        readFileSync(join(folder, decodeURIComponent(entry.href)), "utf8"),
      );
      const { totals, ...rest } = catalogueEntry(facts, entry.href);
      const said = JSON.stringify(followUps.length === 1 ? rest : { ...rest, totals });
      if (said !== JSON.stringify(entry)) throw new Error(`catalogue and ${entry.href} differ`);
      const source = facts.document?.source ?? null;
      if (source !== null) {
        const lines = readFileSync(join(folder, decodeURIComponent(source)), "utf8").split("\n");
        const [first] = facts.initiatives;
        const title = lines[(first?.source?.from ?? 1) - 1] ?? "";
        const word = first?.title.split(" ")[0] ?? "";
        if (!title.includes(word)) throw new Error(`${source} is another text`);
      }
      return [entry.id, facts];
    }),
  );
}
