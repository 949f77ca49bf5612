import { useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { factsByLine } from "../../agreement/source/factsInSource.ts";
import { pageMarks } from "../../agreement/source/pageMarks.ts";
import { passagesOf } from "../../agreement/source/passages.ts";
import { SearchField } from "../../components/controls/SearchField.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { HitSteps } from "../../components/source/HitSteps.tsx";
import bar from "../../components/source/hitBar.module.css";
import { PassageLines } from "../../components/source/PassageLines.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import { Contents } from "./Contents.tsx";
import styles from "./source.module.css";
import { type SourceView, useSourceView } from "./useSourceView.ts";

interface ReaderProps {
  readonly followUp: FollowUp;
  /** All lines of the source text. */
  readonly lines: readonly string[];
}

/** The whole source text: its search, its contents, and its lines passage by passage. */
export function Reader({ followUp, lines }: ReaderProps) {
  const view = useSourceView(followUp, lines);
  const passages = useMemo(() => passagesOf(followUp, lines.length), [followUp, lines]);
  const facts = useMemo(() => factsByLine(followUp), [followUp]);
  const pages = useMemo(() => new Map(pageMarks(lines).map((mark) => [mark.line, mark])), [lines]);
  const text = useRef<HTMLDivElement>(null);
  const { place } = view;
  useEffect(() => {
    if (place === null) return;
    const all = text.current;
    const mark = all?.querySelector("mark[data-current]") ?? all?.querySelector("[data-marked]");
    mark?.scrollIntoView({ block: place.startsWith("hit") ? "center" : "start" });
  }, [place]);
  return (
    <>
      <IgnoredParameters ignored={view.ignored} />
      <SearchBar view={view} />
      <div className={styles["reader"]}>
        <Contents followUp={followUp} passages={passages} />
        <div ref={text} className={styles["text"]}>
          {passages.map((passage) => (
            <PassageLines
              key={passage.from}
              followUp={followUp}
              lines={lines}
              passage={passage}
              marks={view.marks}
              marked={view.lines}
              facts={facts}
              pages={pages}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** The search in the document: it stays in sight, says how many places it found, and leads from one to the next. */
function SearchBar({ view }: { readonly view: SourceView }) {
  const t = useText(readerText);
  const { query, hits, hit, search, move } = view;
  return (
    <search className={bar["bar"]} data-print="no">
      <SearchField
        label={t.search}
        value={query}
        onChange={search}
        onKeyDown={(event) => {
          if (event.key === "Enter") move(event.shiftKey ? -1 : 1);
        }}
        title={t.keys}
      />
      <HitSteps hits={query.trim() === "" ? null : hits} hit={hit} move={move} />
    </search>
  );
}
