import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { Frame } from "../shell/Frame.tsx";

/** A catalogue that lists nothing. */
export function EmptyScreen() {
  const t = useText(shellText);
  return (
    <Frame path="/">
      <MessageScreen title={t.empty.title} role="status">
        <p>{t.empty.body}</p>
      </MessageScreen>
    </Frame>
  );
}
