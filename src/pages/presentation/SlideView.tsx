import {
  type CSSProperties,
  cloneElement,
  isValidElement,
  type PropsWithChildren,
  type ReactNode,
} from "react";
import { Sentence } from "../../components/text/Sentence.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { presentationText } from "../../text/presentation.ts";
import type { PageColumns, Piece } from "./paginate.ts";
import styles from "./SlideView.module.css";
import { type Block, blocksOf, type SlideContent } from "./slideContent.ts";
import head from "./slideHead.module.css";
import look from "./slideTable.module.css";

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
  readonly content: SlideContent;
  readonly layout: SlideLayout;
  /** Which of its pages: 0-based, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** What the foot says on the right: the number of the page. */
  readonly number: string;
  /** What the foot says on the left where the slide has no source of its own. */
  readonly foot: ReactNode;
}

/** One page of a slide, on a stage of 1920 × 1080 pixels. */
export function SlideView({ content, layout, part, parts, number, foot }: SlideViewProps) {
  const t = useText(presentationText);
  return (
    <article className={styles["slide"]} data-scale="slide" data-kind={content.kind} data-size={layout.size}>
      <header className={head["head"]} style={{ zoom: layout.headScale }} data-head="">
        <div className={head["heading"]}>
          <div>
            <p className={head["eyebrow"]}>
              <bdi lang={DOCUMENT_LANGUAGE}>{content.eyebrow}</bdi>{" "}
              {parts > 1 && <span className={head["part"]}>{t.part(part + 1, parts)}</span>}
            </p>
            <h1 data-length={lengthOf(content.title)}>
              <Sentence names={content.named}>{content.title}</Sentence>
            </h1>
          </div>
          {content.aside}
        </div>
        {content.lead !== null && <div className={styles["lead"]}>{content.lead}</div>}
      </header>
      <div className={styles["body"]} data-columns={content.columns} data-body="">
        {content.table === null ? (
          layout.columns.map((pieces, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
            <div key={column} className={styles["column"]}>
              <Pieces content={content} pieces={pieces} />
            </div>
          ))
        ) : (
          <Table content={content} table={content.table} layout={layout} />
        )}
      </div>
      <footer className={styles["foot"]}>
        <span>{content.source ?? <bdi lang={DOCUMENT_LANGUAGE}>{foot}</bdi>}</span>
        <span className={styles["number"]}>{number}</span>
      </footer>
    </article>
  );
}

interface TableProps {
  readonly content: SlideContent;
  readonly table: NonNullable<SlideContent["table"]>;
  readonly layout: SlideLayout;
}

function Table({ content, table, layout }: TableProps) {
  const style = { "--table-head-scale": layout.tableHeadScale } as CSSProperties;
  return (
    <table aria-label={table.label} className={look["table"]} style={style}>
      <thead>{table.head}</thead>
      <tbody>
        {layout.columns.flat().map(({ block }) => {
          const row = blocksOf(content)[block];
          return (
            <tr key={row?.id} data-block={block}>
              {row?.node}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Pieces({ content, pieces }: { readonly content: SlideContent; readonly pieces: readonly Piece[] }) {
  const blocks = blocksOf(content);
  return pieces.map((piece, place) => {
    const block = blocks[piece.block];
    if (block === undefined) return null;
    const style = { marginBlockStart: place === 0 ? 0 : block.space, zoom: piece.scale };
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

function BlockPart({ block, piece }: { readonly block: Block; readonly piece: Piece }) {
  const t = useText(presentationText);
  if (block.text === undefined) {
    if (piece.isRepeated && isValidElement<PropsWithChildren>(block.node)) {
      return cloneElement(block.node, undefined, block.node.props.children, " ", t.continued);
    }
    return block.node;
  }
  return (
    <p className={styles["prose"]} lang={block.lang} data-look={block.look} data-text="">
      {block.text.slice(piece.from, piece.to ?? undefined).trimEnd()}
    </p>
  );
}

/** Long headings are set smaller. In characters, so that it is the same on every screen. */
function lengthOf(title: string): "short" | "medium" | "long" | "huge" {
  if (title.length <= 45) return "short";
  if (title.length <= 110) return "medium";
  return title.length <= 260 ? "long" : "huge";
}
