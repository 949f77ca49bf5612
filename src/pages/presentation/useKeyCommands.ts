import { useEffectEvent, useLayoutEffect } from "react";
import { type Command, commandOf } from "./command.ts";
import { ownControl } from "./ownControl.ts";

/**
 * Calls back for every command that is given by key, wherever the focus is. Listens before the first paint, so that no
 * key is lost that is pressed as soon as the page is seen. Links and form fields keep Enter and space; but Enter ends a
 * number that is being typed, whatever has the focus.
 */
export function useKeyCommands(onCommand: (command: Command) => void, isTyping: boolean): void {
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
