import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { failureOf } from "../../feed/queries.ts";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";

interface ArchiveFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why there is nothing to search in, and what to do. */
export function ArchiveFailure({ error, onRetry }: ArchiveFailureProps) {
  const t = useText(searchText);
  const isMissing = failureOf(error)?.reason === "not-found";
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
      <p>{isMissing ? t.noArchiveTodo : t.failedTodo}</p>
    </Notice>
  );
}
