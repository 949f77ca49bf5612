import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import controls from "../../components/controls/controls.module.css";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { describeFailure } from "../../feed/describeFailure.ts";
import { FeedError, type FeedFailure } from "../../feed/errors.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { pauseAfter } from "../../site/restart.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { statesText } from "../../text/states.ts";
import { segmentsOf } from "../hashLocation.ts";
import { isUnattended } from "../routes.ts";
import { StateFrame } from "./StateFrame.tsx";
import styles from "./states.module.css";

export interface ErrorScreenProps {
  readonly error: unknown;
  /** The path of the screen that cannot be shown. */
  readonly place: string;
  readonly onRetry: () => void;
}

/** Shown in place of a screen that failed: what happened, where, and what to do. */
export function ErrorScreen({ error, place, onRetry }: ErrorScreenProps) {
  const t = useText(shellText);
  const { crash } = useText(statesText);
  useRetry(error instanceof FeedError || isUnattended(place) || isOfChangedText(error), onRetry);
  const ways = (
    <>
      <button type="button" className={controls["button"]} onClick={onRetry}>
        {t.retry}
      </button>
      <OtherFollowUps place={place} />
    </>
  );
  return (
    <StateFrame place={place}>
      {error instanceof FeedError ? (
        <FailureMessage failure={error.failure} actions={ways} />
      ) : (
        <MessageScreen title={crash.title} role="alert" actions={ways}>
          <p>{crash.body}</p>
          <details>
            <summary>{crash.details}</summary>
            <pre className={styles["details"]}>{String(error)}</pre>
          </details>
        </MessageScreen>
      )}
    </StateFrame>
  );
}

/** React found a node missing: somebody, a translator most often, has changed the page before its texts were watched. */
function isOfChangedText(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}

/** A failure longer ago than this was another. */
const FORGOTTEN_MILLISECONDS = 10 * 60_000;

/** Of the page's life: each try draws a screen of its own. */
let failures = 0;
let lastFailure = 0;

/**
 * Retries by itself, with growing pauses: whatever is wrong with a feed may have been corrected, or a proxy's answer be over. On
 * an unattended screen it retries everything.
 */
function useRetry(applies: boolean, onRetry: () => void): void {
  useEffect(() => {
    if (!applies) return;
    if (Date.now() - lastFailure > FORGOTTEN_MILLISECONDS) failures = 0;
    lastFailure = Date.now();
    const timer = setTimeout(onRetry, pauseAfter(failures, Math.random()));
    failures += 1;
    addEventListener("online", onRetry);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", onRetry);
    };
  }, [applies, onRetry]);
}

/** A link to the list of follow-ups, where the catalogue is known and lists others. */
function OtherFollowUps({ place }: { readonly place: string }) {
  const t = useText(shellText);
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const [here] = segmentsOf(place);
  if (data === undefined || data.followUps.every(({ id }) => id === here)) return null;
  return (
    <a className={controls["button"]} href={href.start()}>
      {t.allFollowUps}
    </a>
  );
}

interface FailureMessageProps {
  readonly failure: FeedFailure;
  readonly actions: ReactNode;
}

function FailureMessage({ failure, actions }: FailureMessageProps) {
  const { title, happened, todo, problems } = describeFailure(failure, useLanguage());
  return (
    <MessageScreen title={title} role="alert" actions={actions}>
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
