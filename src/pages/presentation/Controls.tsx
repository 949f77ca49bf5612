import { type ReactNode, useState } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./Controls.module.css";
import type { Command } from "./command.ts";
import { CONTROL_MARKS } from "./controlMarks.tsx";
import type { PageCounts } from "./numbering.ts";

interface ControlsProps {
  readonly index: number;
  readonly counts: PageCounts;
  readonly isLast: boolean;
  /** True where a page was left by a jump: it is gone back to. */
  readonly hasTrail: boolean;
  readonly onCommand: (command: Command) => void;
  /** The speaker's window has a button for the black screen and none for another window. */
  readonly isPresenter?: boolean;
}

const AUDIENCE = ["start", "overview", "presenter", "fullscreen", "help", "leave"] as const;
const PRESENTER = ["overview", "black", "help", "leave"] as const;

/** The buttons of a presentation, and a bar that shows how far it is. */
export function Controls(props: ControlsProps) {
  const { index, counts, isLast, hasTrail, onCommand, isPresenter = false } = props;
  const { main } = counts;
  // From the first jump on: it stays where it was pressed, and the first picture has none.
  const [hasJumped, setJumped] = useState(hasTrail);
  if (hasTrail && !hasJumped) setJumped(true);
  const t = useText(presentationText).controls;
  return (
    <nav aria-label={t.label} className={styles["controls"]}>
      <progress
        className={styles["progress"]}
        {...(main === null ? {} : { max: main, value: Math.min(index + 1, main) })}
        aria-hidden="true"
      />
      <div className={styles["buttons"]}>
        <Control name={t.previous} isDisabled={index === 0} onPress={() => onCommand({ type: "previous" })}>
          {CONTROL_MARKS.previous}
        </Control>
        <Control name={t.next} isDisabled={isLast} onPress={() => onCommand({ type: "next" })}>
          {CONTROL_MARKS.next}
        </Control>
        {(isPresenter ? PRESENTER : AUDIENCE).map((type) => (
          <Control key={type} name={t[type]} onPress={() => onCommand({ type })}>
            {CONTROL_MARKS[type]}
          </Control>
        ))}
        {hasJumped ? (
          <Control name={t.return} isDisabled={!hasTrail} onPress={() => onCommand({ type: "return" })}>
            {CONTROL_MARKS.return}
          </Control>
        ) : null}
      </div>
    </nav>
  );
}

interface ControlProps {
  readonly name: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function Control({ name, isDisabled = false, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className={styles["control"]}
      aria-label={name}
      title={name}
      // Not `disabled`: a disabled button would lose the focus while it is being used.
      aria-disabled={isDisabled}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
