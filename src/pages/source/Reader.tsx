import { useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { factsByLine } from "../../agreement/source/factsInSource.ts";
import { pageMarks } from "../../agreement/source/pageMarks.ts";
import { passagesOf } from "../../agreement/source/passages.ts";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { PassageLines } from "../../components/source/PassageLines.tsx";
import { Contents } from "./Contents.tsx";
import { SearchBar } from "./SearchBar.tsx";
import styles from "./source.module.css";
import { useSourceView } from "./useSourceView.ts";

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
