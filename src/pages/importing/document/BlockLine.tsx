import { Words } from "../../../components/text/Words.tsx";
import type { DocumentLine } from "../../../feed/draft/documentBlocks.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../../text/messages.ts";
import { AddLink } from "./AddLink.tsx";
import { CorrectLink } from "./CorrectLink.tsx";
import { CorrectValues } from "./CorrectValues.tsx";
import styles from "./document.module.css";
import { type DocumentMarks, isMarked } from "./documentMarks.ts";
import type { LinePlaces } from "./linePlaces.ts";
import { UnreadPlace } from "./UnreadPlace.tsx";

interface BlockLineProps {
  readonly marks: DocumentMarks;
  readonly line: DocumentLine;
  readonly places: LinePlaces;
  /** True in headers and footers, of which the document's own facts alone are read: its day, its case number. */
  readonly isFurniture: boolean;
}

/** What a reader puts in the place of a picture. */
const PICTURE = "\ufffc";

/** One line of a paragraph or cell, marked by what was read from it, with links to the fields of what begins there. */
export function BlockLine({ marks, line, places, isFurniture }: BlockLineProps) {
  const t = useText(importingText);
  const { number, text } = line;
  const { facts, reading, unread } = marks;
  const isFirst = places.first.has(line);
  const begun = isFirst ? (facts.get(number) ?? []) : [];
  const read = isFurniture ? undefined : reading.get(number);
  const place = isFirst && !isFurniture ? unread.get(number) : undefined;
  return (
    <p className={styles["line"]} data-reading={read} data-marked={isMarked(marks, number) ? "" : undefined}>
      {place !== undefined ? <UnreadPlace marks={marks} lines={place} /> : null}
      <span lang={DOCUMENT_LANGUAGE}>
        <Words text={text.replaceAll(PICTURE, `[${t.picture}]`)} />
      </span>
      {begun.map((fact) => (
        <CorrectLink key={`${fact.kind} ${fact.round} ${fact.source.from}`} marks={marks} fact={fact} />
      ))}
      <CorrectValues marks={marks} values={places.values.get(line) ?? []} />
      {read === "aside" && isFirst && text.trim() !== "" ? (
        <AddLink marks={marks} lines={{ from: number, to: number }} isQuiet />
      ) : null}
    </p>
  );
}
