import type { FollowUp } from "../../agreement/followUp.ts";
import { danishHeadline } from "../../text/headline/danish.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import { HeadlineParagraphs } from "./HeadlineParagraphs.tsx";
import styles from "./headline.module.css";
import { LazyEnglishHeadline } from "./lazySections.tsx";

/** The overview's first sentences. */
export function HeadlineSection({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(overviewText);
  return (
    <section aria-label={t.headline} className={styles["headline"]}>
      {useLanguage() === "da" ? (
        <HeadlineParagraphs followUp={followUp} words={danishHeadline} />
      ) : (
        <LazyEnglishHeadline followUp={followUp} />
      )}
    </section>
  );
}
