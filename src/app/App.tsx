import { useStored } from "../device/useStored.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { language } from "./preferences.ts";
import { Router } from "./Router.tsx";

/** What every screen stands in: the reader's language and the address. */
export function App() {
  return (
    <LanguageContext value={useStored(language)}>
      <Router />
    </LanguageContext>
  );
}
