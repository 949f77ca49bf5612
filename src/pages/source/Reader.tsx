import { useEffect, useMemo, useRef } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import { factsByLine } from "../../agreement/source/factsInSource.ts";
import { pageMarks } from "../../agreement/source/pageMarks.ts";
import { type Passage, passagesOf } from "../../agreement/source/passages.ts";
import { SearchField } from "../../components/controls/SearchField.tsx";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { ThemeName } from "../../components/names/ThemeName.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { HitSteps } from "../../components/source/HitSteps.tsx";
import bar from "../../components/source/hitBar.module.css";
import { PassageLines } from "../../components/source/PassageLines.tsx";
import { useMediaQuery } from "../../device/useMediaQuery.ts";
import { href } from "../../links/href.ts";
import { sourceParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import styles from "./source.module.css";
import { type SourceView, useSourceView } from "./useSourceView.ts";

interface ReaderProps {
  readonly followUp: FollowUp;
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

interface ContentsProps {
  readonly followUp: FollowUp;
  readonly passages: readonly Passage[];
}

/** The document's headings, each a link to its place in the text. Folded where there is no room beside it. */
function Contents({ followUp, passages }: ContentsProps) {
  const t = useText(readerText);
  const isBeside = useMediaQuery("(min-width: 64rem)");
  const addressOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    href.source(followUp.facts.id, writeParameters(sourceParameters, { lines: { from, to } }));
  const [first] = passages;
  return (
    <nav aria-label={t.contents} className={styles["contents"]} data-print="no">
      <details key={String(isBeside)} open={isBeside}>
        <summary>{t.contents}</summary>
        <ul>
          {first?.initiative === null && (
            <li>
              <a href={addressOf({ from: 1, to: 1 })}>{t.beginning}</a>
            </li>
          )}
          {passages.map(({ initiative, theme }) =>
            initiative?.source == null ? null : (
              <li key={initiative.id} data-theme={theme === null ? undefined : ""}>
                {theme !== null && (
                  <p className={styles["theme"]}>
                    <ThemeName theme={theme} />
                  </p>
                )}
                <a href={addressOf(initiative.source)}>
                  <InitiativeName initiative={initiative} />
                </a>
              </li>
            ),
          )}
        </ul>
      </details>
    </nav>
  );
}
