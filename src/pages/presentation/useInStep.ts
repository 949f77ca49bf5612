import { useEffect, useEffectEvent, useRef } from "react";
import { openChannel } from "../../device/openChannel.ts";
import { keepShow, keptShow } from "./keptShow.ts";
import { type Message, type Place, type Role, readMessage } from "./windowMessage.ts";
import { opened, pressed, receive, type SyncState, whereabouts } from "./windowSync.ts";

interface InStep {
  /** Windows with the same name are in step. */
  readonly channel: string;
  readonly role: Role;
  readonly here: Place;
  /** Goes where another window is; the answer is where this one is then, which may have other pages. */
  readonly onFollow: (there: Place) => Place;
}

/** So long a window waits for the others before it counts itself as the first, in milliseconds. */
const JOINING = 500;

/** Keeps the windows of a presentation in step, through the browser alone: no server, no network. See `windowSync`. */
export function useInStep({ channel: name, role, here, onFollow }: InStep): void {
  const channel = useRef<BroadcastChannel>(null);
  const sync = useRef<SyncState>(null);
  const follow = useEffectEvent(onFollow);
  // No `crypto.randomUUID`: an intranet without https has none.
  const stateNow = useEffectEvent(() => {
    sync.current ??= opened({ id: `${Date.now()} ${Math.random()}`, role }, here, keptShow().pressedAt);
    return sync.current;
  });

  useEffect(() => {
    // Without one each window stands alone.
    const windows = openChannel(name);
    channel.current = windows;
    if (windows === null) return undefined;
    const send = (message: Message) => windows.postMessage(message);
    windows.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message === undefined) return;
      const before = stateNow();
      const { state, reply } = receive(before, message);
      const hasFollowed = state.pressedAt !== before.pressedAt || state.place !== before.place;
      sync.current = hasFollowed ? { ...state, place: follow(state.place) } : state;
      keepShow({ pressedAt: state.pressedAt });
      if (reply !== null) send(reply);
    };
    const { id } = stateNow();
    const ask = () => send({ type: "hello", from: { id, role } });
    // A window that was asleep may have missed what the others did.
    const onSeen = () => {
      if (document.visibilityState === "visible") ask();
    };
    ask();
    document.addEventListener("visibilitychange", onSeen);
    addEventListener("pageshow", ask);
    const timer = setTimeout(() => {
      sync.current = { ...stateNow(), isJoining: false };
    }, JOINING);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onSeen);
      removeEventListener("pageshow", ask);
      windows.close();
    };
  }, [name, role]);

  const { page, blank, isAtEnd } = here;
  useEffect(() => {
    const known = stateNow();
    const { place } = known;
    if (place.page === page && place.blank === blank && place.isAtEnd === isAtEnd) return;
    sync.current = pressed(known, { page, blank, isAtEnd }, Date.now());
    keepShow({ pressedAt: sync.current.pressedAt });
    channel.current?.postMessage(whereabouts(sync.current));
  }, [page, blank, isAtEnd]);
}
