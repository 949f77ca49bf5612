import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DEFAULT_CATALOGUE } from "../../feed/config.ts";
import { onPath, PathError } from "../terminal/mistakes.ts";
import { type Disk, textOf } from "./disk.ts";

/** Where a site keeps its feeds. */
export interface Site {
  /** The catalogue's folder, absolute: every feed lies in it. */
  readonly folder: string;
  /** The catalogue's file name. */
  readonly catalogue: string;
  /** The folder of the site's page as an address relative to the catalogue: `../`. */
  readonly page: string;
}

const CATALOGUE = "index.json";
const CONFIG = "config.json";

/**
 * The site that a folder is of: either the site's own, with `index.html`, whose `config.json` names the catalogue; or the
 * catalogue's own.
 *
 * @throws {PathError} when there is no such folder, or when the catalogue lies elsewhere on the network.
 */
export function locateSite(disk: Disk, asked: string, from: string): Site {
  const path = resolve(from, asked);
  const names = onPath(asked, "læses", () => disk.list(path));
  if (names.length === 0 && disk.writtenAt(path) === null) {
    throw new PathError(`${asked} findes ikke; opret mappen først.`);
  }
  if (names.includes(CONFIG) || (names.includes("index.html") && !names.includes(CATALOGUE))) {
    return siteOfPage(disk, path, asked);
  }
  const above = dirname(path);
  const isOfPage = disk.list(above).includes(CONFIG);
  const own = isOfPage ? siteOfPage(disk, above, dirname(asked)) : null;
  return own?.folder === path ? own : { folder: path, catalogue: CATALOGUE, page: "../" };
}

function siteOfPage(disk: Disk, path: string, asked: string): Site {
  const shown = join(asked, CONFIG);
  const config = onPath(shown, "læses", () => textOf(disk, join(path, CONFIG)));
  const file = (config === null ? null : catalogueIn(config, shown)) ?? DEFAULT_CATALOGUE;
  if (/^[a-z][a-z\d+.-]*:|^[/\\]{2}/i.test(file)) {
    throw new PathError(`${shown} henviser til ${file}; angiv den mappe, kataloget ligger i.`);
  }
  const catalogue = fileAt(file, path);
  if (catalogue === null) throw new PathError(wrongCatalogue(shown, file));
  const folder = dirname(catalogue);
  const page = relative(folder, path).split(sep).map(encodeURIComponent).join("/");
  return { folder, catalogue: basename(catalogue), page: page === "" ? "./" : `${page}/` };
}

/** The file of an address, as a browser reads it, in the site's folder or beside it; `null` for an address that no file has. */
function fileAt(address: string, folder: string): string | null {
  try {
    const path = fileURLToPath(new URL(address.replace(/^[/\\]/, ""), pathToFileURL(`${folder}/`)));
    return /[/\\\0]$|\0/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function catalogueIn(text: string, shown: string): string | null {
  const { catalogue = null } = settingsIn(text, shown);
  if (catalogue === null || (typeof catalogue === "string" && catalogue !== "")) return catalogue;
  throw new PathError(wrongCatalogue(shown, catalogue));
}

function settingsIn(text: string, shown: string): { readonly catalogue?: unknown } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PathError(`${shown} er ikke JSON; ret den først.`, { cause: error });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as { readonly catalogue?: unknown };
  throw new PathError(`${shown} er ikke et JSON-objekt, men ${JSON.stringify(value)}; ret den først.`);
}

function wrongCatalogue(shown: string, found: unknown): string {
  return `${shown}: catalogue skal være katalogets adresse, fx "${DEFAULT_CATALOGUE}", ikke ${JSON.stringify(found)}; ret den først.`;
}
