import type { CSSProperties } from "react";
import type { EconomyRow } from "../../../agreement/economy/rows.ts";
import type { Piece } from "../../../slides/paginate.ts";
import type { Block, Line } from "../../../slides/slideContent.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { slidesText } from "../../../text/slides.ts";
import styles from "./BlockPart.module.css";
import { Inlines } from "./Inlines.tsx";
import { slideWords } from "./slideWords.tsx";
import { TargetBar } from "./TargetBar.tsx";

/** A block of a slide, or the part of its text that stands on this page. Rows of a table are drawn by the table. */
export function BlockPart({ block, piece }: { readonly block: Block; readonly piece: Piece }) {
  const t = useText(slidesText);
  switch (block.kind) {
    case "text":
      return (
        <p className={styles["prose"]} lang={block.lang} data-look={block.look} data-text="">
          {slideWords(block.text.slice(piece.from, piece.to ?? undefined).trimEnd())}
        </p>
      );
    case "heading":
      return (
        <div className={styles["heading"]} data-look={block.look}>
          {block.lines.map((line, place) => {
            const content = (
              <>
                <Inlines line={line} />
                {piece.isRepeated && place === block.lines.length - 1 && ` ${t.continued}`}
              </>
            );
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
            return place === 0 ? <h2 key={place}>{content}</h2> : <p key={place}>{content}</p>;
          })}
        </div>
      );
    case "line":
      return (
        <div className={styles["line"]} style={{ "--most": block.most } as CSSProperties}>
          {block.marks.length > 0 && (
            <span className={styles["marks"]}>
              <Inlines line={block.marks} />
            </span>
          )}
          <span>
            <Inlines line={block.content} />
          </span>
        </div>
      );
    case "figure":
      return <FigureLine row={block.row} words={block.words} />;
    case "row":
      return null;
  }
}

/** One figure of an initiative in words and as a bar. */
function FigureLine({ row, words }: { readonly row: EconomyRow; readonly words: Line }) {
  return (
    <div className={styles["figureLine"]}>
      <p>
        <Inlines line={words} />
      </p>
      <TargetBar target={row.figure.target} outcome={row.outcome} />
    </div>
  );
}
