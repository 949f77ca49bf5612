import { loadable, Nothing } from "../../site/loadable.tsx";

/** The picture that a screen which failed leaves standing, where its code can be fetched. */
export const LazyKeptPicture = loadable(
  () => import("./KeptPicture.tsx").then((module) => module.KeptPicture),
  Nothing,
  { Missing: Nothing },
);
