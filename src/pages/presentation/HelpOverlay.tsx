import { useRef } from "react";
import { Button } from "../../components/controls/Button.tsx";
import layout from "../../components/layout/layout.module.css";
import { useText } from "../../text/LanguageContext.ts";
import { presentationText } from "../../text/presentation.ts";
import styles from "./HelpOverlay.module.css";
import overlay from "./overlay.module.css";
import { useBorrowedFocus } from "./useBorrowedFocus.ts";

/** The list of keys. */
export function HelpOverlay({ onClose }: { readonly onClose: () => void }) {
  const t = useText(presentationText);
  const close = useRef<HTMLButtonElement>(null);
  useBorrowedFocus(() => close.current);
  return (
    <section className={overlay["overlay"]} aria-label={t.help.title}>
      <div className={styles["help"]}>
        <div className={layout["head"]}>
          <h2>{t.help.title}</h2>
          {/* It has the focus: at the list's end it would scroll the list's beginning away. */}
          <Button ref={close} onClick={onClose}>
            {t.controls.close}
          </Button>
        </div>
        <dl>
          {t.help.keys.map(([keys = "", meaning = ""]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{t.help.touch}</p>
      </div>
    </section>
  );
}
