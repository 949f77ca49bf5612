import { Button } from "../../components/controls/Button.tsx";
import controls from "../../components/controls/controls.module.css";
import { Notice } from "../../components/notices/Notice.tsx";
import { describeFailure } from "../../feed/describeFailure.ts";
import type { FeedFailure } from "../../feed/errors.ts";
import { failureOf } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { statesText } from "../../text/states.ts";

/** Why there is nothing to search in, and what to do. */
export function ArchiveFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const t = useText(searchText);
  const { allFollowUps } = useText(statesText);
  const language = useLanguage();
  const { title, todo } = wordsOf(failureOf(error));
  return (
    <Notice
      role="alert"
      action={
        <>
          <a className={controls["button"]} href={href.start()}>
            {allFollowUps}
          </a>
          <Button onClick={onRetry}>{t.again}</Button>
        </>
      }
    >
      <strong>{title}</strong>
      <p>{todo}</p>
    </Notice>
  );

  function wordsOf(failure: FeedFailure | null) {
    const reason = failure?.reason;
    if (reason === "not-found") return { title: t.noArchive, todo: t.noArchiveTodo };
    // Of the archive only its list is checked.
    if (reason === "invalid") return { title: t.otherVersion, todo: t.otherVersionTodo };
    if (failure === null) return { title: t.failed, todo: t.failedTodo };
    const told = describeFailure(failure, language);
    return { title: t.failed, todo: `${told.happened} ${told.todo}` };
  }
}
