import { toggleFullscreen } from "../../device/fullscreen.ts";
import { useWakeLock } from "../../device/useWakeLock.ts";
import type { Command } from "./command.ts";
import { useKeyCommands } from "./useKeyCommands.ts";
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
