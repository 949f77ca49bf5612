import { useIsPainted } from "../../device/useIsPainted.ts";
import { loadable } from "../../site/loadable.tsx";
import styles from "./ExportMenu.module.css";
import type { ExportOutcomeProps } from "./ExportOutcome.tsx";

/** {@link ExportOutcome}, loaded when the screen is painted: nothing is exported before. */
export function LaterOutcome(props: ExportOutcomeProps) {
  return useIsPainted() ? <LazyOutcome {...props} /> : <Quiet />;
}

const LazyOutcome = loadable(
  () => import("./ExportOutcome.tsx").then((module) => module.ExportOutcome),
  Quiet,
);

/** The region that is going to speak, without words. */
function Quiet() {
  return <span role="status" className={styles["outcome"]} />;
}
