import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../../feed/config.ts";
import { decodeUtf8 } from "../../../feed/decodeUtf8.ts";
import { FeedError } from "../../../feed/errors.ts";
import { onlyFollowUp } from "../../../feed/onlyFollowUp.ts";
import { parseCatalogueText, parseFollowUpText } from "../../../feed/parseText.ts";

/** What a site's start address shows: the first follow-up that its catalogue lists. */
export interface NewestFollowUp {
  readonly id: string;
  /** True where the address `#/` leads to it at once. */
  readonly isOnly: boolean;
  /** The addresses of the two files, relative to the site. */
  readonly catalogueAddress: string;
  readonly followUpAddress: string;
  /** Their texts. */
  readonly catalogue: string;
  readonly followUp: string;
}

/** The folder of a site stands for this address, as no site has. */
const SITE = "http://site.invalid/";

const CONFIG = "config.json";

/** `elsewhere`: on another server, or nowhere. */
export type NoFollowUp = "elsewhere" | "unreadable";

/** The first follow-up of a site's catalogue, or why it cannot be read from the site's folder. */
export function newestFollowUp(folder: string): NewestFollowUp | NoFollowUp {
  try {
    const catalogueAddress = readSettings(CONFIG, textAt(folder, CONFIG) ?? "{}").catalogue;
    const catalogue = textAt(folder, catalogueAddress);
    if (catalogue === null) return "elsewhere";
    const read = parseCatalogueText(catalogueAddress, catalogue);
    const [first] = read.followUps;
    if (first === undefined) return "elsewhere";
    const followUp = textAt(folder, first.href, new URL(catalogueAddress, SITE).href);
    if (followUp === null) return "elsewhere";
    if (parseFollowUpText(first.href, followUp).id !== first.id) return "unreadable";
    return {
      id: first.id,
      isOnly: onlyFollowUp(read) !== undefined,
      catalogueAddress,
      followUpAddress: new URL(first.href, new URL(catalogueAddress, SITE)).href.slice(SITE.length),
      catalogue,
      followUp,
    };
  } catch (error) {
    if (error instanceof FeedError || error instanceof URIError) return "unreadable";
    throw error;
  }
}

/** The text of a file of the site by its address; `null` where it is elsewhere or nowhere. */
function textAt(folder: string, address: string, base = SITE): string | null {
  if (!URL.canParse(address, base)) return null;
  const { href, pathname } = new URL(address, base);
  if (!href.startsWith(SITE)) return null;
  const file = join(folder, decodeURIComponent(pathname));
  return existsSync(file) && statSync(file).isFile() ? decodeUtf8(address, readFileSync(file)) : null;
}
