import { dispensable } from "../../site/loadable.tsx";
import { exported } from "../exported.ts";

/** The picture that a screen which failed leaves standing, where its code can be fetched. */
export const LazyKeptPicture = dispensable(() => import("./KeptPicture.tsx").then(exported("KeptPicture")));
