import type { Round } from "../../../agreement/format/schema.ts";
import { Sentence } from "../../../components/text/Sentence.tsx";
import { useText } from "../../../text/LanguageContext.ts";
import type { ShortRound } from "../../../text/roundNames.ts";
import { wallText } from "../../../text/wall.ts";
import styles from "./rows.module.css";
import { shownRounds } from "./shownRounds.ts";

interface RoundsLineProps {
  readonly rounds: readonly Round[];
  /** True where the economy's smiley follows the rounds'. */
  readonly economy?: boolean;
  /** Short names above the columns, of all rounds; numbers where none are given. */
  readonly names?: readonly ShortRound[];
}

/** Explains the numbers or short names above a table's columns, and how many rounds it leaves out. */
export function RoundsLine({ rounds, economy = false, names: short }: RoundsLineProps) {
  const t = useText(wallText).rounds;
  const shown = shownRounds(rounds);
  const names = shown.flatMap(({ round: { label }, index }) => {
    const brief = short?.[index]?.short ?? String(index + 1);
    // What begins as the whole name does explains itself: `31.12.`.
    return short !== undefined && label.startsWith(brief) ? [] : t.named(brief, label);
  });
  const parts = [
    ...(names.length > 0 ? [t.names([...names, ...(economy ? [t.economy] : [])].join(" · "))] : []),
    ...(rounds.length > shown.length ? [t.latestOnly(shown.length, rounds.length)] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={styles["quiet"]}>
      <Sentence names={shown.map(({ round }) => round.label)}>{parts.join(" ")}</Sentence>
    </p>
  );
}
