import type { DocumentFormat } from "../../agreement/format/documentTypes.ts";
import type { NeutralDocument } from "../model/neutralDocument.ts";
import type { OnProgress } from "../model/progress.ts";
import type { Refusal } from "../model/refusal.ts";

/** One kind of file. Readers are independent of each other and of the grammar. */
export interface Reader {
  /** The kind's name in code: the folder that knows it. */
  readonly id: DocumentFormat;
  /** Without the dot, lower case; for the file picker and the messages. The bytes decide. */
  readonly extensions: readonly string[];
  /** True when the bytes are of this kind. */
  readonly detect: (bytes: Uint8Array) => boolean;
  /** Reads the bytes; asynchronous where the library that reads them is. */
  readonly read: (
    bytes: Uint8Array,
    onProgress?: OnProgress,
  ) => NeutralDocument | Refusal | Promise<NeutralDocument | Refusal>;
}
