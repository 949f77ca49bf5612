import controls from "../../../../components/controls/controls.module.css";
import styles from "./cells.module.css";

/** Nothing to show: a dash to see, words to hear. */
export function Absent({ says }: { readonly says: string }) {
  return (
    <span className={styles["absent"]} data-absent="">
      <span aria-hidden="true">–</span>
      <span className={controls["hidden"]}>{says}</span>
    </span>
  );
}
