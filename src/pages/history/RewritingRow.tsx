import { isSmiley } from "../../agreement/effort/isSmiley.ts";
import type { Move } from "../../agreement/history/movedTexts.ts";
import type { Rewriting } from "../../agreement/history/rewritings.ts";
import { textChange } from "../../agreement/history/textChange.ts";
import type { History } from "../../agreement/history/threads.ts";
import type { FactChange, FactPlace, FactValue } from "../../agreement/revision/factChange.ts";
import flow from "../../components/layout/flow.module.css";
import { InitiativeName } from "../../components/names/InitiativeName.tsx";
import { Smiley } from "../../components/smiley/Smiley.tsx";
import { href } from "../../links/href.ts";
import { historyParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { factName, factValue } from "../../text/revision.ts";
import styles from "./history.module.css";
import { MemberName } from "./MemberName.tsx";
import { SourcePlace } from "./SourcePlace.tsx";

interface RewritingRowProps {
  readonly history: History;
  readonly rewriting: Rewriting;
}

/** One fact as the earlier and the later follow-up state it, each with the lines that say so. */
export function RewritingRow({ history, rewriting }: RewritingRowProps) {
  const t = useText(historyText);
  const language = useLanguage();
  const { change, stated, moves, thread, from, to, wasAt, becameAt } = rewriting;
  const { followUps } = history;
  const [earlier, later] = [followUps[from], followUps[to]];
  if (earlier === undefined || later === undefined) return null;
  const marked = stated ?? change;
  return (
    <tr>
      <th scope="row">
        <MemberName followUp={later} initiative={thread?.members[to] ?? null} />
        <bdi className={styles["fact"]}>{factName(change.place, language)}</bdi>
        {moves.map((move) => (
          <MovedWords key={move.thread.id} history={history} rewriting={rewriting} move={move} />
        ))}
      </th>
      <td data-label={t.before}>
        <SourcePlace followUp={earlier} range={wasAt} words={wordsOf(marked.place, marked.was)} />
        <Side change={change} side="was" />
        {stated !== null && <Side change={stated} side="was" />}
      </td>
      <td data-label={t.now}>
        <SourcePlace followUp={later} range={becameAt} words={wordsOf(marked.place, marked.became)} />
        <Side change={change} side="became" />
        {stated !== null && <Side change={stated} side="became" />}
      </td>
    </tr>
  );
}

interface MovedWordsProps extends RewritingRowProps {
  readonly move: Move;
}

/** Where a text, or a part of it, was moved to or from: a link to that initiative's own history. */
function MovedWords({ history: { followUps }, rewriting: { kind, from, to }, move }: MovedWordsProps) {
  const t = useText(historyText).moved;
  const { direction, thread } = move;
  const at = direction === "to" ? to : from;
  const [followUp, initiative] = [followUps[at], thread.members[at]];
  if (followUp === undefined || !initiative) return null;
  const search = writeParameters(historyParameters, { initiative: thread.id });
  return (
    <span className={styles["moved"]}>
      {(kind === "moved" ? t.all : t.part)[direction]}{" "}
      <a href={href.history(followUp.facts.id, search)}>
        <InitiativeName initiative={initiative} />
      </a>
    </span>
  );
}

interface SideProps {
  readonly change: FactChange;
  readonly side: "was" | "became";
}

/** What one of the two follow-ups states; of two texts with what only this one says marked. */
function Side({ change: { place, was, became }, side }: SideProps) {
  const parts = typeof was === "string" && typeof became === "string" ? textChange(was, became) : null;
  const value = side === "was" ? was : became;
  return <Value place={place} value={value} parts={parts && { ...parts, own: parts[side] }} />;
}

/** The words to mark in the source; none where the fact is no text. */
function wordsOf(place: FactPlace, value: FactValue): string {
  return typeof value === "string" && place.field !== "smiley" ? value : "";
}

interface ValueProps {
  readonly place: FactPlace;
  readonly value: FactValue;
  /** Where both are texts: what is alike, and what only this one has. */
  readonly parts: { readonly before: string; readonly own: string; readonly after: string } | null;
}

function Value({ place, value, parts }: ValueProps) {
  const t = useText(historyText);
  const language = useLanguage();
  if (place.field === "smiley") {
    return <Smiley rating={isSmiley(value) ? value : null} />;
  }
  if (value === null || value === "") return <span className={flow["soft"]}>{t.blank}</span>;
  if (parts === null) return <bdi lang={DOCUMENT_LANGUAGE}>{factValue(place, value, language)}</bdi>;
  return (
    <span className={styles["words"]} lang={DOCUMENT_LANGUAGE} dir="auto">
      {endOf(parts.before)}
      {parts.own !== "" && <mark>{parts.own.trimEnd()}</mark>}
      {parts.own.slice(parts.own.trimEnd().length)}
      {beginningOf(parts.after)}
    </span>
  );
}

/** So much of what is alike stands around the difference. */
const AROUND = 80;

function endOf(text: string): string {
  return text.length <= AROUND ? text : `… ${text.slice(text.indexOf(" ", text.length - AROUND) + 1)}`;
}

function beginningOf(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, text.lastIndexOf(" ", AROUND))} …`;
}
