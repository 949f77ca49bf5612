import { useEffect } from "react";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { ReloadButton } from "../../components/notices/ReloadButton.tsx";
import { missedBy } from "../../site/loadCode.ts";
import { keepRestarting } from "../../site/restart.ts";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import { StateFrame } from "./StateFrame.tsx";

/** Shown where no screen stands and code could not be fetched. Reloads the page as soon as the site answers. */
export function MissingCodeScreen({ place }: { readonly place: string }) {
  const { title, body } = useMissingCode();
  return (
    <StateFrame place={place}>
      <MessageScreen title={title} role="alert" actions={<ReloadButton />}>
        <p>{body}</p>
      </MessageScreen>
    </StateFrame>
  );
}

/** Says the same at the foot of a screen that stands, as far as it is drawn. */
export function MissingCodeNotice() {
  const { title, body } = useMissingCode();
  return (
    // The style sheet puts what stands in an element with a role at the window's foot.
    <div role="presentation" data-print="no">
      <p className="plain-message" role="alert">
        {title}. {body} <ReloadButton />
      </p>
    </div>
  );
}

/** The words, while the page tries by itself. */
function useMissingCode() {
  useEffect(() => keepRestarting(missedBy), []);
  return useText(missingCodeText);
}
