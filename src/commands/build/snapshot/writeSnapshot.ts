import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../terminal/files.ts";
import { digestOf } from "../digest.ts";
import { writeWorker } from "../worker/writeWorker.ts";
import { type NoFollowUp, newestFollowUp } from "./newestFollowUp.ts";
import { snapshotMarkup, unknownClasses } from "./snapshotMarkup.ts";
import { type Renderer, withRenderer } from "./withRenderer.ts";

/** The files of a snapshot in `assets/`: the script belongs to the build, the style sheet to the picture. */
const SCRIPT = /^show-snapshot-[\w-]+\.js$/;
const STYLES = /^snapshot-[\w-]+\.css$/;

/** What stands between these in the page is written here. */
const WRITTEN = /<!--snapshot-->.*?<!--\/snapshot-->\n?/gs;
const part = (markup: string) => `<!--snapshot-->${markup}<!--/snapshot-->\n`;

/** Why a page holds no snapshot. */
export type NoSnapshot = NoFollowUp | "other-version";

/**
 * Writes the overview's first screen, as the feed beside the page has it, into the `index.html` of a built site: it is
 * painted before any code or feed has come. Call it whenever the newest follow-up or the catalogue has been replaced.
 *
 * The page is replaced whole: stopped anywhere, it is the old one or the new one.
 *
 * Answers `null`, or why the page now holds none: the feed lies on another server or nowhere (`elsewhere`), the site was
 * built from other sources (`other-version`), or its feed cannot be read (`unreadable`), which the app will say.
 */
export async function writeSnapshot(folder: string, renderer?: Renderer): Promise<NoSnapshot | null> {
  const why = await writePage(folder, renderer);
  // Last: browsers take a new version when this file changes.
  writeWorker(folder);
  return why;
}

async function writePage(folder: string, renderer: Renderer | undefined): Promise<NoSnapshot | null> {
  const file = join(folder, "index.html");
  const bare = readFileSync(file, "utf8").replace(WRITTEN, "");
  const snapshot = await makeSnapshot(folder, renderer);
  if (typeof snapshot === "string") {
    writeWhole(file, bare, file);
    removeStyles(folder, null);
    return snapshot;
  }
  const { head, body, css } = snapshot;
  if (css !== null) writeWhole(join(folder, "assets", css.name), css.text, css.name);
  const page = bare.replace('<div id="root"', (root) => `${part(head + body)}${root}`);
  writeWhole(file, page, file);
  removeStyles(folder, css?.name ?? null);
  return null;
}

/** Removes the style sheets of earlier snapshots, once no page names them. */
function removeStyles(folder: string, kept: string | null): void {
  for (const name of assets(folder, STYLES)) if (name !== kept) rmSync(join(folder, "assets", name));
}

interface Snapshot {
  readonly head: string;
  readonly body: string;
  readonly css: { readonly name: string; readonly text: string } | null;
}

async function makeSnapshot(folder: string, renderer: Renderer | undefined): Promise<Snapshot | NoSnapshot> {
  const [script] = assets(folder, SCRIPT);
  if (script === undefined) return "other-version";
  const newest = newestFollowUp(folder);
  if (typeof newest === "string") return newest;
  const rendered = renderer ? renderer(newest) : await withRenderer((render) => render(newest));
  const { html, css: text, digest } = snapshotMarkup(rendered);
  if (unknownClasses(html, siteStyles(folder)).length > 0) return "other-version";
  const css = text === "" ? null : { name: `snapshot-${digestOf(text)}.css`, text };
  const data = [
    `data-follow-up="${escaped(newest.id)}"`,
    ...(newest.isOnly ? ["data-is-only"] : []),
    `data-picture="${digest}"`,
    `data-catalogue="${escaped(newest.catalogueAddress)}"`,
    `data-feed="${escaped(newest.followUpAddress)}"`,
  ];
  const sheet = css === null ? "" : `<link rel="stylesheet" href="./assets/${css.name}">`;
  return {
    head: `${sheet}<script src="./assets/${script}" ${data.join(" ")}></script>`,
    body: `<div id="snapshot" hidden>${html}</div>`,
    css,
  };
}

function siteStyles(folder: string): string {
  return assets(folder, /\.css$/)
    .map((name) => readFileSync(join(folder, "assets", name), "utf8"))
    .join("");
}

function assets(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(folder, "assets")).filter((name) => pattern.test(name));
}

function escaped(text: string): string {
  return text.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
