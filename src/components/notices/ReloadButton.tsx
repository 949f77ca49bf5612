import { useState } from "react";
import { reloadWhenServed } from "../../site/reload.ts";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import controls from "../controls/controls.module.css";

/**
 * Loads the page again, which is all that brings code that could not be fetched: browsers remember a module's failure
 * for as long as the page lives. While the site does not answer the page stays, and says so.
 */
export function ReloadButton() {
  const t = useText(missingCodeText);
  const [silent, setSilent] = useState(false);
  return (
    <>
      <button
        type="button"
        className={controls["button"]}
        onClick={() => {
          setSilent(false);
          void reloadWhenServed().then((reloads) => setSilent(!reloads));
        }}
      >
        {t.reload}
      </button>{" "}
      <span role="status">{silent ? t.noAnswer : null}</span>
    </>
  );
}
