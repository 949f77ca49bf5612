import type { FollowUpFacts } from "../../../agreement/format/schema.ts";
import type { RawLine } from "../../model/rawLine.ts";
import type { Hyphenator } from "../lines/hyphenator.ts";
import type { Line } from "../lines/line.ts";
import { type Agreement, agreementId, agreementOf, sequenceOf } from "./agreement.ts";
import { authorityOf, type Colophon, readColophon } from "./colophon.ts";
import { committeeOf, severalCommitteesOf } from "./committee.ts";
import { readTitleBlock } from "./titleBlock.ts";

/** The facts about the document as a whole, from its title block and page footers. */
export interface Head
  extends Pick<FollowUpFacts, "asOf" | "committee" | "sequence">,
    Pick<NonNullable<FollowUpFacts["document"]>, "publisher" | "caseNumber"> {
  /** The document's heading as one line, `null` without one. */
  readonly heading: string | null;
  /** 1-based source line of the heading, or of the first line in its place. */
  readonly line: number;
  readonly agreement: Agreement | null;
  readonly authority: string | null;
  readonly footer: Colophon["heading"];
}

/** Reads the head of a document: `preamble` has the lines above its tables, `isFurniture` marks the page footers in `raw`. */
export function readHead(
  preamble: readonly Line[],
  raw: readonly RawLine[],
  isFurniture: readonly boolean[],
  hyphenator: Hyphenator,
): Head {
  const colophon = readColophon(raw.filter((_, index) => isFurniture[index]));
  const block = readTitleBlock(preamble, hyphenator);
  const heading = block.heading ?? colophon.heading?.text ?? "";
  return {
    heading: heading === "" ? null : heading,
    line: block.line,
    agreement: agreementOf(heading),
    sequence: sequenceOf(heading),
    authority: authorityOf(
      colophon.publisher,
      raw.map(({ folded }) => folded),
    ),
    committee:
      severalCommitteesOf(block.heading ?? "").length > 0
        ? null
        : (committeeOf(block.heading ?? "") ?? committeeOf(colophon.heading?.text ?? "")),
    asOf: colophon.asOf ?? block.asOf,
    publisher: colophon.publisher,
    caseNumber: colophon.caseNumber ?? block.caseNumber,
    footer: colophon.heading,
  };
}

/** The feed's agreement: its id is made of authority and year, so without either there is none. */
export function agreementFacts({ agreement, authority }: Head): FollowUpFacts["agreement"] {
  if (agreement === null || authority === null) return null;
  return { id: agreementId(authority, agreement.year), title: agreement.title };
}
