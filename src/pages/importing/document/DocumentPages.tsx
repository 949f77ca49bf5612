import { useMemo } from "react";
import type { DocumentBlock } from "../../../feed/draft/documentBlocks.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { DocumentPage } from "./DocumentPage.tsx";
import type { DocumentMarks } from "./documentMarks.ts";
import { pageAreas } from "./pageAreas.ts";
import { usePages } from "./usePages.ts";

interface DocumentPagesProps {
  readonly marks: DocumentMarks;
  readonly blocks: readonly DocumentBlock[];
}

/** The pages of a PDF, each drawn while it is in sight. */
export function DocumentPages({ marks, blocks }: DocumentPagesProps) {
  const t = useText(importingText);
  const { sizes, draw } = usePages(blocks);
  const { facts, reading, unread, marked } = marks;
  const areas = useMemo(
    () => pageAreas(blocks, { facts, reading, unread, marked }),
    [blocks, facts, reading, unread, marked],
  );
  if (sizes === undefined) return <p role="status">{t.pagesLoading}</p>;
  if (sizes === null) return <p role="status">{t.pagesFailed}</p>;
  return sizes.map((size, index) => (
    <DocumentPage
      // biome-ignore lint/suspicious/noArrayIndexKey: the pages of a document never move.
      key={index}
      page={index + 1}
      size={size}
      areas={areas.get(index + 1) ?? []}
      marks={marks}
      draw={draw}
    />
  ));
}
