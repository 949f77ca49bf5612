import { useEffect } from "react";
import controls from "../../components/controls/controls.module.css";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { siteAnswers } from "../../feed/site/reload.ts";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import { keepReloadingForCode } from "../loadCode.ts";
import { StateFrame } from "./StateFrame.tsx";

/** A part of the program is gone. It is mended by loading the page again, which is done when the site answers. */
export function MissingCodeScreen({ place }: { readonly place: string }) {
  const t = useText(missingCodeText);
  useEffect(keepReloadingForCode, []);
  return (
    <StateFrame place={place}>
      <MessageScreen
        title={t.title}
        role="alert"
        actions={
          <button type="button" className={controls["button"]} onClick={() => void reloadNow()}>
            {t.reload}
          </button>
        }
      >
        <p>{t.body}</p>
      </MessageScreen>
    </StateFrame>
  );
}

/** Asked for by the reader: as often as they like, but never into the browser's own error page. */
async function reloadNow(): Promise<void> {
  if (await siteAnswers()) location.reload();
}
