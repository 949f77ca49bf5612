import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useLayoutEffect } from "react";
import { shortened } from "../../agreement/format/problem.ts";
import { Button } from "../../components/controls/Button.tsx";
import controls from "../../components/controls/controls.module.css";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { afterPaint } from "../../device/afterPaint.ts";
import { FeedError, type FeedFailure } from "../../feed/errors.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { isFinal } from "../../feed/storedCopies.ts";
import { href } from "../../links/href.ts";
import { useFailureWords } from "../../site/useFailureWords.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { statesText } from "../../text/states.ts";
import { MovedScreen } from "../FormerAddress.tsx";
import { formerScreenPath } from "../formerScreenPath.ts";
import { segmentsOf } from "../hashLocation.ts";
import { isUnattended } from "../routes.ts";
import { PageFrame } from "../shell/PageFrame.tsx";
import { NearestFollowUps } from "./NearestFollowUps.tsx";
import { RetryState } from "./RetryState.tsx";
import { StateFrame } from "./StateFrame.tsx";
import styles from "./states.module.css";
import { useIsWithdrawn } from "./useIsWithdrawn.ts";
import { useRetry } from "./useRetry.ts";

export interface ErrorScreenProps {
  readonly error: unknown;
  /** The path of the screen that cannot be shown. */
  readonly place: string;
  /** Draws the screen again. */
  readonly onRetry: () => void;
}

/**
 * Shown in place of a screen that failed: what happened, where, and what to do. It stays while the feed is fetched again, by
 * itself with growing pauses: whatever is wrong with it may have been corrected, or a proxy's answer be over. On an unattended
 * screen everything is tried again.
 */
export function ErrorScreen({ error: first, place, onRetry }: ErrorScreenProps) {
  const t = useText(shellText);
  const { crash } = useText(statesText);
  const { error, isRetrying, nextTry, retry } = useRetry(
    first,
    first instanceof FeedError || isUnattended(place) || isOfChangedText(first),
    onRetry,
  );
  useFocusHandedOn();
  const isWithdrawn = useIsWithdrawn(error, isFinal(error));
  const ways = (
    <>
      <Button onClick={retry}>{t.retry}</Button>
      <OtherFollowUps place={place} />
      {error instanceof FeedError && error.failure.reason === "no-follow-ups" ? (
        <a className={controls["button"]} href={href.importing()}>
          {t.screens.importing}
        </a>
      ) : null}
      <RetryState isRetrying={isRetrying} nextTry={nextTry} isSpoken />
    </>
  );
  return (
    <StateFrame place={place} isWithdrawn={isWithdrawn}>
      {error instanceof FeedError ? (
        <FailureMessage failure={error.failure} place={place} actions={ways} />
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

export interface NotFoundScreenProps {
  /** A path that matches no route. */
  readonly place: string;
}

/** Shown for an address that leads nowhere; one that once did leads on. */
export function NotFoundScreen({ place }: NotFoundScreenProps) {
  const current = formerScreenPath(segmentsOf(place));
  return current === undefined ? <Nowhere place={place} /> : <MovedScreen current={current} />;
}

function Nowhere({ place }: NotFoundScreenProps) {
  const { notFound } = useText(statesText);
  const home = (
    <a className={controls["button"]} href={href.start()}>
      {notFound.action}
    </a>
  );
  return (
    <PageFrame path={place}>
      <MessageScreen title={notFound.title} role="alert" actions={home}>
        <p>{notFound.body(shortened(`#${place}`))}</p>
      </MessageScreen>
    </PageFrame>
  );
}

/** React found a node missing: somebody, a translator most often, has changed the page before its texts were watched. */
function isOfChangedText(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}

/** A focus that is on this screen when it goes is given to the heading of the next. */
function useFocusHandedOn(): void {
  useLayoutEffect(
    () => () => {
      if (document.activeElement?.closest("main") === null) return;
      afterPaint(() => {
        if (document.activeElement !== document.body) return;
        const next = document.querySelector<HTMLElement>("main h1") ?? document.querySelector("main");
        next?.focus({ preventScroll: true });
      });
    },
    [],
  );
}

/** A link to the list of follow-ups, where the catalogue is known and lists others. */
function OtherFollowUps({ place }: { readonly place: string }) {
  const t = useText(statesText);
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
  readonly place: string;
  readonly actions: ReactNode;
}

function FailureMessage({ failure, place, actions }: FailureMessageProps) {
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const { title, happened, todo, problems } = useFailureWords()(failure);
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
      {failure.reason === "unknown-follow-up" && data ? (
        <NearestFollowUps followUps={data.followUps} place={place} />
      ) : null}
    </MessageScreen>
  );
}
