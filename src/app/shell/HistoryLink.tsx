import { useQuery } from "@tanstack/react-query";
import { sameAgreement } from "../../agreement/history/sameAgreement.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { href } from "../../links/href.ts";
import { historyText } from "../../text/history.ts";
import { useText } from "../../text/LanguageContext.ts";
import { segmentsOf } from "../hashLocation.ts";

interface HistoryLinkProps {
  readonly followUpId: string;
  readonly path: string;
}

/** The link to the history, where the catalogue lists several follow-ups on the same committee's agreement. */
export function HistoryLink({ followUpId, path }: HistoryLinkProps) {
  const t = useText(historyText);
  const { data } = useQuery({ ...catalogueQuery(), enabled: false });
  const own = data?.followUps.find(({ id }) => id === followUpId);
  if (data === undefined || own === undefined || sameAgreement(data.followUps, own).length < 2) return null;
  return (
    <a href={href.history(followUpId)} aria-current={segmentsOf(path)[1] === "historik" ? "page" : undefined}>
      {t.title}
    </a>
  );
}
