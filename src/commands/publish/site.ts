import { basename, dirname, join, relative, resolve, sep } from "node:path";
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
  const config = textOf(disk, join(path, CONFIG));
  const address = config === null ? null : catalogueIn(config, join(asked, CONFIG));
  const file = address ?? DEFAULT_CATALOGUE;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(file)) {
    throw new PathError(`${join(asked, CONFIG)} henviser til ${file}; angiv den mappe, kataloget ligger i.`);
  }
  const catalogue = join(path, ...decodeURIComponent(file).split("/"));
  const folder = dirname(catalogue);
  const page = relative(folder, path).split(sep).map(encodeURIComponent).join("/");
  return { folder, catalogue: basename(catalogue), page: page === "" ? "./" : `${page}/` };
}

function catalogueIn(text: string, shown: string): string | null {
  try {
    const { catalogue } = JSON.parse(text) as { readonly catalogue?: unknown };
    return typeof catalogue === "string" && catalogue !== "" ? catalogue : null;
  } catch (error) {
    throw new PathError(`${shown} er ikke JSON; ret den først.`, { cause: error });
  }
}
