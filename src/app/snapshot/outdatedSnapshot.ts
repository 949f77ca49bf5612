import { storedText } from "../../device/stored.ts";
import { OUTDATED_KEY } from "../storageKeys.ts";

/**
 * The snapshot that this browser has seen to differ from the feed, by its digest. It is not shown again: files may have
 * been replaced beside a page that still holds the former picture.
 */
export const outdatedSnapshot = storedText(OUTDATED_KEY);
