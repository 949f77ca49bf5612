import { PageHeading } from "../../components/layout/PageHeading.tsx";
import { SkipLinks } from "../../components/layout/SkipLinks.tsx";
import { IgnoredParameters } from "../../components/notices/IgnoredParameters.tsx";
import { centresHref } from "../../links/archiveHref.ts";
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
  return (
    <>
      <SkipLinks links={useSkipLinks()} />
      <PageHeading title={t.title} documentTitle={`${t.title} – ${t.product}`} isFlat>
        <p className={styles["quiet"]}>
          {t.lead} <a href={centresHref()}>{t.centres}</a>
        </p>
      </PageHeading>
      <IgnoredParameters ignored={ignored} />
      <SearchResults values={values} change={change} label={t.search} title={t.title} />
    </>
  );
}
