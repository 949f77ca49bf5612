import { useEffectEvent, useLayoutEffect } from "react";
import { toggleFullscreen } from "../../device/fullscreen.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import { type Command, commandOf } from "./command.ts";
import { ownControl } from "./ownControl.ts";
import type { RunningShow } from "./useShow.ts";

interface WindowActions {
  /** Leaves the presentation. */
  readonly leave: () => void;
  /** Opens the speaker's window; the speaker's window itself opens none. */
  readonly openPresenter?: () => void;
}

/**
 * What the audience's and the speaker's window have in common: both keep the screen awake and carry out commands, those
 * given by key here and all others through the function that is returned.
 */
export function useWindowCommands(
  running: RunningShow,
  { leave, openPresenter }: WindowActions,
): (command: Command) => void {
  const carryOut = (command: Command) => {
    running.run(command);
    if (command.type === "fullscreen") void toggleFullscreen();
    if (command.type === "presenter") openPresenter?.();
    if (command.type === "leave") leave();
  };
  useWakeLock();
  useKeyCommands(carryOut, running.show.digits !== "");
  return carryOut;
}

/**
 * Calls back for every command that is given by key, wherever the focus is. Listens before the first paint, so that no
 * key is lost that is pressed as soon as the page is seen. Links and form fields keep Enter and space; but Enter ends a
 * number that is being typed, whatever has the focus.
 */
function useKeyCommands(onCommand: (command: Command) => void, isTyping: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === undefined || event.defaultPrevented) return;
    const isOwn = event.key === " " || (event.key === "Enter" && !isTyping);
    if (isOwn && ownControl(event.target) !== null) return;
    event.preventDefault();
    onCommand(command);
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener("keydown", listener);
    return () => removeEventListener("keydown", listener);
  }, []);
}
