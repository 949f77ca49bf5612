import * as v from "valibot";
import { type ArchiveIndex, ArchiveIndexSchema } from "../../agreement/archive/archiveIndex.ts";

/** The archive's list; `null` for a text that is none, or one of a later version. */
export function parseArchiveIndex(text: string): ArchiveIndex | null {
  try {
    const { success, output } = v.safeParse(ArchiveIndexSchema, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}

/** The list as a text: the same for the same files, wherever its parts come from. */
export function archiveIndexText(index: ArchiveIndex): string {
  return `${JSON.stringify(v.parse(ArchiveIndexSchema, index))}\n`;
}
