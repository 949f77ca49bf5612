import type { ComponentType } from "react";
import { loadable, Nothing } from "../../site/loadable.tsx";
import type { KeptPictureProps } from "./KeptPicture.tsx";

/** The picture that a screen which failed leaves standing, where its code can be fetched. */
export const LazyKeptPicture = loadable<KeptPictureProps>(
  () =>
    import("./KeptPicture.tsx").then(
      (module): ComponentType<KeptPictureProps> => module.KeptPicture,
      () => Nothing,
    ),
  Nothing,
);
