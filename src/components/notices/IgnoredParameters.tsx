import { loadable, Nothing } from "../../site/loadable.tsx";
import type { IgnoredNoticeProps } from "./IgnoredNotice.tsx";

const LazyNotice = loadable(
  () => import("./IgnoredNotice.tsx").then((module) => module.IgnoredNotice),
  Nothing,
  { Missing: Nothing },
);

/** Says which parts of the address were left out; nothing, and without its code, when all were understood. */
export function IgnoredParameters({ ignored }: IgnoredNoticeProps) {
  return ignored.length === 0 ? null : <LazyNotice ignored={ignored} />;
}
