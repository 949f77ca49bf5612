import { VisuallyHidden } from "../../../../components/controls/VisuallyHidden.tsx";
import styles from "./cells.module.css";

/** Nothing to show: a dash to see, words to hear. */
export function Absent({ says }: { readonly says: string }) {
  return (
    <span className={styles["absent"]} data-absent="">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{says}</VisuallyHidden>
    </span>
  );
}
