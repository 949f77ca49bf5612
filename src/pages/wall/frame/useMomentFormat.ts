import { useNow } from "../../../device/useNow.ts";
import { formatMoment, formatTime } from "../../../text/format.ts";
import { useLanguage, useText } from "../../../text/LanguageContext.ts";
import { wallText } from "../../../text/wall.ts";

/** Says when something was, as people do: `i dag kl. 14.05`, and with its date when that is another day. */
export function useMomentFormat(): (milliseconds: number) => string {
  const t = useText(wallText);
  const language = useLanguage();
  const today = new Date(useNow(60_000)).toDateString();
  return (milliseconds) =>
    new Date(milliseconds).toDateString() === today
      ? t.today(formatTime(milliseconds, language))
      : formatMoment(milliseconds, language);
}
