import type { CodedRefusal } from "../../text/refusals.ts";

/** Why a file or a document cannot be read as a follow-up at all. `text/refusals.ts` has the words. */
export type Refusal = CodedRefusal & {
  readonly refused: true;
  /** 1-based line of the source, `null` when the file has no lines to point at. */
  readonly line: number | null;
};

type RefusalCode = CodedRefusal["code"];

/** Makes a {@link Refusal}; `values` are the values in its words, `null` where they have none. */
export function refuse<C extends RefusalCode>(
  code: C,
  line: number | null,
  values: Extract<CodedRefusal, { code: C }>["values"],
): Refusal {
  return { refused: true, code, line, values } as unknown as Refusal;
}
