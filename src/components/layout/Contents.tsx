import { type MouseEvent, useEffect } from "react";
import styles from "./Contents.module.css";

/** A group of a long screen: the section's name, what it holds, how much, and the address that leads to it. */
export interface ContentsEntry {
  readonly name: string;
  readonly label: string;
  readonly count: string;
  readonly href: string;
}

interface ContentsProps {
  /** The list's spoken name. */
  readonly label: string;
  readonly entries: readonly ContentsEntry[];
  /** The section that the address names, brought into view; `null` for none. */
  readonly current: string | null;
}

/** The groups of a long screen with their counts, each a link to its section (see `Section`). */
export function Contents({ label, entries, current }: ContentsProps) {
  useEffect(() => {
    if (current !== null) showSection(current);
  }, [current]);
  const again = (name: string) => (event: MouseEvent) => {
    if (name !== current || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showSection(name);
  };
  return (
    <nav aria-label={label} data-print="no">
      <ul className={styles["contents"]}>
        {entries.map(({ name, label: words, count, href }) => (
          <li key={name}>
            <a href={href} onClick={again(name)}>
              {words} <span className={styles["count"]}>{`(${count})`}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls to a section and moves the focus to its heading; nothing where there is no such section. */
function showSection(name: string): void {
  const section = document.querySelector<HTMLElement>(`[data-section="${CSS.escape(name)}"]`);
  section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  section?.scrollIntoView({ block: "start" });
}
