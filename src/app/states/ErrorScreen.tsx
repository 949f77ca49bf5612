import { type ReactNode, useEffect } from "react";
import controls from "../../components/controls/controls.module.css";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { FeedError, type FeedFailure, isPassing } from "../../feed/errors.ts";
import { href } from "../../links/href.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { describeFailure } from "./describeFailure.ts";
import styles from "./states.module.css";

const RETRY_MILLISECONDS = 30_000;

interface ErrorScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What stands where a screen should: what happened, where, and what to do. */
export function ErrorScreen({ error, onRetry }: ErrorScreenProps) {
  const t = useText(shellText);
  useRetryWhenPassing(error, onRetry);
  const again = (
    <button type="button" className={controls["button"]} onClick={onRetry}>
      {t.retry}
    </button>
  );
  return (
    <main>
      {error instanceof FeedError ? (
        <FailureMessage failure={error.failure} actions={again} />
      ) : (
        <MessageScreen title={t.crash.title} role="alert" actions={again}>
          <p>{t.crash.body}</p>
          <details>
            <summary>{t.crash.details}</summary>
            <pre className={styles["details"]}>{String(error)}</pre>
          </details>
        </MessageScreen>
      )}
    </main>
  );
}

/** What may pass by itself is tried again by itself: a wall screen has nobody to press the button. */
function useRetryWhenPassing(error: unknown, onRetry: () => void): void {
  useEffect(() => {
    if (!isPassing(error)) return;
    const timer = setTimeout(onRetry, RETRY_MILLISECONDS);
    addEventListener("online", onRetry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", onRetry);
    };
  }, [error, onRetry]);
}

interface FailureMessageProps {
  readonly failure: FeedFailure;
  readonly actions: ReactNode;
}

function FailureMessage({ failure, actions }: FailureMessageProps) {
  const t = useText(shellText);
  const { title, happened, todo, problems } = describeFailure(failure, useLanguage());
  return (
    <MessageScreen
      title={title}
      role="alert"
      actions={
        <>
          {actions}
          {failure.reason === "unknown-follow-up" && (
            <a className={controls["button"]} href={href.start()}>
              {t.notFound.action}
            </a>
          )}
        </>
      }
    >
      <p>{happened}</p>
      {problems.length > 0 && (
        <ul className={styles["problems"]}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p>{todo}</p>
    </MessageScreen>
  );
}
