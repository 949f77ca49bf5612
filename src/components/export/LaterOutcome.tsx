import { useIsPainted } from "../../device/useIsPainted.ts";
import { loadable } from "../../site/loadable.tsx";
import { loadCode } from "../../site/loadCode.ts";
import styles from "./ExportMenu.module.css";
import type { ExportState } from "./useExport.ts";

/** {@link ExportOutcome}, loaded when the screen is painted: nothing is exported before. */
export function LaterOutcome({ state }: { readonly state: ExportState }) {
  return useIsPainted() ? <LazyOutcome state={state} /> : <Quiet />;
}

const LazyOutcome = loadable(
  async () => (await loadCode(() => import("./ExportOutcome.tsx"))).ExportOutcome,
  Quiet,
);

/** The region that is going to speak, without words. */
function Quiet() {
  return <span role="status" className={styles["outcome"]} />;
}
