import { dispensable } from "../../site/loadable.tsx";
import { exported } from "../exported.ts";

/** Loaded where something is wrong: most feeds are right. */
export const LazyFailureLine = dispensable(() => import("./FailureLine.tsx").then(exported("FailureLine")));
