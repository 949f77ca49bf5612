import { Fragment } from "react";
import type { Rating } from "../../agreement/effort/smiley.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./text.module.css";

/** Wingdings J, K and L, as a document's text layer has them: invisible in every other typeface. */
const PRIVATE_USE: Readonly<Record<string, Rating>> = {
  "\uf04a": "glad",
  "\uf04b": "neutral",
  "\uf04c": "sur",
};

interface SourceLineProps {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
}

/** One line of the source text with its number; smileys that no typeface shows are drawn. */
export function SourceLine({ number, text, marked }: SourceLineProps) {
  return (
    <li className={styles["line"]} value={number} data-marked={marked ? "" : undefined}>
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <span className={styles["lineText"]} lang={DOCUMENT_LANGUAGE}>
        {text.split(/([\uf04a-\uf04c])/).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
          <Fragment key={index}>{withSmiley(part)}</Fragment>
        ))}
      </span>
    </li>
  );
}

function withSmiley(part: string) {
  const rating = PRIVATE_USE[part];
  return rating === undefined ? part : <Smiley rating={rating} size="s" />;
}
