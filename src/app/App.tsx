import { useStored } from "../device/useStored.ts";
import { LanguageContext } from "../text/LanguageContext.ts";
import { language } from "./preferences.ts";
import { Router } from "./Router.tsx";

/** The root component: provides the reader's language and shows the router. */
export function App() {
  return (
    <LanguageContext value={useStored(language)}>
      <Router />
    </LanguageContext>
  );
}
