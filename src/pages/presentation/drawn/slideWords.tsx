import type { ComponentProps, ReactNode } from "react";
import { type Sentence, sentenceParts } from "../../../components/text/Sentence.tsx";
import { unbroken } from "../../../components/text/unbroken.ts";
import { wholeRanges } from "../../../components/text/wholeRanges.tsx";

/** Words of a slide, those of the document too, letter by letter the same: no line ends within an amount or a range. */
export function slideWords(text: string): ReactNode {
  return wholeRanges(unbroken(text));
}

/** A {@link Sentence} of a slide. */
export function SlideSentence({ children, names }: ComponentProps<typeof Sentence>) {
  return <span>{sentenceParts(children, names, slideWords)}</span>;
}
