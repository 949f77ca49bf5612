import type { FollowUp } from "../../agreement/followUp.ts";
import { heatmapText } from "../../text/heatmap.ts";
import { useText } from "../../text/LanguageContext.ts";
import type { ColumnGroup } from "../layout/columnGroups.ts";
import headings from "./headings.module.css";

/** Which rounds a table has, where it does not have all: "Runde 1–6 af 12". */
export function RoundSpan({ followUp, from, to }: ColumnGroup & { readonly followUp: FollowUp }) {
  const t = useText(heatmapText);
  const count = followUp.rounds.length;
  const last = Math.min(to, count);
  if (from === 0 && last === count) return null;
  return <span className={headings["span"]}>{t.roundsOf(from + 1, last, count)}</span>;
}
