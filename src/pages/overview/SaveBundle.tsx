import { useQueryClient } from "@tanstack/react-query";
import type { FollowUp } from "../../agreement/followUp.ts";
import { Button } from "../../components/controls/Button.tsx";
import { LaterOutcome } from "../../components/export/LaterOutcome.tsx";
import { useExport } from "../../components/export/useExport.ts";
import { isEmbedded } from "../../feed/embedded/embedded.ts";
import { exportMenuText } from "../../text/exportMenu.ts";
import { useText } from "../../text/LanguageContext.ts";

/** Saves the whole site with this follow-up as one file that needs no server. Inside such a file it shows nothing. */
export function SaveBundle({ followUp }: { readonly followUp: FollowUp }) {
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
