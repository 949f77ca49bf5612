import { Notice } from "../../components/notices/Notice.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";

/** Says that there is no network. */
export function Offline() {
  return <Notice role="status">{useText(shellText).offline}</Notice>;
}
