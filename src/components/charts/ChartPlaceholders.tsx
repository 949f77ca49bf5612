import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ReloadButton } from "../notices/ReloadButton.tsx";
import styles from "./charts.module.css";

/** Stands where the chart's code is on its way, and keeps its room. */
export function ChartPending({ height }: { readonly height: number }) {
  return (
    <p role="status" className={styles["pending"]} style={{ height }}>
      {useText(economyText).chart.pending}
    </p>
  );
}

/** Stands where the chart's code could not be fetched, with a way to get it. */
export function ChartUnavailable() {
  return (
    <div role="alert" className={styles["unavailable"]}>
      <p>{useText(economyText).chart.unavailable}</p>
      <ReloadButton />
    </div>
  );
}
