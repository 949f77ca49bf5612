import { centresOf, contributorsOf, fundingOf, type Named } from "../../../agreement/centres/centres.ts";
import { ratingKey } from "../../../agreement/effort/counts.ts";
import type { ComparedRounds } from "../../../agreement/filter/comparedRounds.ts";
import { type FollowUp, milestonesOf } from "../../../agreement/followUp.ts";
import type { Initiative } from "../../../agreement/format/schema.ts";
import { memoized } from "../../../agreement/memoized.ts";
import type { SortKey } from "../../../agreement/sorting/sorting.ts";
import { ThemeName } from "../../../components/names/ThemeName.tsx";
import { changeWord } from "../../../components/standing/changeWords.ts";
import { Verdicts } from "../../../components/standing/Verdicts.tsx";
import type { DataColumn } from "../../../components/table/dataColumn.ts";
import { RoomFor } from "../../../components/table/RoomFor.tsx";
import type { TableColumn } from "../../../export/table.ts";
import { href } from "../../../links/href.ts";
import { contradictionsParameters } from "../../../links/laterScreens.ts";
import { writeParameters } from "../../../links/parameters.ts";
import type { WorklistColumn } from "../../../links/screens.ts";
import { exportFilesText } from "../../../text/exportFiles.ts";
import { formatList } from "../../../text/format.ts";
import type { Language } from "../../../text/messages.ts";
import { rulesText } from "../../../text/rules.ts";
import { smileyText } from "../../../text/smiley.ts";
import { worklistColumnsText } from "../../../text/worklistColumns.ts";
import { DelayCell } from "./cells/DelayCell.tsx";
import { EconomyCell } from "./cells/EconomyCell.tsx";
import { MissingCell, MissingRoom } from "./cells/MissingCell.tsx";
import { Names, NamesRoom } from "./cells/Names.tsx";
import { ReasonCell } from "./cells/ReasonCell.tsx";
import { RoundMarks } from "./cells/RoundMarks.tsx";
import { TitleCell, TitleRoom } from "./cells/TitleCell.tsx";
import {
  delayInFile,
  economyInFile,
  initiativeInFile,
  missingWords,
  reasonsInFile,
  textColumn,
  verdictsInFile,
} from "./fileColumns.ts";
import { groupName } from "./groupName.ts";
import { longestWords } from "./longestWords.ts";
import { missingColumns } from "./missingColumns.ts";

/** A list that is written to a file. */
interface FileList {
  readonly rows: readonly Initiative[];
  readonly query: string;
}

/** A column of the worklist: its heading and cells on screen, and its columns in a file. */
interface ColumnView extends Omit<DataColumn<Initiative>, "id" | "sort"> {
  /** The columns of a file with these rows: one column for each value that a cell shows. */
  readonly file: (list: FileList) => readonly TableColumn<Initiative>[];
}

/** The columns that the list can be sorted by, with the direction of the first click. */
type ColumnViews = {
  readonly [Id in WorklistColumn]: ColumnView &
    (Id extends SortKey ? { readonly sort: "ascending" | "descending" } : { readonly sort?: never });
};

const wordsOfTitles = memoized<string>(({ initiatives }) =>
  longestWords(initiatives.map(({ title }) => title)),
);

