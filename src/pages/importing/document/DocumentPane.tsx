import { memo, useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../../agreement/followUp.ts";
import type { SourceRange } from "../../../agreement/format/schema.ts";
import type { SourceFact } from "../../../agreement/source/factsInSource.ts";
import type { SourceValue } from "../../../agreement/source/valuesInSource.ts";
import controls from "../../../components/controls/controls.module.css";
import { Section } from "../../../components/layout/Section.tsx";
import type { Draft } from "../../../feed/draft/keptDraft.ts";
import type { ImportingValues } from "../../../links/laterScreens.ts";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { addAddress, factAddress, readingAddress, valueAddress } from "../reading/lineAddress.ts";
import { focusIn, isFocusLost, revealIn } from "../revealIn.ts";
import { FINDINGS, fieldOfFact, fieldOfPath } from "../useLeadTo.ts";
import { ViewLinks } from "../ViewLinks.tsx";
import { DocumentBlocks } from "./DocumentBlocks.tsx";
import { DocumentLines } from "./DocumentLines.tsx";
import { DocumentPages } from "./DocumentPages.tsx";
import styles from "./document.module.css";
import { useDocumentMarks } from "./documentMarks.ts";
import { UnreadSteps } from "./UnreadSteps.tsx";

interface DocumentPaneProps {
  readonly followUp: FollowUp;
  readonly draft: Draft;
  readonly values: ImportingValues;
  /** Leads the focus to what a selector finds. Must stay the same function. */
  readonly onLead: (selector: string) => void;
}

/** The document with what was understood marked in it: as its pages or tables, or line by line. Each fact leads to its fields. */
export const DocumentPane = memo(function DocumentPane({
  followUp,
  draft,
  values,
  onLead,
}: DocumentPaneProps) {
  const t = useText(importingText);
  const frame = useRef<HTMLElement>(null);
  const { lines: marked, view, pane } = values;
  const ways = useMemo(
    () => ({
      addressOf: (fact: SourceFact) => factAddress({ view }, fact),
      fieldsOf: (value: SourceValue) => valueAddress({ view }, value),
      onCorrect: ({ path }: SourceValue) => onLead(fieldOfPath(path)),
      onFact: (fact: SourceFact) => onLead(fieldOfFact(followUp, fact)),
      addAt: (lines: SourceRange) => addAddress({ view }, followUp, lines),
    }),
    [view, followUp, onLead],
  );
  const marks = useDocumentMarks(followUp, draft, marked, ways);
  useEffect(() => {
    if (marked === null) return undefined;
    const place = view === "lines" ? "li[data-marked]" : "[data-marked]";
    const stop = revealIn(frame.current, place);
    // Where there is room for one pane, the link that led here is out of sight with the reading.
    if (pane === "document" && isFocusLost()) focusIn(frame.current, place);
    return stop;
  }, [marked, view, pane]);
  const hasLayout = draft.format !== "text" || draft.blocks.some(({ kind }) => kind === "table");
  const isAsLines = view === "lines" || !hasLayout;
  return (
    <Section
      title={t.document}
      controls={
        hasLayout && (
          <ViewLinks
            label={t.views.label}
            values={values}
            name="view"
            choices={[
              ["document", t.views[draft.format]],
              ["lines", t.views.lines],
            ]}
          />
        )
      }
    >
      <a className={controls["skip"]} href={readingAddress(values)} onClick={() => onLead(FINDINGS)}>
        {t.skipDocument}
      </a>
      <MarkLegend />
      {/* A draft that an older version kept does not say. */}
      {draft.unread === undefined ? null : <UnreadSteps marks={marks} />}
      <section
        ref={frame}
        className={styles["frame"]}
        aria-label={isAsLines ? t.lines : t.shown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
      >
        {isAsLines ? (
          <DocumentLines marks={marks} />
        ) : draft.format === "pdf" ? (
          <DocumentPages marks={marks} blocks={draft.blocks} />
        ) : (
          <DocumentBlocks marks={marks} blocks={draft.blocks} />
        )}
      </section>
    </Section>
  );
});

const MARKS = ["unread", "fact", "aside"] as const;

/** What the marks at the document's edge mean. */
function MarkLegend() {
  const { legend } = useText(importingText);
  return (
    <ul aria-label={legend.label} className={styles["legend"]}>
      {MARKS.map((mark) => (
        <li key={mark} className={styles["line"]} data-reading={mark}>
          {legend[mark]}
        </li>
      ))}
    </ul>
  );
}
