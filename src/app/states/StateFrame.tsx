import type { ReactNode } from "react";
import { isUnattended } from "../routes.ts";
import { PageFrame } from "../shell/PageFrame.tsx";
import styles from "./states.module.css";

interface StateFrameProps {
  /** The path of the screen that cannot be shown. */
  readonly place: string;
  readonly children: ReactNode;
}

/** The frame of a message screen: below the header, or alone and in large letters on an unattended screen. */
export function StateFrame({ place, children }: StateFrameProps) {
  if (isUnattended(place)) return <main className={styles["unattended"]}>{children}</main>;
  return <PageFrame path={place}>{children}</PageFrame>;
}
