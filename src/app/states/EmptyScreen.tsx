import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";

/** A catalogue that lists nothing. */
export function EmptyScreen() {
  const t = useText(shellText);
  return (
    <main>
      <MessageScreen title={t.empty.title} role="status">
        <p>{t.empty.body}</p>
      </MessageScreen>
    </main>
  );
}
