import { type ReactNode, useState } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./Controls.module.css";
import type { Command } from "./command.ts";
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

/** The drawings of the controls, on a field of 24 × 24. */
const CONTROL_MARKS = {
  previous: <path d="M15 5l-7 7 7 7" />,
  next: <path d="M9 5l7 7-7 7" />,
  return: <path d="M9 6L4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3" />,
  overview: <path d="M4 5h6v6H4zM14 5h6v6h-6zM4 14h6v5H4zM14 14h6v5h-6z" />,
  start: <path d="M4 6h3M4 12h3M4 18h3M10 6h10M10 12h10M10 18h10" />,
  presenter: <path d="M3 5h18v10H3zM12 15v5M8 20h8M7 9h6M7 12h4" />,
  black: <path d="M3 5h18v12H3zM8 21h8M6 8l12 6" />,
  fullscreen: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  help: <path d="M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5" />,
  leave: <path d="M6 6l12 12M18 6L6 18" />,
} as const;
