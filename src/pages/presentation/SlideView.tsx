import type { FollowUp } from "../../agreement/followUp.ts";
import type { PageColumns, Piece } from "../../slides/paginate.ts";
import { type Block, blocksOf, type SlideContent } from "../../slides/slideContent.ts";
import { titleLength } from "../../slides/titleLength.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { slidesText } from "../../text/slides.ts";
import { BlockPart } from "./drawn/BlockPart.tsx";
import { RatingStrip } from "./drawn/RatingStrip.tsx";
import { SlideFoot } from "./drawn/SlideFoot.tsx";
import { SlideLead } from "./drawn/SlideLead.tsx";
import { SlideTable } from "./drawn/SlideTable.tsx";
import { SlideSentence, slideWords } from "./drawn/slideWords.tsx";
import styles from "./SlideView.module.css";
import head from "./slideHead.module.css";
import { withoutRepeats } from "./withoutRepeats.ts";

/** Sizes of a slide's text, largest first. A slide takes the largest that gives the fewest pages. */
export const TEXT_SIZES = ["l", "m", "s"] as const;
type TextSize = (typeof TEXT_SIZES)[number];

/** The layout of one page of a slide, or of the whole slide while it is measured. */
export interface SlideLayout {
  readonly size: TextSize;
  /** Below 1 where a slide's or a table's heading would leave too little room for what follows. */
  readonly headScale: number;
  readonly tableHeadScale: number;
  readonly columns: PageColumns;
}

interface SlideViewProps {
  readonly followUp: FollowUp;
  readonly content: SlideContent;
  readonly layout: SlideLayout;
  /** Which of its pages: 0-based, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** What the foot says on the right: the number of the page. */
  readonly number: string;
  /**
   * On the stage; there only to be measured, and then no article; or for reading, as wide as its place and as long as its
   * words: on a phone held upright.
   */
  readonly mode: "stage" | "measured" | "reading";
}

/** One page of a slide, on a stage of 1920 × 1080 pixels, or in a reading size. */
export function SlideView({ followUp, content, layout, part, parts, number, mode }: SlideViewProps) {
  const t = useText(slidesText);
  const { table, strip, lead } = content;
  const blocks = blocksOf(content);
  const isReading = mode === "reading";
  const columns = isReading ? withoutRepeats(layout.columns) : layout.columns;
  const Tag = mode === "measured" ? "div" : "article";
  return (
    <Tag
      className={styles["slide"]}
      data-scale={isReading ? "reading" : "slide"}
      data-kind={content.kind}
      data-size={isReading ? undefined : layout.size}
    >
      <header className={head["head"]} style={{ zoom: isReading ? 1 : layout.headScale }} data-head="">
        <div className={head["heading"]}>
          <div>
            <p className={head["eyebrow"]}>
              <bdi lang={DOCUMENT_LANGUAGE}>{slideWords(content.eyebrow ?? "")}</bdi>{" "}
              {parts > 1 && <span className={head["part"]}>{t.part(part + 1, parts)}</span>}
            </p>
            <h1 data-length={titleLength(content.title)}>
              <SlideSentence names={content.named}>{content.title}</SlideSentence>
            </h1>
          </div>
          {strip !== null && <RatingStrip followUp={followUp} initiative={strip} />}
        </div>
        {lead !== null && <SlideLead lead={lead} />}
      </header>
      <div className={styles["body"]} data-columns={content.columns} data-body="">
        {table === null ? (
          columns.map((pieces, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <div key={column} className={styles["column"]}>
              <Pieces blocks={blocks} pieces={pieces} isReading={isReading} />
            </div>
          ))
        ) : (
          <SlideTable
            {...table}
            rows={layout.columns.flat().map(({ block }) => ({ number: block, block: blocks[block] }))}
            headScale={isReading ? 1 : layout.tableHeadScale}
            isReading={isReading}
          />
        )}
      </div>
      <SlideFoot followUp={followUp} content={content} number={number} />
    </Tag>
  );
}

function Pieces({
  blocks,
  pieces,
  isReading,
}: {
  readonly blocks: readonly Block[];
  readonly pieces: readonly Piece[];
  readonly isReading: boolean;
}) {
  return pieces.map((piece, place) => {
    const block = blocks[piece.block];
    if (block === undefined) return null;
    const style = isReading
      ? { marginBlockStart: block.space / 2 }
      : { marginBlockStart: place === 0 ? 0 : block.space, zoom: piece.scale };
    return (
      <div
        key={`${block.id} ${piece.from}`}
        data-block={piece.block}
        className={styles["block"]}
        style={style}
      >
        <BlockPart block={block} piece={piece} />
      </div>
    );
  });
}
