import { type ReactNode, useId } from "react";
import styles from "./layout.module.css";

interface SectionProps {
  readonly title: ReactNode;
  /** The question the section answers, in small below its title. */
  readonly lead?: ReactNode;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
  /** The name by which `Contents` leads to it. */
  readonly name?: string;
  /** True where it stands beside its neighbour in a wide window; see `PageGrid`. */
  readonly isHalf?: boolean;
}

/** A section of a screen: a heading, the question it answers, controls, and the answer. */
export function Section({ title, lead, controls, children, name, isHalf = false }: SectionProps) {
  const id = useId();
  return (
    <section
      className={styles["section"]}
      data-section={name}
      data-half={isHalf ? "" : undefined}
      aria-labelledby={id}
    >
      <div className={styles["head"]}>
        <div>
          <h2 id={id} tabIndex={name === undefined ? undefined : -1}>
            {title}
          </h2>
          {lead !== undefined && <p className={styles["lead"]}>{lead}</p>}
        </div>
        {controls !== undefined && (
          <div className={styles["controls"]} data-print="no">
            {controls}
          </div>
        )}
      </div>
      {children}
    </section>
  );
}
