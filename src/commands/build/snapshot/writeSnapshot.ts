import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../terminal/files.ts";
import { writeWorker } from "../worker/writeWorker.ts";
import { buildShowSnapshot } from "./buildShowSnapshot.ts";
import { type NoFollowUp, newestFollowUp } from "./newestFollowUp.ts";
import { snapshotMarkup, unknownClasses } from "./snapshotMarkup.ts";
import { type Renderer, withRenderer } from "./withRenderer.ts";

/** The files in `assets/`: the scripts belong to the build, other screens' pictures to what was rendered. */
const SCRIPT = /^show-snapshot-[\w-]+\.js$/;
const WALL_SCRIPT = /^fit-wall-[\w-]+\.js$/;
const RENDERED = /^snapshot-[\w-]+\.html$/;

/** A picture of as many characters is in the page itself: a request of its own would take longer than its bytes. */
const MOST_IN_PAGE = 5000;

/** What stands between these in the page is written here. */
const WRITTEN = /<!--snapshot-->.*?<!--\/snapshot-->/gs;

/** The page's entry: `showSnapshot.ts` begins it when the picture is painted, or `src/site/guard.ts` where that does not come. */
const ENTRY = /<script type="module".*?<\/script>/;
const WAITING_ENTRY = /(<!--snapshot-->)<template id="entry">(.*?)<\/template>/s;
/** How the page names the app's code where it is fetched at once, and where only when the picture is painted. */
const AT_ONCE = '<link rel="modulepreload"';
const LATER = '<link data-screens="*"';

/** Why a page holds no snapshot. */
export type NoSnapshot = NoFollowUp | "other-version";

/** The same for whoever writes it. */
export const WHY_NO_SNAPSHOT: Readonly<Record<NoSnapshot, string>> = {
  elsewhere: "ingen opfølgning ligger i mappen",
  unreadable: "config.json, kataloget eller opfølgningen kan ikke læses",
  "other-version": "siden er bygget af en anden version",
};

/**
 * Writes the overview's first screen, as the feed beside the page has it, into the `index.html` of a built site, small ones of
 * other screens too, and their others into files beside it, which `showSnapshot.ts` fetches: they are painted before any code or
 * feed has come. Call it whenever the newest follow-up or the catalogue has been replaced.
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
  const bare = readFileSync(file, "utf8")
    .replace(WAITING_ENTRY, "$2$1")
    .replace(WRITTEN, "")
    .replaceAll(LATER, AT_ONCE);
  const snapshot = await makeSnapshot(folder, renderer);
  if (typeof snapshot === "string") {
    writeWhole(file, bare, file);
    removeOthers(folder, []);
    return snapshot;
  }
  const { markup, files } = snapshot;
  for (const { name, text } of files) writeWhole(join(folder, "assets", name), text, name);
  const page = bare
    .replaceAll(AT_ONCE, LATER)
    // The picture is read while the script is on its way that shows it.
    .replace(
      ENTRY,
      (entry) => `<!--snapshot--><template id="entry">${entry}</template>${markup}<!--/snapshot-->`,
    );
  writeWhole(file, page, file);
  removeOthers(folder, files);
  return null;
}

/** Removes the files of earlier snapshots, once no page names them. */
function removeOthers(folder: string, files: Snapshot["files"]): void {
  const kept = files.map(({ name }) => name);
  for (const name of assets(folder, RENDERED)) if (!kept.includes(name)) rmSync(join(folder, "assets", name));
}

interface Snapshot {
  readonly markup: string;
  /** For `assets/`. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

async function makeSnapshot(folder: string, renderer: Renderer | undefined): Promise<Snapshot | NoSnapshot> {
  const [script] = assets(folder, SCRIPT);
  if (script === undefined) return "other-version";
  const newest = newestFollowUp(folder);
  if (typeof newest === "string") return newest;
  if (renderer === undefined && !(await isOfTheseSources(script))) return "other-version";
  const rendered = await (renderer === undefined
    ? withRenderer((render) => render(newest))
    : renderer(newest));
  const { pictures, css } = snapshotMarkup(rendered);
  const known = siteStyles(folder);
  if (pictures.some(({ html }) => unknownClasses(html, known).length > 0)) return "other-version";
  // The wall's is laid out by a script of its own, in the window that it is shown in.
  const [wallScript] = assets(folder, WALL_SCRIPT);
  const overview = pictures.find(({ screen }) => screen === "");
  const others = pictures.filter(
    ({ screen }) => screen !== "" && (screen !== "skaerm" || wallScript !== undefined),
  );
  const inPage = others.filter(({ html }) => html.length <= MOST_IN_PAGE);
  const fetched = others.filter((picture) => !inPage.includes(picture));
  const named = others.map(({ screen, digest }) => `${screen}:${digest}`).join(" ");
  const data = [
    `data-follow-up="${encodeURIComponent(newest.id)}"`,
    ...(newest.isOnly ? ["data-is-only"] : []),
    `data-picture="${overview?.digest}"`,
    ...(named === "" ? [] : [`data-pictures="${named}"`]),
    `data-css="${escaped(css)}"`,
    `data-catalogue="${escaped(newest.catalogueAddress)}"`,
    `data-feed="${escaped(newest.followUpAddress)}"`,
  ];
  // Of a kind that no browser runs, until `showSnapshot.ts` finds it on the wall: it stands before that.
  const later =
    wallScript === undefined ? "" : `<script type="skaerm" src="./assets/${wallScript}"></script>`;
  const templates = inPage.map(({ html, digest }) => `<template id="${digest}">${html}</template>`);
  return {
    // The script stands behind the pictures, which it looks for, and before the style sheet, which it would wait for.
    markup: `${templates.join("")}<div id="snapshot" hidden>${overview?.html}</div>${later}<script src="./assets/${script}" ${data.join(" ")}></script>`,
    files: fetched.map(({ screen, html, digest }) => ({
      name: `snapshot-${screen}-${digest}.html`,
      text: `<!doctype html><meta charset="utf-8"><div id="${digest}">${html}</div>`,
    })),
  };
}

/** True where a site's script is the one that these sources make: the markup is written for it. */
async function isOfTheseSources(script: string): Promise<boolean> {
  const { fileName } = await buildShowSnapshot(false);
  return fileName === `assets/${script}`;
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
