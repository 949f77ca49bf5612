import type { Theme } from "../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { numberedName } from "../../text/numberedName.ts";
import { Corrected } from "../corrections/Corrected.tsx";

/** A theme as the document heads it: `7. Borgeren og Kommunen`. */
export function ThemeName({ theme }: { readonly theme: Theme }) {
  return (
    <>
      <bdi lang={DOCUMENT_LANGUAGE}>{numberedName(theme)}</bdi>
      <Corrected of={theme} />
    </>
  );
}
