import type { Round } from "../../../agreement/format/schema.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./rows.module.css";
import { shownRounds } from "./shownRounds.ts";

interface RoundsLineProps {
  readonly rounds: readonly Round[];
  /** True where the economy's smiley follows the rounds'. */
  readonly economy?: boolean;
}

/** Explains the numbers above a table's columns, and how many rounds it leaves out. */
export function RoundsLine({ rounds, economy = false }: RoundsLineProps) {
  const t = useText(wallText).rounds;
  const shown = shownRounds(rounds);
  const names = shown.map(({ round, index }) => t.numbered(index + 1, round.label));
  const parts = [
    t.names([...names, ...(economy ? [t.economy] : [])].join(" · ")),
    ...(rounds.length > shown.length ? [t.latestOnly(shown.length, rounds.length)] : []),
  ];
  return (
    <p className={styles["quiet"]}>
      <Sentence names={shown.map(({ round }) => round.label)}>{parts.join(" ")}</Sentence>
    </p>
  );
}
