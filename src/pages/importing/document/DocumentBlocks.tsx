import { memo, useMemo } from "react";
import type { DocumentBlock, DocumentTable, TextBlock } from "../../../feed/draft/documentBlocks.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { BlockLine } from "./BlockLine.tsx";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";
import { type LinePlaces, linePlaces } from "./linePlaces.ts";
import { tableGrid } from "./tableGrid.ts";

interface DocumentBlocksProps {
  readonly marks: DocumentMarks;
  readonly blocks: readonly DocumentBlock[];
}

/** Paragraphs and tables as the file has them, headers and footers below. */
export function DocumentBlocks({ marks, blocks }: DocumentBlocksProps) {
  const places = useMemo(() => linePlaces(blocks, marks.values), [blocks, marks.values]);
  return <Blocks marks={marks} blocks={blocks} places={places} />;
}

interface BlocksProps extends DocumentBlocksProps {
  readonly places: LinePlaces;
}

function Blocks({ marks, blocks, places }: BlocksProps) {
  return blocks.map((block, index) =>
    block.kind === "table" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document never move.
      <BlockTable key={index} marks={marks} places={places} table={block} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document never move.
      <BlockText key={index} marks={marks} places={places} block={block} />
    ),
  );
}

interface BlockTextProps extends Pick<BlocksProps, "marks" | "places"> {
  readonly block: TextBlock;
}

function BlockText({ marks, places, block }: BlockTextProps) {
  const { kind, lines } = block;
  return (
    <div className={kind === "furniture" ? styles["furniture"] : styles["text"]}>
      {lines.map((line, index) => (
        <BlockLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a document never move.
          key={index}
          marks={marks}
          line={line}
          places={places}
          isFurniture={kind === "furniture"}
        />
      ))}
    </div>
  );
}

interface BlockTableProps extends Pick<BlocksProps, "marks" | "places"> {
  readonly table: DocumentTable;
}

const BlockTable = memo(function BlockTable({ marks, places, table }: BlockTableProps) {
  const t = useText(importingText);
  return (
    <table className={styles["table"]}>
      <tbody>
        {tableGrid(table).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a document never move.
          <tr key={index}>
            {row.map(({ column, span, rows, cell }) => (
              <td key={column} colSpan={span} rowSpan={rows}>
                {cell?.shade !== undefined && (
                  <span
                    className={styles["shade"]}
                    style={{ backgroundColor: `#${cell.shade}` }}
                    role="img"
                    aria-label={t.shade}
                  />
                )}
                {cell !== null && <Blocks marks={marks} blocks={cell.blocks} places={places} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
