import type { ReactNode } from "react";
import { keyFiguresText } from "../../text/keyFigures.ts";
import { useText } from "../../text/LanguageContext.ts";
import styles from "./figures.module.css";

interface FigureProps {
  readonly title: ReactNode;
  readonly value: ReactNode;
  readonly bar?: ReactNode;
  /** What the bar shows, where its figure's name does not say it. */
  readonly barName?: string;
  /** What the number means, in one sentence, where the bar does not say it. */
  readonly meaning?: ReactNode;
  /** Where the number leads, beside its own link. */
  readonly links?: ReactNode;
  /** The value in the round before, what the number rests on, what it leaves out: unfolded when asked for. */
  readonly children?: ReactNode;
}

/** One key figure: what it is, the number, what it means, and what to know about it. */
export function Figure({ title, value, bar, barName, meaning, links, children }: FigureProps) {
  const t = useText(keyFiguresText);
  return (
    <li className={styles["figure"]}>
      <h2 className={styles["figureTitle"]}>{title}</h2>
      <p className={styles["figureValue"]}>{value}</p>
      {bar}
      {barName !== undefined && <p className={styles["barName"]}>{barName}</p>}
      {meaning != null && <p className={styles["figureMeaning"]}>{meaning}</p>}
      {links !== undefined && <div className={styles["figureLinks"]}>{links}</div>}
      {children !== undefined && (
        <details className={styles["figureDetail"]}>
          <summary>{t.more}</summary>
          {children}
        </details>
      )}
    </li>
  );
}
