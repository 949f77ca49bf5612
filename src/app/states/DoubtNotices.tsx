import { useQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notices/Notice.tsx";
import { describeDoubt } from "../../feed/describeDoubt.ts";
import { doubtsQuery } from "../../feed/feedDoubts.ts";
import { catalogueQuery, followUpQuery } from "../../feed/queries.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import styles from "./states.module.css";

/** Says what is doubtful in a feed that is shown, on paper too: that it is not the one that is listed, or not as it was written. */
export function DoubtNotices({ followUpId }: { readonly followUpId: string }) {
  const language = useLanguage();
  const read = useQuery({ ...followUpQuery(followUpId), enabled: false }).data;
  const catalogue = useQuery({ ...catalogueQuery(), enabled: false }).data;
  const { data: doubts = [] } = useQuery(doubtsQuery(followUpId, read, catalogue));
  return (
    <div className={styles["notices"]}>
      {doubts.map((doubt, index) => {
        const { words, places } = describeDoubt(doubt, language);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: several committees' feeds may be doubtful alike.
          <Notice key={index} role="status">
            {words} {places.join("; ")}.
          </Notice>
        );
      })}
    </div>
  );
}
