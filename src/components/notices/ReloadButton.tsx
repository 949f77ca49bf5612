import { useState } from "react";
import { fetchPage } from "../../site/served.ts";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import { Button } from "../controls/Button.tsx";

/**
 * A button that reloads the page. Only a reload can load code that could not be fetched, since browsers remember a module's
 * failure. While the site does not answer, the page stays and says so.
 */
export function ReloadButton() {
  const t = useText(missingCodeText);
  const [silent, setSilent] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setSilent(false);
          void reloadWhenServed().then((reloads) => setSilent(!reloads));
        }}
      >
        {t.reload}
      </Button>{" "}
      <span role="status">{silent ? t.noAnswer : null}</span>
    </>
  );
}

/**
 * Reloads the page for the reader, as often as they press, if the site answers; so it never leads to the browser's own
 * error page. Returns whether it reloads.
 */
async function reloadWhenServed(): Promise<boolean> {
  const answers = (await fetchPage()) !== null;
  if (answers) location.reload();
  return answers;
}
