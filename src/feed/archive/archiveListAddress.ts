import { ARCHIVE_INDEX } from "../../agreement/archive/archiveFolder.ts";

/** The archive's list lies beside the catalogue, whose absolute address is given. */
export function archiveListAddress(catalogue: string): string {
  return new URL(ARCHIVE_INDEX, catalogue).href;
}
