import type { ReactNode } from "react";
import { sentenceParts } from "../../../components/text/Sentence.tsx";
import { unbroken } from "../../../components/text/unbroken.ts";
import { wholeRanges } from "../../../components/text/wholeRanges.tsx";

/** Words of a slide, those of the document too, letter by letter the same: no line ends within an amount or a range. */
export function slideWords(text: string): ReactNode {
  return wholeRanges(unbroken(text));
}

interface SlideSentenceProps {
  /** A sentence of ours with names from the document in it. */
  readonly children: string;
  readonly names: readonly string[];
}

/** A `Sentence` of a slide. */
export function SlideSentence({ children, names }: SlideSentenceProps) {
  return <span>{sentenceParts(children, names, slideWords)}</span>;
}
