import { economyText } from "../../text/economy.ts";
import { useText } from "../../text/LanguageContext.ts";
import { ReloadButton } from "../notices/ReloadButton.tsx";
import styles from "./charts.module.css";

/** Replaces the chart where its code could not be loaded, with a button that reloads the page. */
export function ChartUnavailable() {
  return (
    <div role="alert" className={styles["unavailable"]}>
      <p>{useText(economyText).chart.unavailable}</p>
      <ReloadButton />
    </div>
  );
}
