import type { FollowUp } from "../../agreement/followUp.ts";
import type { SourceFact } from "../../agreement/source/factsInSource.ts";
import { href } from "../../links/href.ts";
import { initiativeParameters } from "../../links/laterScreens.ts";
import { writeParameters } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { readerText } from "../../text/reader.ts";
import { Smiley } from "../smiley/Smiley.tsx";
import styles from "./passage.module.css";

interface FactLinkProps {
  readonly followUp: FollowUp;
  readonly fact: SourceFact;
  /** The address that the fact leads to; its initiative's screen where none is given. */
  readonly addressOf?: ((fact: SourceFact) => string) | undefined;
  /** Called besides when the link is followed. */
  readonly onFact?: ((fact: SourceFact) => void) | undefined;
}

/** From a line to what was read there: a milestone or an economy with its smiley, on its initiative's screen. */
export function FactLink({ followUp, fact, addressOf, onFact }: FactLinkProps) {
  const { kind, initiative, round, source } = fact;
  const t = useText(readerText);
  const milestone = initiative.milestones.find((candidate) => candidate.round === round);
  const rating = kind === "economy" ? initiative.economy?.smiley : milestone?.smiley;
  const label = followUp.rounds.find(({ id }) => id === round)?.label;
  return (
    <a
      className={styles["fact"]}
      onClick={() => onFact?.(fact)}
      href={
        addressOf?.(fact) ??
        href.initiative(
          followUp.facts.id,
          initiative.id,
          writeParameters(initiativeParameters, { lines: source }),
        )
      }
    >
      <Smiley rating={rating ?? null} size="s" />
      {kind === "economy" ? t.economy : <bdi lang={DOCUMENT_LANGUAGE}>{label}</bdi>}
    </a>
  );
}
