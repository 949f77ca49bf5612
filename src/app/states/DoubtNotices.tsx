import { dispensable } from "../../site/loadable.tsx";
import { useDoubts } from "../../site/useDoubts.ts";
import styles from "./states.module.css";

/** Loaded where there is a doubt: most feeds have none. */
const DoubtNotice = dispensable(() => import("./DoubtNotice.tsx").then((module) => module.DoubtNotice));

/** Says what is doubtful in a feed that is shown, on paper too: that it is not the one that is listed, or not as it was written. */
export function DoubtNotices({ followUpId }: { readonly followUpId: string }) {
  const doubts = useDoubts(followUpId);
  return (
    <div className={styles["notices"]}>
      {doubts.map((doubt, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several committees' feeds may be doubtful alike.
        <DoubtNotice key={index} doubt={doubt} />
      ))}
    </div>
  );
}
