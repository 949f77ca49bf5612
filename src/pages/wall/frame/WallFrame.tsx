import type { ReactNode } from "react";
import { useIsPrerendered } from "../../../device/useIsPrerendered.ts";
import { useNow } from "../../../device/useNow.ts";
import { shiftAt } from "./burnIn.ts";
import styles from "./WallFrame.module.css";

/** The frame of the wall screen: letters follow its size, it never scrolls, and it moves a little every minute against burn-in. */
export function WallFrame({ idle, children }: { readonly idle: boolean; readonly children: ReactNode }) {
  const now = useNow(60_000);
  const { x, y } = shiftAt(now);
  const isPrerendered = useIsPrerendered();
  return (
    <div
      className={styles["frame"]}
      data-scale="wall"
      data-idle={idle}
      {...(!isPrerendered && { style: { transform: `translate(${x}em, ${y}em)` } })}
    >
      {children}
    </div>
  );
}
