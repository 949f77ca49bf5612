import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Notice } from "../../components/notices/Notice.tsx";
import { ReloadButton } from "../../components/notices/ReloadButton.tsx";
import { configQuery } from "../../feed/queries.ts";
import { newVersionQuery } from "../../site/newVersion.ts";
import { useText } from "../../text/LanguageContext.ts";
import { statesText } from "../../text/states.ts";

/** Notice that there is a newer version of the site. The reader decides when to reload. */
export function NewVersionNotice() {
  const t = useText(statesText);
  const { refreshSeconds } = useSuspenseQuery(configQuery()).data;
  const { data } = useQuery({ ...newVersionQuery(), refetchInterval: refreshSeconds * 1000 });
  if (data === null) return null;
  return (
    <Notice role="status" action={<ReloadButton />}>
      {t.newVersion}
    </Notice>
  );
}
