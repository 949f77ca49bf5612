import type { NeutralDocument } from "../../model/neutralDocument.ts";
import { type Refusal, refuse } from "../../model/refusal.ts";
import { UnpacksTooLarge } from "../inflate.ts";
import { OfficePackage } from "./officePackage.ts";
import { DamagedPart } from "./xml.ts";
import { DamagedZip } from "./zipFile.ts";

/** What `read` makes of the parts of an office document; the refusal of one that is `damaged`, or made to exhaust memory. */
export function readOffice(
  bytes: Uint8Array,
  damaged: "word-damaged" | "workbook-damaged",
  read: (parts: OfficePackage) => NeutralDocument | Refusal,
): NeutralDocument | Refusal {
  try {
    return read(new OfficePackage(bytes));
  } catch (error) {
    if (error instanceof UnpacksTooLarge) return refuse("file-unpacks-too-large", null, null);
    if (error instanceof DamagedPart || error instanceof DamagedZip) return refuse(damaged, null, null);
    throw error;
  }
}
