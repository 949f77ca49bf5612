/** Which files of the built site hold which code, beside those that the bundler makes by itself. */
import { existsSync } from "node:fs";
import type { Rolldown } from "vite";
import { closure, idOf } from "./preloadPlugin.ts";

/**
 * Three chunks: `app` for the sources `first` of the first screen and what they import, but for what the entry has already; `shared`
 * for what several other screens use, which would otherwise be a dozen requests a screen; and `small` for what is so small that its
 * name in the page would be as long. What only failures and files need is in none.
 *
 * @throws where a file that is named here is no more.
 */
export function chunks(entry: string, first: readonly string[]): Rolldown.CodeSplittingGroup[] {
  const small = SMALL.map(existing);
  const shared = SHARED.map(existing);
  const apart = APART.map(existing);
  let known: { readonly entry: Set<string>; readonly first: Set<string> } | undefined;
  const setsOf = (context: Rolldown.ChunkingContext) => {
    const imports = (module: string) => context.getModuleInfo(module)?.importedIds ?? [];
    known ??= { entry: closure([idOf(entry)], imports), first: closure(first.map(idOf), imports) };
    return known;
  };
  const isIn = (places: readonly string[], id: string) => places.some((place) => id.startsWith(place));
  /** A chunk of what `holds`, and neither the entry nor the first screen has. */
  const ofLater = (name: string, holds: (id: string) => boolean) => ({
    name: (id: string, context: Rolldown.ChunkingContext) => {
      const sets = setsOf(context);
      return holds(id) && !sets.entry.has(id) && !sets.first.has(id) ? name : null;
    },
    debugName: name,
    includeDependenciesRecursively: false,
  });
  return [
    {
      name: (id, context) => {
        const sets = setsOf(context);
        return sets.first.has(id) && !sets.entry.has(id) ? "app" : null;
      },
      debugName: "first screen",
      includeDependenciesRecursively: false,
    },
    ofLater("small", (id) => isIn(small, id) || id.includes(SMALL_LIBRARY)),
    { ...ofLater("shared", (id) => isIn(shared, id) && !isIn(apart, id)), minShareCount: 3 },
  ];
}

/** The bundler's name for a file or folder of `src`. */
function existing(source: string): string {
  const id = idOf(`src/${source}`);
  if (!existsSync(id)) throw new Error(`src/${source} does not exist: correct src/commands/build/chunks.ts`);
  return id;
}

const SMALL_LIBRARY = "/use-sync-external-store/";

const SMALL = [
  "agreement/afterlife/daysPassed.ts",
  "agreement/age.ts",
  "agreement/doubts/",
  "agreement/effort/isSmiley.ts",
  "agreement/portfolio/plainEntry.ts",
  "components/corrections/CorrectionSection.tsx",
  "components/table/drawLines.ts",
  "components/layout/pageMargins.ts",
  "components/layout/useRunningLines.ts",
  "components/money/FigureList.tsx",
  "components/portfolio/sumWords.ts",
  "components/text/marksByLine.ts",
  "device/fullscreen.ts",
  "device/keepFocusPlace.ts",
  "device/localDay.ts",
  "device/useIdle.ts",
  "device/useMediaQuery.ts",
  "device/useNow.ts",
  "device/useReady.ts",
  "device/useSteps.ts",
  "device/useToday.ts",
  "device/useWakeLock.ts",
  "feed/feedDoubts.ts",
  "feed/formerEntry.ts",
  "feed/sourceLines.ts",
  "feed/sourceTextQuery.ts",
  "feed/sourceTextsQuery.ts",
  "site/builtPage.ts",
  "site/newVersion.ts",
  "site/offline/versions.ts",
  "site/offline/worker.ts",
  "site/useDoubts.ts",
  "site/useFailedRefreshes.ts",
  "site/wallReports.ts",
  "slides/meetingQuestions.ts",
  "text/age.ts",
  "text/excerptText.ts",
  "text/handout.ts",
  "text/laterSections.ts",
  "text/worklistColumns.ts",
];

/** Folders and files of which a screen seldom needs but one. */
const SHARED = [
  "agreement/",
  "components/",
  "device/paper.ts",
  "device/queueAfterPaint.ts",
  "links/",
  "text/",
];

/** What of {@link SHARED} few screens need: some tables, failures and files. */
const APART = [
  "components/portfolio/",
  "components/table/DataTable.module.css",
  "components/table/DataTable.tsx",
  "components/table/HeaderCell.module.css",
  "components/table/HeaderCell.tsx",
  "components/table/tableFeatures.ts",
  "text/exportFiles.ts",
  "text/feedErrors.ts",
  "text/findings.ts",
  "text/refusals.ts",
];
