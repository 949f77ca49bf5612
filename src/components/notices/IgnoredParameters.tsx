import type { IgnoredParameter } from "../../links/parameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { Notice } from "./Notice.tsx";

/** Says which parts of the address were left out; nothing when all were understood. */
export function IgnoredParameters({ ignored }: { readonly ignored: readonly IgnoredParameter[] }) {
  const t = useText(shellText);
  if (ignored.length === 0) return null;
  return (
    <Notice role="status">{t.ignored(ignored.map(({ name, text }) => `${name}=${text}`).join(", "))}</Notice>
  );
}
