import { createContext, use, useState } from "react";
import { useText } from "../../text/LanguageContext.ts";
import { missingCodeText } from "../../text/missingCode.ts";
import controls from "../controls/controls.module.css";

/** Loads the page again and answers true, or leaves it standing and answers false where the site cannot be had. */
export const ReloadContext = createContext<() => Promise<boolean>>(async () => false);

/**
 * Loads the page again, which is all that brings code that could not be fetched: browsers remember a module's failure
 * for as long as the page lives. While the site does not answer the page stays, and says so.
 */
export function ReloadButton() {
  const t = useText(missingCodeText);
  const reload = use(ReloadContext);
  const [silent, setSilent] = useState(false);
  return (
    <>
      <button
        type="button"
        className={controls["button"]}
        onClick={() => {
          setSilent(false);
          void reload().then((reloads) => setSilent(!reloads));
        }}
      >
        {t.reload}
      </button>{" "}
      <span role="status">{silent ? t.noAnswer : null}</span>
    </>
  );
}
