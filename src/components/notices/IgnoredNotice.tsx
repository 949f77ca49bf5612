import type { IgnoredParameter } from "../../links/parameters.ts";
import { ignoredText } from "../../text/ignored.ts";
import { useText } from "../../text/LanguageContext.ts";
import { Notice } from "./Notice.tsx";

export interface IgnoredNoticeProps {
  readonly ignored: readonly IgnoredParameter[];
}

/** Names the parts of the address that were left out. */
export function IgnoredNotice({ ignored }: IgnoredNoticeProps) {
  const t = useText(ignoredText);
  return (
    <Notice role="status">{t.ignored(ignored.map(({ name, text }) => `${name}=${text}`).join(", "))}</Notice>
  );
}
