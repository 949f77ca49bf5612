import { useQuery } from "@tanstack/react-query";
import { nameId } from "../../agreement/centres/centres.ts";
import { oneOfSeveral } from "../../agreement/portfolio/authoritiesOf.ts";
import { catalogueQuery } from "../../feed/queries.ts";
import { centreHref } from "../../links/archiveHref.ts";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import styles from "./initiative.module.css";

/** Behind a centre's name: to all that it is responsible for, in all agreements. */
export function CentreLink({ name, authority }: { readonly name: string; readonly authority: string }) {
  const t = useText(searchText);
  const { followUps = [] } = useQuery({ ...catalogueQuery(), enabled: false }).data ?? {};
  return (
    <span className={styles["elsewhere"]}>
      {" ("}
      <a
        href={centreHref(nameId(name), oneOfSeveral(followUps, authority))}
        aria-label={`${name} ${t.inAll}`}
      >
        {t.inAll}
      </a>
      {")"}
    </span>
  );
}
