import { type MouseEvent, type ReactNode, useEffect, useId } from "react";
import styles from "./Contents.module.css";
import flow from "./flow.module.css";
import { showSection } from "./showSection.ts";

/** A group of a long screen: the section's name, what it holds, how much, and the address that leads to it. */
interface ContentsEntry {
  readonly name: string;
  readonly label: ReactNode;
  readonly count: string;
  readonly href: string;
}

interface ContentsProps {
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
  /** The section that the address names, brought into view; `null` for none. */
  readonly current: string | null;
}

/**
 * The groups of a long screen with their counts, each a link to its section: the element with that `data-section`, whose
 * heading can have the focus.
 */
export function Contents({ title, entries, current }: ContentsProps) {
  const id = useId();
  const isOwn = entries.some(({ name }) => name === current);
  useEffect(() => {
    if (current !== null && isOwn) showSection(current);
  }, [current, isOwn]);
  const again = (name: string) => (event: MouseEvent) => {
    if (name !== current || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showSection(name);
  };
  return (
    <nav aria-labelledby={id} data-print="no">
      <p id={id} className={styles["title"]}>
        {title}
      </p>
      <ul className={styles["contents"]}>
        {entries.map(({ name, label, count, href }) => (
          <li key={name}>
            <a href={href} onClick={again(name)}>
              {label} <span className={flow["soft"]}>{`(${count})`}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
