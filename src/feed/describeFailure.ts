import { type Problem, type ProblemCode, type Problems, shortened } from "../agreement/format/problem.ts";
import { isUnionId, UNION_PREFIX } from "../agreement/identity/isUnionId.ts";
import { feedErrorsText } from "../text/feedErrors.ts";
import { formatCount } from "../text/format.ts";
import { jsonTypesText } from "../text/jsonTypes.ts";
import type { Language } from "../text/messages.ts";
import { isConfigAddress } from "./config.ts";
import { differenceWords } from "./differenceWords.ts";
import type { FeedFailure, NotJson } from "./errors.ts";

/** A failure in words: a title, what happened, what to do, and every place that is wrong. */
export interface FailureDescription {
  readonly title: string;
  readonly happened: string;
  readonly todo: string;
  readonly problems: readonly string[];
}

/**
 * Describes a failure in the reader's language; `catalogue` is that one's address, where it is known. Text from the feed stays plain
 * text.
 */
export function describeFailure(
  failure: FeedFailure,
  language: Language,
  catalogue?: string,
): FailureDescription {
  const t = feedErrorsText[language];
  const { first: file, within } = t.files[fileAt(failure.url, catalogue)];
  const url = shortened(failure.url);
  const isWebPage = failure.reason === "not-json" && failure.kind.was === "html";
  const ofConfig =
    isConfigAddress(failure.url) &&
    (failure.reason === "invalid" || failure.reason === "not-json") &&
    !isWebPage;
  const title = ofConfig ? t.configTitle : t.titles[failure.reason](file);
  const mend = ofConfig ? t.todo.mendConfig : t.todo.mend(within);
  const plain = (happened: string, todo: string) => ({ title, happened, todo, problems: [] });
  switch (failure.reason) {
    case "unreachable":
      return unreachable(failure, file, language);
    case "awaited":
      return plain(t.happened.awaited(url), t.todo.passing);
    case "timeout":
      if (failure.bytes === 0) return plain(t.happened.timeout(url, failure.seconds), t.todo.passing);
      return {
        ...plain(t.happened.slow(url, failure.seconds, formatCount(failure.bytes, language)), t.todo.passing),
        title: t.slow(file),
      };
    case "redirected":
      return plain(t.happened.redirected(url), t.todo.login);
    case "server":
      return plain(
        t.happened.status(url, failure.status),
        BUSY.has(failure.status) ? t.todo.busy : t.todo.server,
      );
    case "forbidden":
      return plain(t.happened.status(url, failure.status), t.todo.access);
    case "not-found":
      return plain(t.happened.notFound(url), t.todo.place);
    case "blocked-origin":
      return plain(t.happened.blockedOrigin(url, shortened(failure.origin)), t.todo.origin);
    case "bad-address":
      return plain(t.happened.badAddress(url), t.todo.place);
    case "not-json":
      return {
        ...plain(notJson(url, failure.kind, language), toMend(failure.kind, mend, language)),
        title: (ofConfig ? null : notJsonTitle(failure.kind, file, language)) ?? title,
      };
    case "too-large":
      return plain(
        t.happened[failure.limit](url, allowed(failure, language)),
        failure.limit === "followUps" ? t.todo.shorten : t.todo.shrink,
      );
    case "newer-version":
      return plain(t.happened.newerVersion(url, failure.found, failure.reads), t.todo.update);
    case "older":
      return {
        ...plain(t.happened.older(url), t.todo.publishNewest),
        problems: problemsOf(failure, language, differenceWords),
      };
    case "in-turn":
      return plain(t.happened.inTurn(url), t.todo.renewAll);
    case "no-follow-ups":
      return plain(t.happened.noFollowUps(url), t.todo.list);
    case "unknown-follow-up":
      if (isUnionId(failure.id)) {
        const id = shortened(failure.id.slice(UNION_PREFIX.length));
        return {
          ...plain(t.happened.unknownAgreement(url, id), t.todo.chooseAgreement),
          title: t.noAgreement,
        };
      }
      return plain(t.happened.unknownFollowUp(url, shortened(failure.id)), t.todo.choose);
    case "invalid":
      return {
        title,
        happened: t.happened.invalid(url, failure.total),
        todo: mend,
        problems: problemsOf(failure, language),
      };
  }
}

