import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { describeFailure } from "../../feed/describeFailure.ts";
import { FeedError } from "../../feed/errors.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";

interface ArchiveFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why there is nothing to search in, and what to do. */
export function ArchiveFailure({ error, onRetry }: ArchiveFailureProps) {
  const t = useText(searchText);
  const language = useLanguage();
  const failure = error instanceof FeedError ? error.failure : null;
  const isMissing = failure?.reason === "not-found";
  const { happened, todo } =
    failure === null ? { happened: "", todo: "" } : describeFailure(failure, language);
  return (
    <Notice
      role="alert"
      action={
        <button type="button" className={controls["button"]} onClick={onRetry}>
          {t.again}
        </button>
      }
    >
      <strong>{isMissing ? t.noArchive : t.failed}</strong>
      <p>{isMissing ? t.noArchiveTodo : `${happened} ${todo}`}</p>
    </Notice>
  );
}
