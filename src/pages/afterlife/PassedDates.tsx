import type { Commitment } from "../../agreement/afterlife/commitment.ts";
import { daysPassed } from "../../agreement/afterlife/daysPassed.ts";
import { useToday } from "../../device/useToday.ts";
import { ageText, formatAgo } from "../../text/age.ts";
import { useLanguage, useText } from "../../text/LanguageContext.ts";

/** How many of the dates have passed by now: a document that is old announces nothing any more. Nothing where all are ahead. */
export function PassedDates({ commitments }: { readonly commitments: readonly Commitment[] }) {
  const t = useText(ageText);
  const language = useLanguage();
  const today = useToday();
  const dated = commitments.filter(({ date }) => date !== null).length;
  const passed = commitments.flatMap((commitment) => daysPassed(commitment, today) ?? []);
  if (passed.length === 0) return null;
  const ago = formatAgo(Math.min(...passed), language);
  const words = passed.length === dated ? t.allPassed(dated, ago) : t.somePassed(passed.length, dated);
  return <>{`${words} ${t.unknown} `}</>;
}
