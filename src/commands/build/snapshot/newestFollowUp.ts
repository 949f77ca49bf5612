import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CATALOGUE } from "../../../feed/config.ts";
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

/** `elsewhere`: on another server, or nowhere. */
export type NoFollowUp = "elsewhere" | "unreadable";

/** The first follow-up of a site's catalogue, or why it cannot be read from the site's folder. */
export function newestFollowUp(folder: string): NewestFollowUp | NoFollowUp {
  try {
    const catalogueAddress = addressOf(textAt(folder, "config.json"));
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
    if (error instanceof FeedError || error instanceof SyntaxError || error instanceof URIError)
      return "unreadable";
    throw error;
  }
}

/** The catalogue's address by the text of a `config.json`, which has a default, as the file has. */
function addressOf(config: string | null): string {
  const { catalogue } = (JSON.parse(config ?? "{}") ?? {}) as { readonly catalogue?: unknown };
  return typeof catalogue === "string" ? catalogue : DEFAULT_CATALOGUE;
}

/** The text of a file of the site by its address; `null` where it is elsewhere or nowhere. */
function textAt(folder: string, address: string, base = SITE): string | null {
  if (!URL.canParse(address, base)) return null;
  const { href, pathname } = new URL(address, base);
  if (!href.startsWith(SITE)) return null;
  const file = join(folder, decodeURIComponent(pathname));
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : null;
}
