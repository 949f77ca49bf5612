import { memo, type ReactNode } from "react";
import type { FollowUp } from "../../agreement/followUp.ts";
import type { SourceFact } from "../../agreement/source/factsInSource.ts";
import type { LineReading } from "../../agreement/source/lineReadings.ts";
import type { PageMark } from "../../agreement/source/pageMarks.ts";
import type { Passage } from "../../agreement/source/passages.ts";
import { href } from "../../links/href.ts";
import { contradictionsParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import type { InitiativeProps } from "../names/initiativeProps.ts";
import { LinkedInitiative } from "../names/LinkedInitiative.tsx";
import { ThemeName } from "../names/ThemeName.tsx";
import { ContradictionMark } from "../quotes/ContradictionMark.tsx";
import type { LineMark } from "../text/marksByLine.ts";
import { SourceLine } from "../text/SourceLine.tsx";
import { FactLink } from "./FactLink.tsx";
import styles from "./passage.module.css";

interface PassageLinesProps {
  readonly followUp: FollowUp;
  readonly lines: readonly string[];
  readonly passage: Passage;
  readonly marks: ReadonlyMap<number, readonly LineMark[]>;
  readonly marked: { readonly from: number; readonly to: number } | null;
  readonly facts: ReadonlyMap<number, readonly SourceFact[]>;
  readonly pages: ReadonlyMap<number, PageMark>;
  /** The address that a fact leads to; its initiative's screen where none is given. Must stay the same function. */
  readonly addressOf?: (fact: SourceFact) => string;
  /** Called besides when a fact's link is followed. Must stay the same function. */
  readonly onFact?: (fact: SourceFact) => void;
  /** What was read from each line, where that is shown; without one for a line there is nothing to say of it. */
  readonly reading?: ReadonlyMap<number, LineReading>;
  /** What else stands beside a line; `null` for nothing. Must stay the same function while `reading` does. */
  readonly besideLine?: (line: number) => ReactNode;
}

/** One passage: for an initiative its name, which leads to its screen, and the lines with what was read from them. */
export const PassageLines = memo(function PassageLines(props: PassageLinesProps) {
  const { followUp, lines, passage, marks, marked, facts, pages, reading, besideLine } = props;
  const t = useText(readerText);
  const { from, to, initiative, theme } = passage;
  return (
    <section className={styles["passage"]} data-lines={to - from + 1 > 60 ? "many" : "few"}>
      {theme !== null && (
        <h2>
          <ThemeName theme={theme} />
        </h2>
      )}
      {initiative !== null && <InitiativeHeading followUp={followUp} initiative={initiative} />}
      <ol aria-label={t.lines(from, to)} className={styles["lines"]}>
        {lines.slice(from - 1, to).map((text, index) => {
          const number = from + index;
          const begun = facts.get(number)?.filter(({ kind }) => kind !== "initiative") ?? [];
          const page = pages.get(number);
          const more = besideLine?.(number) ?? null;
          return (
            <SourceLine
              key={number}
              number={number}
              text={text}
              marked={marked !== null && number >= marked.from && number <= marked.to}
              marks={marks.get(number)}
              reading={reading?.get(number)}
              beside={
                begun.length > 0 || page !== undefined || more !== null ? (
                  <>
                    {more}
                    {page !== undefined && (
                      <span className={styles["page"]}>
                        {page.ends ? t.pageEnds(page.page) : t.pageStarts(page.page)}
                      </span>
                    )}
                    {begun.map((fact) => (
                      <FactLink
                        key={`${fact.kind} ${fact.round}`}
                        followUp={followUp}
                        fact={fact}
                        addressOf={props.addressOf}
                        onFact={props.onFact}
                      />
                    ))}
                  </>
                ) : undefined
              }
            />
          );
        })}
      </ol>
    </section>
  );
}, isSame);

/** True when nothing of the passage's own lines has changed: a search redraws only the passages it marks. */
function isSame(before: PassageLinesProps, after: PassageLinesProps): boolean {
  const { from, to } = after.passage;
  const isIn = ({ marked }: PassageLinesProps) => marked !== null && marked.from <= to && marked.to >= from;
  if (before.lines !== after.lines || before.followUp !== after.followUp || before.reading !== after.reading)
    return false;
  if (before.marks === after.marks && before.marked === after.marked) return true;
  if (isIn(before) || isIn(after)) return false;
  for (let line = from; line <= to; line++) if (before.marks.has(line) || after.marks.has(line)) return false;
  return true;
}

function InitiativeHeading({ followUp, initiative }: InitiativeProps) {
  const { id } = followUp.facts;
  return (
    <div className={styles["head"]}>
      <h3>
        <LinkedInitiative followUp={followUp} initiative={initiative} />
      </h3>
      <ContradictionMark
        followUp={followUp}
        initiative={initiative}
        href={href.contradictions(
          id,
          writeParameters(contradictionsParameters, { initiative: initiative.id }),
        )}
      />
    </div>
  );
}
