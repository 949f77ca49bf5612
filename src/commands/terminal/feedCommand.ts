import type { FollowUpFacts } from "../../agreement/format/schema.ts";
import { LANGUAGES, type Language } from "../../text/messages.ts";
import { filesOf } from "./agreementFiles.ts";
import { runCommand } from "./command.ts";
import { outputPath, writeWhole } from "./files.ts";
import { UsageError } from "./mistakes.ts";
import { needed, readLanguage } from "./readArguments.ts";
import { readFeed } from "./readFeed.ts";
import { readSource } from "./readSource.ts";
import type { Terminal } from "./terminal.ts";

/** A follow-up with its document. */
interface GivenFollowUp {
  readonly facts: FollowUpFacts;
  /** The lines of the document it was imported from; `null` when they are not known. */
  readonly source: readonly string[] | null;
}

/** The arguments of a command that makes one file from a feed; of a whole agreement, from its committees' latest. */
export interface FeedRequest extends GivenFollowUp {
  /** The other committees' follow-ups, where a whole agreement is asked for. */
  readonly others: readonly GivenFollowUp[];
  /** Reads the follow-ups before them on the same committee's agreement, as far as a catalogue beside the feed knows them. */
  readonly readEarlier: () => readonly GivenFollowUp[];
  /** As addresses know what is asked for: the follow-up's id, or the agreement's. */
  readonly id: string;
  readonly language: Language;
}

/** The file that was made, and a word about it for the person at the terminal. */
export interface FeedProduct {
  readonly content: string | Uint8Array;
  readonly about: string;
}

/**
 * Runs `FEED --out FILE [--lang da|en] [--agreement ID]`: reads the feed, or of a catalogue the agreement's, lets `make` make the file, writes it whole. The answer is
 * the exit code: 1 for a feed that is none and for what fails, 2 for what the caller can mend. Never throws.
 */
export function runFeedCommand(
  args: readonly string[],
  terminal: Terminal,
  help: string,
  make: (request: FeedRequest) => FeedProduct | Promise<FeedProduct>,
): Promise<number> {
  return runCommand(args, terminal, {
    help,
    options: {
      out: { type: "string" },
      lang: { type: "string", default: LANGUAGES[0] },
      agreement: { type: "string" },
    },
    // What `make` throws says itself what failed.
    unexpected: "",
    run: async ({ out: shown, lang, agreement }, [feed, ...others]) => {
      if (feed === undefined) throw new UsageError("Angiv et feed.");
      if (others.length > 0) throw new UsageError(`Giv ét feed ad gangen; for meget: ${others.join(" ")}`);
      const out = needed(shown, "Angiv med --out, hvor filen skal skrives.");
      const language = readLanguage(lang);
      const target = outputPath(out, feed, terminal);
      const { id, files, earlier } = filesOf(feed, agreement, terminal, language);
      const read = (file: string): GivenFollowUp => {
        const facts = readFeed(file, terminal, language);
        return { facts, source: readSource(file, facts, terminal) };
      };
      const [first, ...rest] = files.map(read);
      if (first === undefined) throw new UsageError("Angiv et feed.");
      const { content, about } = await make({
        ...first,
        others: rest,
        readEarlier: () => earlier().map(read),
        id: id ?? first.facts.id,
        language,
      });
      writeWhole(target, content, out);
      terminal.err(`${out}: ${about}\n`);
    },
  });
}
