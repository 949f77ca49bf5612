import { useEffect } from "react";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { ReloadButton } from "../../components/notices/ReloadButton.tsx";
import { keepRestarting } from "../../site/restart.ts";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import { StateFrame } from "./StateFrame.tsx";

/** Shown when code could not be fetched. Reloads the page as soon as the site answers. */
export function MissingCodeScreen({ place }: { readonly place: string }) {
  const t = useText(missingCodeText);
  useEffect(() => keepRestarting(), []);
  return (
    <StateFrame place={place}>
      <MessageScreen title={t.title} role="alert" actions={<ReloadButton />}>
        <p>{t.body}</p>
      </MessageScreen>
    </StateFrame>
  );
}
