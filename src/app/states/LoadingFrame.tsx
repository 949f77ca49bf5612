import { useSyncExternalStore } from "react";
import { MessageScreen } from "../../components/notices/MessageScreen.tsx";
import { currentHash } from "../../device/addressBar.ts";
import { useText } from "../../text/LanguageContext.ts";
import { shellText } from "../../text/shell.ts";
import { onNavigation, parseHash } from "../hashLocation.ts";
import { StateFrame } from "./StateFrame.tsx";
import { MissedScreen } from "./useMissing.ts";

/**
 * Shown while a screen's data or code are long on their way: the header leads on to other screens meanwhile, and whoever goes back to the
 * one whose picture the page has sees that. It asks for the address itself: what comes next is drawn when it is there.
 */
export function LoadingFrame() {
  const t = useText(shellText);
  return (
    <StateFrame place={parseHash(useSyncExternalStore(onNavigation, currentHash)).path}>
      <MissedScreen />
      <MessageScreen title={t.loading} role="status" />
    </StateFrame>
  );
}
