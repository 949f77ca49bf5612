import type { SourceFact } from "../../../agreement/source/factsInSource.ts";
import { Smiley } from "../../../components/smiley/Smiley.tsx";
import { importingText } from "../../../text/importing.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { numberedName } from "../../../text/numberedName.ts";
import { readerText } from "../../../text/reader.ts";
import { smileyText } from "../../../text/smiley.ts";
import styles from "./document.module.css";
import type { DocumentMarks } from "./documentMarks.ts";

interface CorrectLinkProps {
  readonly marks: DocumentMarks;
  readonly fact: SourceFact;
}

/** From where a fact was read to its fields: a small mark with the smiley that was read. */
export function CorrectLink({ marks: { followUp, addressOf, onFact }, fact }: CorrectLinkProps) {
  const t = useText(importingText);
  const reader = useText(readerText);
  const { name } = useText(smileyText);
  const { kind, initiative, round, source } = fact;
  const whole = initiative.milestones.find((candidate) => candidate.round === round);
  const milestone = whole?.parts?.find((part) => part.source?.from === source.from) ?? whole;
  const rating = (kind === "economy" ? initiative.economy?.smiley : milestone?.smiley) ?? null;
  const label = followUp.rounds.find(({ id }) => id === round)?.label ?? "";
  const what =
    kind === "initiative"
      ? numberedName(initiative)
      : `${kind === "economy" ? reader.economy : label}: ${name[rating ?? "none"]}`;
  return (
    <a
      className={styles["correct"]}
      href={addressOf(fact)}
      aria-label={t.correctWhat(what)}
      title={what}
      onClick={() => onFact(fact)}
    >
      {kind !== "initiative" && <Smiley rating={rating} size="s" silent />}
      {t.correct}
    </a>
  );
}
