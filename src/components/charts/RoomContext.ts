import { createContext } from "react";
import type { Room } from "./barLayout.ts";

/** The room for charts where a page is drawn without a browser; `null` where a browser measures it. */
export const RoomContext = createContext<Room | null>(null);
