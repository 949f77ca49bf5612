import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import type { FeedFailure } from "../../feed/errors.ts";
import { failureOf } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { shellText } from "../../text/shell.ts";

interface ArchiveFailureProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Why there is nothing to search in, and what to do. */
export function ArchiveFailure({ error, onRetry }: ArchiveFailureProps) {
  const t = useText(searchText);
  const { allFollowUps } = useText(shellText);
  const { title, todo } = wordsOf(failureOf(error)?.reason);
  return (
    <Notice
      role="alert"
      action={
        <>
          <a className={controls["button"]} href={href.start()}>
            {allFollowUps}
          </a>
          <button type="button" className={controls["button"]} onClick={onRetry}>
            {t.again}
          </button>
        </>
      }
    >
      <strong>{title}</strong>
      <p>{todo}</p>
    </Notice>
  );

  function wordsOf(reason: FeedFailure["reason"] | undefined) {
    if (reason === "not-found") return { title: t.noArchive, todo: t.noArchiveTodo };
    // Of the archive only its list is checked.
    if (reason === "invalid") return { title: t.otherVersion, todo: t.otherVersionTodo };
    return { title: t.failed, todo: t.failedTodo };
  }
}
