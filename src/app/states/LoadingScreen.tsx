import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";

/** Shown while data or code loads; visible only after a moment. */
export function LoadingScreen() {
  const t = useText(shellText);
  return (
    <main>
      <MessageScreen title={t.loading} role="status" />
    </main>
  );
}
