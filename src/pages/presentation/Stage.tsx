import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import styles from "./Stage.module.css";

/** The stage's own size. Everything on it is laid out in these pixels and scaled as a whole, on every screen alike. */
const WIDTH = 1920;
const HEIGHT = 1080;

interface StageProps {
  /** At 1 the stage fits its place; above 1 it is larger and scrolls. */
  readonly zoom?: number;
  readonly children: ReactNode;
}

/** The stage, as large as its place allows. */
export function Stage({ zoom = 1, children }: StageProps) {
  const place = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setFit(Math.min(element.offsetWidth / WIDTH, element.offsetHeight / HEIGHT));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = fit * zoom;
  return (
    <div ref={place} className={styles["place"]} data-zoomed={zoom > 1 ? "" : undefined}>
      <div className={styles["box"]} style={{ width: WIDTH * scale, height: HEIGHT * scale }}>
        <div className={styles["stage"]} style={{ transform: `scale(${scale})` }}>
          {children}
        </div>
      </div>
    </div>
  );
}
