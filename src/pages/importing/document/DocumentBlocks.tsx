import { memo } from "react";
import type { DocumentBlock, DocumentTable, TextBlock } from "../../../feed/draft/documentBlocks.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { BlockLine } from "./BlockLine.tsx";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";
import { tableGrid } from "./tableGrid.ts";

interface DocumentBlocksProps {
  readonly marks: DocumentMarks;
  readonly blocks: readonly DocumentBlock[];
}

/** Paragraphs and tables as the file has them, headers and footers below. */
export function DocumentBlocks({ marks, blocks }: DocumentBlocksProps) {
  return blocks.map((block, index) =>
    block.kind === "table" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document never move.
      <BlockTable key={index} marks={marks} table={block} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a document never move.
      <BlockText key={index} marks={marks} block={block} />
    ),
  );
}

function BlockText({ marks, block }: { readonly marks: DocumentMarks; readonly block: TextBlock }) {
  const { kind, lines } = block;
  return (
    <div className={kind === "furniture" ? styles["furniture"] : styles["text"]}>
      {lines.map((line, index) => (
        <BlockLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a document never move.
          key={index}
          marks={marks}
          line={line}
          isFirst={lines[index - 1]?.number !== line.number}
          isFurniture={kind === "furniture"}
        />
      ))}
    </div>
  );
}

interface BlockTableProps {
  readonly marks: DocumentMarks;
  readonly table: DocumentTable;
}

const BlockTable = memo(function BlockTable({ marks, table }: BlockTableProps) {
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
                {cell !== null && <DocumentBlocks marks={marks} blocks={cell.blocks} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
