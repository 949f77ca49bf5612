import { storedText } from "../../device/stored.ts";
import { OUTDATED_KEY } from "../storageKeys.ts";

const outdated = storedText(OUTDATED_KEY);

/** As many as a page has pictures, and some of the page before. */
const MOST_KEPT = 8;

/**
 * Remembers a picture that this browser has seen to differ from the feed, by its digest. It is not shown again: files may have
 * been replaced beside a page that still holds the former picture.
 */
export function rememberOutdated(picture: string): void {
  const before = outdated.read().split(" ");
  outdated.write([picture, ...before].slice(0, MOST_KEPT).join(" ").trim());
}