/** Every column of the worklist, for the screen and for files: the same objects' cells for any list of the same rounds. */
export function worklistColumns(
  followUp: FollowUp,
  { from, to }: ComparedRounds,
  language: Language,
): ColumnViews {
  const t = worklistColumnsText[language];
  const rules = rulesText[language];
  const smileys = smileyText[language].name;
  const label = (round: number) => followUp.rounds[round]?.label ?? "";
  const changeRounds = rules.changeBetween(label(from), label(to));
  const namesColumn = (
    header: string,
    allOf: (followUp: FollowUp) => readonly Pick<Named, "name">[],
    namesOf: (initiative: Initiative) => readonly string[],
  ) => ({
    header,
    longest: () => <NamesRoom words={longestWords(allOf(followUp).map(({ name }) => name))} />,
    cell: (initiative: Initiative) => <Names names={namesOf(initiative)} />,
    file: () => [textColumn(header, (initiative) => formatList(namesOf(initiative), language) || null)],
  });
  const change = (initiative: Initiative) => changeWord(followUp, initiative, { from, to }, language);
  return {
    initiative: {
      header: t.columns.initiative,
      longest: () => <TitleRoom words={wordsOfTitles(followUp)} />,
      sort: "ascending",
      cell: (initiative) => (
        <TitleCell
          initiative={initiative}
          followUp={followUp}
          contradictionsAddress={href.contradictions(
            followUp.facts.id,
            writeParameters(contradictionsParameters, { initiative: initiative.id }),
          )}
        />
      ),
      file: ({ query }) => initiativeInFile(followUp, query.trim(), language),
    },
    reason: {
      header: t.columns.reason,
      note: t.reasonNote,
      isWide: true,
      speaksForItself: true,
      cell: (initiative) => <ReasonCell followUp={followUp} initiative={initiative} />,
      file: () => reasonsInFile(followUp, language),
    },
    committee: {
      ...namesColumn(
        t.columns.committee,
        ({ union }) => union?.committees ?? [],
        ({ id }) => [followUp.union?.partOf.get(id)?.name ?? []].flat(),
      ),
      sort: "ascending",
    },
    theme: {
      header: t.columns.theme,
      longest: () => <RoomFor words={longestWords(followUp.facts.themes.map(({ title }) => title))} />,
      sort: "ascending",
      cell: (initiative) => {
        const theme = followUp.themeById.get(initiative.theme);
        return theme === undefined ? null : <ThemeName theme={theme} />;
      },
      file: () => [textColumn(t.columns.theme, ({ theme }) => groupName(followUp, "theme", theme))],
    },
    centre: {
      ...namesColumn(t.columns.centre, centresOf, ({ responsible }) => responsible),
      sort: "ascending",
    },
    rounds: {
      header: t.columns.rounds,
      note: t.roundsNote,
      cell: (initiative) => <RoundMarks followUp={followUp} initiative={initiative} />,
      file: () =>
        followUp.rounds.map((round, index) =>
          textColumn(
            round.label,
            (initiative) => smileys[ratingKey(milestonesOf(followUp, initiative)[index]?.smiley ?? null)],
          ),
        ),
    },
    standing: {
      header: t.columns.standing,
      sort: "descending",
      cell: (initiative) => (
        <>
          <RoundMarks followUp={followUp} initiative={initiative} />
          <Verdicts followUp={followUp} initiative={initiative} detail="words" />
        </>
      ),
      file: () => verdictsInFile(followUp, language),
    },
    delay: {
      header: t.columns.delay,
      sort: "descending",
      cell: (initiative) => <DelayCell followUp={followUp} initiative={initiative} />,
      file: () => delayInFile(followUp, language),
    },
    change: {
      header: t.columns.change,
      note: changeRounds,
      cell: change,
      file: () => [textColumn(`${t.columns.change} (${changeRounds})`, change)],
    },
    economy: {
      header: t.columns.economy,
      sort: "descending",
      cell: (initiative) => <EconomyCell followUp={followUp} initiative={initiative} />,
      file: () => [
        economyInFile(followUp, language),
        textColumn(
          exportFilesText[language].smiley(t.columns.economy),
          ({ economy }) => smileys[ratingKey(economy?.smiley ?? null)],
        ),
      ],
    },
    missing: {
      header: t.columns.missing,
      longest: () => <MissingRoom />,
      align: "end",
      sort: "descending",
      cell: (initiative) => <MissingCell followUp={followUp} initiative={initiative} />,
      file: ({ rows }) => [
        textColumn(t.columns.missing, (initiative) => missingWords(followUp, initiative, language)),
        ...missingColumns(followUp, language, rows, (initiative) => [initiative]),
      ],
    },
    contributors: {
      ...namesColumn(t.columns.contributors, contributorsOf, ({ contributors }) => contributors),
    },
    funding: { ...namesColumn(t.columns.funding, fundingOf, ({ funding }) => funding) },
  };
}
