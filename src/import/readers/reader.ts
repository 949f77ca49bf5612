import type { NeutralDocument, Refusal } from "../neutralDocument.ts";

/** One kind of file. Readers are independent of each other and of the grammar. */
export interface Reader {
  readonly id: string;
  /** Without the dot, lower case; for the file picker and the messages. The bytes decide. */
  readonly extensions: readonly string[];
  /** True when the bytes are of this kind. */
  readonly detect: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => NeutralDocument | Refusal;
}
