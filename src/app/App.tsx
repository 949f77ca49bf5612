import { ReloadContext } from "../components/notices/ReloadButton.tsx";
import { reloadWhenServed } from "../site/reload.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { useLanguagePreference } from "./preferences.ts";
import { Router } from "./Router.tsx";

/** What every screen stands in: the reader's language, how the page is loaded again, and the address. */
export function App() {
  const [language] = useLanguagePreference();
  return (
    <LanguageContext value={language}>
      <ReloadContext value={reloadWhenServed}>
        <Router />
      </ReloadContext>
    </LanguageContext>
  );
}
