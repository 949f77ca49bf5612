import { useEffect, useRef } from "react";
import type { Blank } from "./show.ts";
import { follows, type Message, type Position, type Role, readMessage } from "./windowMessage.ts";

interface Here {
  readonly page: string;
  readonly blank: Blank;
}

interface InStep {
  /** Windows with the same name are in step. */
  readonly channel: string;
  readonly role: Role;
  readonly here: Here;
  /** A window that joins with a place of its own keeps it until another one moves. */
  readonly hasOwnPlace: boolean;
  readonly onFollow: (there: Here) => void;
}

/**
 * Keeps the windows of a presentation in step, through the browser alone: no server, no network. A window that
 * joins late asks where the others are.
 */
export function useInStep({ channel: name, role, here, hasOwnPlace, onFollow }: InStep): void {
  const channel = useRef<BroadcastChannel>(null);
  const position = useRef<Position>({ ...here, revision: 0 });
  const follow = useRef(onFollow);
  useEffect(() => {
    follow.current = onFollow;
  }, [onFollow]);
  const asks = useRef(!hasOwnPlace || role === "presenter");

  useEffect(() => {
    const opened = openChannel(name);
    channel.current = opened;
    if (opened === null) return undefined;
    const send = (message: Message) => opened.postMessage(message);
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message === undefined) return;
      if (message.type === "hello") {
        if (message.from !== role) send({ type: "at", from: role, position: position.current });
        return;
      }
      if (!follows(role, message, position.current)) return;
      position.current = message.position;
      follow.current(message.position);
      // Several halls are in step through their one speaker.
      if (role === "presenter") send({ type: "at", from: role, position: message.position });
    };
    if (asks.current) send({ type: "hello", from: role });
    return () => opened.close();
  }, [name, role]);

  const { page, blank } = here;
  useEffect(() => {
    const known = position.current;
    if (known.page === page && known.blank === blank) return;
    position.current = { page, blank, revision: known.revision + 1 };
    channel.current?.postMessage({ type: "at", from: role, position: position.current } satisfies Message);
  }, [page, blank, role]);
}

/** A browser told to keep nothing of the site may refuse windows each other's company: each then stands alone. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
