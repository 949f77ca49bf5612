import { expect, test } from "vitest";
import { UsageError } from "../../../src/commands/terminal/mistakes.ts";
import { readArguments } from "../../../src/commands/terminal/readArguments.ts";

const OPTIONS = {
  out: { type: "string" },
  frame: { type: "string", multiple: true },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

test.each<readonly [string, readonly string[], string]>([
  [
    "one that is not known",
    ["--ud=x"],
    "Valget --ud findes ikke. En fil, hvis navn begynder med en bindestreg, skrives ./-….",
  ],
  [
    "a file that begins with a dash",
    ["-å.txt"],
    "Valget -å findes ikke. En fil, hvis navn begynder med en bindestreg, skrives ./-….",
  ],
  ["one without its value", ["a.txt", "--out"], "--out mangler sin værdi."],
  [
    "one with another in the place of its value",
    ["--out", "--force"],
    "--out mangler sin værdi. Begynder den med en bindestreg, skrives den --out=-….",
  ],
  ["a value that is not asked for", ["--force=ja"], "--force tager ingen værdi."],
  [
    "one given twice, of which the first would be lost",
    ["--out", "a", "--out=b"],
    "--out er givet mere end én gang.",
  ],
  ["a value that a shell has left empty", ["--out", ""], "--out er tom; angiv en værdi."],
  ["a file that a shell has left empty", [""], "Et af argumenterne er tomt."],
])("options: %s is refused in Danish", (_, args, message) => {
  expect(() => readArguments(args, OPTIONS)).toThrow(new UsageError(message));
});

test("options that may be repeated are, and what is right is read", () => {
  const { values, positionals } = readArguments(
    ["--frame", "a", "--frame", "b", "--out=-x", "--force", "--", "-fil"],
    OPTIONS,
  );
  expect({ ...values }).toEqual({ frame: ["a", "b"], out: "-x", force: true });
  expect(positionals).toEqual(["-fil"]);
});
