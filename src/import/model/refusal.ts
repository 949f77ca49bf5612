import type { CodedRefusal } from "../../text/refusals.ts";

/** Why a file or a document cannot be read as a follow-up at all. Its words stand in `text/refusals.ts`. */
export type Refusal = CodedRefusal & {
  readonly refused: true;
  /** 1-based line of the source, `null` when the file has no lines to point at. */
  readonly line: number | null;
};

type RefusalCode = CodedRefusal["code"];

/** A {@link Refusal} in one call; `values` are what its words are made of, `null` when they need nothing. */
export function refuse<C extends RefusalCode>(
  code: C,
  line: number | null,
  values: Extract<CodedRefusal, { code: C }>["values"],
): Refusal {
  return { refused: true, code, line, values } as unknown as Refusal;
}
