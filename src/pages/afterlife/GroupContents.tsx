import { Contents } from "../../components/layout/Contents.tsx";
import flow from "../../components/layout/flow.module.css";
import { href } from "../../links/href.ts";
import { afterlifeParameters } from "../../links/laterScreens.ts";
import { useParameters } from "../../links/useParameters.ts";
import { formatCount } from "../../text/format.ts";
import { useLanguage } from "../../text/LanguageContext.ts";
import { GroupTitle } from "./GroupList.tsx";
import type { Group } from "./groups.ts";

interface GroupContentsProps {
  readonly followUpId: string;
  /** Parts of the screen with their groups; one without groups is left out. */
  readonly parts: readonly { readonly title: string; readonly groups: readonly Group<unknown>[] }[];
}

/** The screen in short: how much there is in each group, each a link to it. */
export function GroupContents({ followUpId, parts }: GroupContentsProps) {
  const language = useLanguage();
  const { values, changed } = useParameters(afterlifeParameters);
  return (
    <div className={flow["stack3"]}>
      {parts.map(
        ({ title, groups }) =>
          groups.length > 0 && (
            <Contents
              key={title}
              title={title}
              entries={groups.map((group) => ({
                name: group.name,
                label: <GroupTitle group={group} />,
                count: formatCount(group.items.length, language),
                href: href.afterlife(followUpId, changed({ section: group.name })),
              }))}
              current={values.section}
            />
          ),
      )}
    </div>
  );
}