/** Problems that name types: those of others are values, which stay as they are. */
const OF_TYPE: ReadonlySet<ProblemCode> = new Set(["shape", "missing", "no-such-date"]);

/** A literal of the format, or the name of a type. */
const EXPECTED = /"[^"]*"|\b(?:visible text|text|string|number|integer|boolean|array|object|length)\b/g;

/** What is allowed, with types by their names in the reader's language. */
function inWords(expected: string, types: Readonly<Record<string, string>>): string {
  return expected.replace(EXPECTED, (one) => types[one] ?? one);
}

function fileAt(url: string, catalogue: string | undefined): "feed" | "catalogue" | "config" {
  if (isConfigAddress(url)) return "config";
  return url === catalogue ? "catalogue" : "feed";
}

/** Each problem in words, and how many more there are. */
export function problemsOf(
  { problems, total }: Problems,
  language: Language,
  wordsOf: (problem: Problem, language: Language) => string = placeWords,
): readonly string[] {
  const named = problems.map((problem) => wordsOf(problem, language));
  const left = total - problems.length;
  return left > 0 ? [...named, feedErrorsText[language].more(left)] : named;
}

/** A problem with its place, for who mends it. */
function placeWords({ path, code, found, expected }: Problem, language: Language): string {
  const t = feedErrorsText[language];
  // A text that nobody sees is one to a computer alone.
  const type = expected === "text" && found.startsWith('"') ? "visible text" : expected;
  const allowed = OF_TYPE.has(code) ? inWords(type, jsonTypesText[language]) : expected;
  return `${path || t.wholeDocument}: ${t.problems[code](found, allowed)}`;
}

function allowed(failure: Extract<FeedFailure, { reason: "too-large" }>, language: Language): string {
  const shown = failure.limit === "bytes" ? failure.allowed / 1024 ** 2 : failure.allowed;
  return formatCount(shown, language);
}

/** Statuses of a server that works, and can do no more at the moment. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** Nothing came, or not all of it, or what cannot be unpacked. */
function unreachable(
  { url: address, bytes = 0, packing = "" }: Extract<FeedFailure, { reason: "unreachable" }>,
  file: string,
  language: Language,
): FailureDescription {
  const t = feedErrorsText[language];
  const [url, count] = [shortened(address), formatCount(bytes, language)];
  const told = (title: string, happened: string, todo: string) => ({ title, happened, todo, problems: [] });
  if (packing !== "")
    return told(t.brokenOff(file), t.happened.spoilt(url, shortened(packing), count), t.todo.packing);
  if (bytes > 0) return told(t.brokenOff(file), t.happened.brokenOff(url, count), t.todo.passing);
  return told(t.titles.unreachable(file), t.happened.unreachable(url), t.todo.passing);
}

/** What to do about a body that is no JSON; `mend` where it says wrong what it says. */
function toMend(kind: NotJson, mend: string, language: Language): string {
  const { todo } = feedErrorsText[language];
  if (kind.was === "html") return todo.webPage;
  if (kind.was === "encoding" && kind.found === "packed") return todo.packing;
  if (kind.was === "encoding" && kind.found !== "zeros") return todo.saveAsUtf8;
  return kind.was !== "syntax" || kind.isCut ? todo.publishWhole : mend;
}

/** More than that it is no JSON, which a reader understands; `null` where there is no more to say. */
function notJsonTitle(kind: NotJson, file: string, language: Language): string | null {
  const { notJson: titles } = feedErrorsText[language];
  if (kind.was === "syntax") return kind.isCut ? titles.cut(file) : null;
  if (kind.was === "encoding" && (kind.found === "packed" || kind.found === "zeros"))
    return titles[kind.found](file);
  return kind.was === "html" ? null : titles[kind.was](file);
}

function notJson(url: string, kind: NotJson, language: Language): string {
  const { happened } = feedErrorsText[language];
  if (kind.was === "syntax" && kind.isCut) return happened.cut(url, kind.line, kind.column, kind.near);
  if (kind.was === "syntax") return happened.syntax(url, kind.line, kind.column, kind.near);
  if (kind.was === "encoding") return happened.encodings[kind.found](url);
  return happened[kind.was](url);
}
