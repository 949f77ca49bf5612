import type { FollowUp } from "../../agreement/followUp.ts";
import type { Theme } from "../../agreement/format/schema.ts";
import { DOCUMENT_LANGUAGE } from "../../text/messages.ts";
import { themeName } from "../../text/themeName.ts";
import { ThemeName } from "./ThemeName.tsx";

/** A theme where those of several committees may stand beside each other: of a whole agreement with its committee. */
export function ThemeLabel({ followUp, theme }: { readonly followUp: FollowUp; readonly theme: Theme }) {
  return followUp.union === undefined ? (
    <ThemeName theme={theme} />
  ) : (
    <bdi lang={DOCUMENT_LANGUAGE}>{themeName(followUp, theme)}</bdi>
  );
}
