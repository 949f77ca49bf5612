import { useQueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import controls from "../../components/controls/controls.module.css";
import { ExportMenu } from "../../components/export/ExportMenu.tsx";
import { LaterOutcome } from "../../components/export/LaterOutcome.tsx";
import { useExport } from "../../components/export/useExport.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { href } from "../../links/href.ts";
import { exportMenuText } from "../../text/exportMenu.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";
import { overviewText } from "../../text/overview.ts";
import styles from "./overview.module.css";

/** The buttons that present, print, save and export the whole follow-up. */
export function FollowUpActions({ followUp }: { readonly followUp: FollowUp }) {
  const { present, print } = useText(overviewText);
  const { wholeFollowUp } = useText(exportMenuText);
  const language = useLanguage();
  return (
    <div className={styles["actions"]} data-print="no">
      <a className={controls["button"]} href={href.presentation(followUp.facts.id)}>
        {present}
      </a>
      <a className={controls["button"]} href={href.handout(followUp.facts.id)}>
        {print}
      </a>
      <SaveBundle followUp={followUp} />
      <ExportMenu
        what={wholeFollowUp}
        // The form is one committee's: its next follow-up is made of it.
        formats={
          followUp.union === undefined
            ? ["word", "form", "pptx", "milestones", "figures"]
            : ["word", "pptx", "milestones", "figures"]
        }
        make={async (format) => (await import("./makeFile.tsx")).makeFile(format, followUp, language)}
      />
    </div>
  );
}

/** Saves the whole site with this follow-up as one file that needs no server. Inside such a file it shows nothing. */
function SaveBundle({ followUp }: { readonly followUp: FollowUp }) {
  const t = useText(exportMenuText);
  const client = useQueryClient();
  const { state, run } = useExport();
  if (isEmbedded()) return null;
  return (
    <>
      <Button
        title={t.oneFileNote}
        onClick={() => run(async () => (await import("./makeBundle.ts")).makeBundle(followUp, client))}
      >
        {t.oneFile}
      </Button>
      <LaterOutcome state={state} />
    </>
  );
}
