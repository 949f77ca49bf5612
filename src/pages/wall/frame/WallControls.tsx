import { Button } from "../../../components/controls/Button.tsx";
import controls from "../../../components/controls/controls.module.css";
import { Arrow } from "../../../components/text/Arrow.tsx";
import { mayFillScreen, toggleFullscreen } from "../../../device/fullscreen.ts";
import { useNow } from "../../../device/useNow.ts";
import { useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";
import type { Rotation } from "../rotation/useRotation.ts";
import styles from "./WallControls.module.css";

interface WallControlsProps {
  readonly back: { readonly href: string; readonly words: string };
  readonly rotation: Rotation;
  /** True when nobody is there: then they are out of sight, but not out of reach of the keyboard. */
  readonly hidden: boolean;
}

/** The way back, forwards and backwards, pause, and the whole screen. */
export function WallControls({ back, rotation, hidden }: WallControlsProps) {
  const t = useText(wallText);
  const { pausedUntil, step, togglePause } = rotation;
  return (
    <nav
      aria-label={t.controls}
      className={styles["controls"]}
      data-hidden={hidden && pausedUntil === null}
      data-controls=""
    >
      <a className={controls["button"]} href={back.href}>
        {back.words}
      </a>
      <Button onClick={() => step(-1)} aria-label={t.previous}>
        <Arrow to="left" />
      </Button>
      <Button onClick={togglePause}>{pausedUntil === null ? t.pause : t.resume}</Button>
      <Button onClick={() => step(1)} aria-label={t.next}>
        <Arrow to="right" />
      </Button>
      {mayFillScreen() && <Button onClick={() => void toggleFullscreen()}>{t.fullscreen}</Button>}
      {pausedUntil !== null && <Countdown until={pausedUntil} />}
    </nav>
  );
}

/** How long the pause still lasts. */
function Countdown({ until }: { readonly until: number }) {
  const t = useText(wallText);
  const now = useNow(1000);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <p className={styles["countdown"]}>
      <strong>{t.paused}</strong> {t.resumes(seconds)}
    </p>
  );
}
