import { useLayoutEffect, useRef } from "react";
import { type Command, commandOf } from "./command.ts";
import { ownControl } from "./ownControl.ts";

/**
 * Calls back for every command that is given by key, wherever the focus is. Listens before the first paint, so that no
 * key is lost that is pressed as soon as the page is seen. Links and form fields keep Enter and space.
 */
export function useKeyCommands(onCommand: (command: Command) => void): void {
  const call = useRef(onCommand);
  useLayoutEffect(() => {
    call.current = onCommand;
  }, [onCommand]);
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === undefined || event.defaultPrevented) return;
      if (ownControl(event.target) !== null && (event.key === "Enter" || event.key === " ")) return;
      event.preventDefault();
      call.current(command);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
