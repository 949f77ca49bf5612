import { createRoot } from "react-dom/client";
import { Button } from "../../components/controls/Button.tsx";
import { Notice } from "../../components/notices/Notice.tsx";
import { watchText } from "../../device/foreignText.ts";
import { statesText } from "../../text/states.ts";
import styles from "./translation.module.css";

/**
 * Keeps right what somebody else translates below `place`, and tells the reader where something new has not been translated:
 * part of the page is in another language then. `redraw` draws all of it anew.
 */
export function watchTranslation(place: HTMLElement, redraw: () => void): void {
  let isTold = false;
  const onMissed = () => {
    if (!isTold) tell(place.ownerDocument);
    // A reader who has read it once knows.
    isTold = true;
  };
  watchText(place, { redraw, onMissed });
}

/** In both languages: which of them the reader can read is not known. */
function tell(page: Document): void {
  const box = page.createElement("div");
  page.body.append(box);
  const root = createRoot(box);
  const close = () => {
    root.unmount();
    box.remove();
  };
  const { da, en } = statesText;
  root.render(
    <div className={styles["box"]} data-print="no">
      <Notice
        role="status"
        action={
          <Button onClick={close}>
            <span lang="da">{da.close}</span> / <span lang="en">{en.close}</span>
          </Button>
        }
      >
        <p lang="da">{da.untranslated}</p>
        <p lang="en">{en.untranslated}</p>
      </Notice>
    </div>,
  );
}
