import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { StateFrame } from "./StateFrame.tsx";

/** Shown while a screen's data or code are long on their way: the header leads on to other screens meanwhile. */
export function LoadingFrame({ place }: { readonly place: string }) {
  const t = useText(shellText);
  return (
    <StateFrame place={place}>
      <MessageScreen title={t.loading} role="status" />
    </StateFrame>
  );
}
