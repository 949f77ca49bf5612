import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { CatalogueEntry } from "../../agreement/format/catalogueSchema.ts";
import { earlierThan } from "../../agreement/history/sameAgreement.ts";
import { UNION_PREFIX } from "../../agreement/identity/isUnionId.ts";
import { agreementsOf, committeesOf } from "../../agreement/union/agreementsOf.ts";
import { describeFailure } from "../../feed/describeFailure.ts";
import type { Language } from "../../text/messages.ts";
import { localName } from "../publish/published.ts";
import { isFolder } from "./files.ts";
import { InputRefused, UsageError } from "./mistakes.ts";
import { readCatalogue } from "./readFeed.ts";
import type { Terminal } from "./terminal.ts";

/** The lines of a command's help about whole agreements. */
export const AGREEMENT_HELP = `  MAPPE             mappen med et katalog (index.json): aftalen over alle udvalg, den seneste
                    opfølgning fra hvert
  --agreement ID    hvilken aftale, som dens adresse har den efter #/~aftale/; den eneste,
                    når kataloget ikke har flere`;

/** What a command that takes a feed is to read. */
interface GivenFiles {
  /** The whole agreement's id; `null` for one follow-up. */
  readonly id: string | null;
  readonly files: readonly string[];
  /** Of a whole agreement, beside {@link files}. */
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** The follow-ups before those of {@link files} on the same committee's agreement, as far as they lie beside the catalogue. */
  readonly earlier: () => readonly string[];
}

/**
 * The feed itself; of a folder with a catalogue, or of a catalogue, the latest follow-up of each committee on an agreement.
 *
 * @throws {UsageError} where the agreement is not said and there are several, or there is none of that id.
 * @throws {InputRefused} where the catalogue is none, or lists a follow-up that does not lie beside it.
 */
export function filesOf(
  given: string,
  agreement: string | undefined,
  terminal: Terminal,
  language: Language,
): GivenFiles {
  const isCatalogued = isFolder(resolve(terminal.folder, given));
  if (!isCatalogued && agreement === undefined) {
    return {
      id: null,
      files: [given],
      committees: [],
      earlier: () => earlierFiles(given, terminal, language),
    };
  }
  const catalogue = isCatalogued ? join(given, "index.json") : given;
  const { followUps, leftOut } = readCatalogue(catalogue, terminal, language);
  if (leftOut.total > 0) {
    const { happened, problems } = describeFailure(
      { reason: "invalid", url: catalogue, ...leftOut },
      language,
    );
    throw new InputRefused([happened, ...problems.map((problem) => `  ${problem}`)].join("\n"));
  }
  const id = agreementId(agreement, followUps);
  const committees = committeesOf(followUps, id);
  if (committees.length === 0) throw new UsageError(`Kataloget har ingen aftale "${agreement}".`);
  const files = committees.map(({ latest }) => {
    const file = fileOf(catalogue, latest);
    if (file === null) throw new InputRefused(`${latest.href} ligger ikke ved kataloget ${catalogue}.`);
    return file;
  });
  const earlier = () =>
    committees.flatMap((committee) => committee.earlier.flatMap((entry) => fileOf(catalogue, entry) ?? []));
  return { id: files.length === 1 ? null : id, files, committees, earlier };
}

/** Where an entry's follow-up lies beside its catalogue; `null` for one that lies elsewhere. */
function fileOf(catalogue: string, { href }: CatalogueEntry): string | null {
  const name = localName(href);
  return name === null ? null : join(dirname(catalogue), name);
}

/** The follow-ups before that of a feed, by the catalogue in its folder; none where there is no catalogue that lists it. */
function earlierFiles(feed: string, terminal: Terminal, language: Language): readonly string[] {
  const catalogue = join(dirname(feed), "index.json");
  if (statSync(resolve(terminal.folder, catalogue), { throwIfNoEntry: false }) === undefined) return [];
  const { followUps } = readCatalogue(catalogue, terminal, language);
  const own = followUps.find((entry) => localName(entry.href) === basename(feed));
  return own === undefined
    ? []
    : earlierThan(followUps, own).flatMap((entry) => fileOf(catalogue, entry) ?? []);
}

function agreementId(asked: string | undefined, followUps: readonly CatalogueEntry[]): string {
  if (asked !== undefined) return `${UNION_PREFIX}${asked.replace(UNION_PREFIX, "")}`;
  const unions = agreementsOf(followUps).filter(({ committees }) => committees.length > 1);
  const [only, ...others] = unions;
  if (only !== undefined && others.length === 0) return only.id;
  const ids = unions.map(({ id }) => id.slice(UNION_PREFIX.length));
  throw new UsageError(
    only === undefined
      ? "Kataloget har ingen aftale med flere udvalg."
      : `Angiv med --agreement, hvilken aftale: ${ids.join(", ")}.`,
  );
}
