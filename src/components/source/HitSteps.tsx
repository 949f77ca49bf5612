import type { ReactNode } from "react";
import { formatCount } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { readerText } from "../../text/reader.ts";
import { Button } from "../controls/Button.tsx";
import styles from "./HitSteps.module.css";

interface HitStepsProps {
  /** `null` where nothing is searched. */
  readonly hits: number | null;
  /** At which of them the reader is, from 1; 0 at none yet. */
  readonly hit: number;
  /** Leads to the one after or before. */
  readonly move: (by: 1 | -1) => void;
  /** The count in words that say where it was counted, where that is not plain. */
  readonly place?: (count: string) => string;
  /** What was searched, where no field beside it says so. */
  readonly children?: ReactNode;
}

const itself = (count: string) => count;

/** At how many places a search found its words, at which of them the reader is, and the way to the next. */
export function HitSteps({ hits, hit, move, place = itself, children }: HitStepsProps) {
  const t = useText(readerText);
  const language = useLanguage();
  const count = formatCount(hits ?? 0, language);
  const found = hits === 0 ? t.noHit : hit === 0 ? t.hits(count) : t.hit(formatCount(hit, language), count);
  return (
    <>
      <p role="status" className={styles["hits"]}>
        {children} {hits === null ? null : place(found)}
      </p>
      <Button disabled={!hits} onClick={() => move(-1)}>
        {t.previous}
      </Button>
      <Button disabled={!hits} onClick={() => move(1)}>
        {t.next}
      </Button>
    </>
  );
}
