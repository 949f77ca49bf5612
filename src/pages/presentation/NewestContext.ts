import { createContext } from "react";

/** Makes the slides anew from the newest figures that the cache has. */
export const NewestContext = createContext<() => void>(() => undefined);
