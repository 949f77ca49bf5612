import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { SkipLinks } from "../../components/layout/SkipLinks.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { centreHref } from "../../links/archiveHref.ts";
import { searchParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { useText } from "../../text/LanguageContext.ts";
import { searchText } from "../../text/search.ts";
import { SearchResults } from "./SearchResults.tsx";
import styles from "./search.module.css";
import { useSkipLinks } from "./useSkipLinks.ts";

/** Where was this ever promised or reported? */
export function SearchPage() {
  const t = useText(searchText);
  const { values, ignored, change } = useParameters(searchParameters);
  const [centre, ...others] = values.centres;
  return (
    <>
      <SkipLinks links={useSkipLinks()} />
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`} isFlat>
        <p className={styles["quiet"]}>
          {t.lead}{" "}
          {centre !== undefined && others.length === 0 && (
            <a href={centreHref(centre, values.authorities.length === 1 ? values.authorities[0] : undefined)}>
              {t.inAllAgreements}
            </a>
          )}
        </p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <SearchResults values={values} change={change} label={t.search} />
    </>
  );
}
