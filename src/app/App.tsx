import { LanguageContext } from "../text/LanguageContext.ts";
import { useLanguagePreference } from "./preferences.ts";
import { Router } from "./Router.tsx";

/** What every screen stands in: the reader's language, and the address. */
export function App() {
  const [language] = useLanguagePreference();
  return (
    <LanguageContext value={language}>
      <Router />
    </LanguageContext>
  );
}
