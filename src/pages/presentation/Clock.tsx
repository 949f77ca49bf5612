import { useEffect, useState } from "react";
import { Button } from "../../components/controls/Button.tsx";
import { formatTime } from "../../text/format.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { formatElapsed } from "../../text/laterFormats.ts";
import { presentationText } from "../../text/presentation.ts";
import { keepShow, keptShow } from "./keptShow.ts";
import styles from "./presenter.module.css";
import { elapsed, pause, resume, START } from "./stopwatch.ts";

/**
 * The time of day, how long what is still to come takes a meeting, and a stopwatch, which goes on when the window is reloaded. Both are read from the system's clock, so they
 * are right after the machine slept.
 */
export function Clock({ minutesLeft }: { readonly minutesLeft: number | null }) {
  const t = useText(presentationText).presenter;
  const language = useLanguage();
  const [now, setNow] = useState(Date.now);
  const [watch, setWatch] = useState(() => keptShow().watch ?? resume(START, Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  // At every look: the window may be in another entry of the history since, where nothing is kept yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time is what it waits for.
  useEffect(() => keepShow({ watch }), [watch, now]);
  const isRunning = watch.since !== null;
  return (
    <div className={styles["clock"]}>
      <p>
        <span className={styles["label"]}>{t.clock}</span> <time>{formatTime(now, language)}</time>
      </p>
      <p role="timer">
        <span className={styles["label"]}>{t.elapsed}</span> <time>{formatElapsed(elapsed(watch, now))}</time>
      </p>
      {minutesLeft === null ? null : (
        <p>
          <span className={styles["label"]}>{t.left}</span> {t.leftMinutes(minutesLeft)}
        </p>
      )}
      <Button onClick={() => setWatch(isRunning ? pause(watch, Date.now()) : resume(watch, Date.now()))}>
        {isRunning ? t.pause : t.resume}
      </Button>
      <Button
        onClick={() => {
          setNow(Date.now());
          setWatch(isRunning ? resume(START, Date.now()) : START);
        }}
      >
        {t.reset}
      </Button>
    </div>
  );
}
