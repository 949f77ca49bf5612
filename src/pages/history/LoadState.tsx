import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import type { AgreementFollowUps } from "../../feed/agreementQuery.ts";
import { formatCount } from "../../text/format.ts";
import { followUpName, historyText } from "../../text/history.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import styles from "./history.module.css";

interface LoadStateProps {
  readonly found: AgreementFollowUps;
  readonly retry: () => void;
}

/** Which follow-ups are still on their way, and which could not be fetched, each with a way to try again. */
export function LoadState({ found: { pending, failed }, retry }: LoadStateProps) {
  const t = useText(historyText);
  const language = useLanguage();
  return (
    <>
      {pending > 0 && (
        <p role="status" className={styles["loading"]}>
          {t.loading(formatCount(pending, language))}
        </p>
      )}
      {failed.map((entry) => (
        <Notice key={entry.id} role="alert" action={<Button onClick={retry}>{t.retry}</Button>}>
          {t.failed(followUpName(entry, language))}
        </Notice>
      ))}
    </>
  );
}
