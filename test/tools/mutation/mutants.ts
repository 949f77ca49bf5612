/** The small changes that a mutation run makes to a source file, one at a time: each is a bug that a test should notice. */
import { type ESTree, parseSync, Visitor } from "vite";

/** One change of a file's text: what stands from `start` to `end` (UTF-16 units) becomes `replacement`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** 1-based. */
  readonly line: number;
}

const OPERATORS: Readonly<Record<string, string>> = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&&": "||",
  "||": "&&",
};

/** Methods and fields that are easily taken for each other. */
const TWINS: Readonly<Record<string, string>> = bothWays([
  ["some", "every"],
  ["min", "max"],
  ["from", "to"],
  ["find", "findLast"],
  ["findIndex", "findLastIndex"],
  ["indexOf", "lastIndexOf"],
  ["startsWith", "endsWith"],
  ["padStart", "padEnd"],
  ["trimStart", "trimEnd"],
  ["toLowerCase", "toUpperCase"],
  ["floor", "ceil"],
  ["shift", "pop"],
]);

/** Methods whose call can be left out, so that their object stands in its place. */
const OMITTED = new Set(
  "filter slice sort toSorted toReversed flat trim trimEnd normalize replace replaceAll toLowerCase".split(
    " ",
  ),
);

/** Every mutant of a TypeScript text, in the order of the text. Types, imports and thrown messages have none. */
export function mutantsOf(path: string, text: string): readonly Mutant[] {
  const mutants: Mutant[] = [];
  const untouched = new Set<number>();
  let inType = 0;
  const replace = ({ start, end }: { start: number; end: number }, replacement: string) => {
    const line = text.slice(0, start).split("\n").length;
    if (inType === 0 && text.slice(start, end) !== replacement)
      mutants.push({ start, end, replacement, line });
  };
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const force = (test: ESTree.Expression) => {
    replace(test, "true");
    replace(test, "false");
  };
  const binary = (node: ESTree.BinaryExpression | ESTree.LogicalExpression) => {
    const { left, right, operator } = node;
    const other = OPERATORS[operator];
    if (operator === "??") replace(node, textOf(left));
    else if (other !== undefined && !(operator === "+" && [left, right].some(isText))) {
      const start = text.indexOf(operator, left.end);
      replace({ start, end: start + operator.length }, other);
    }
  };
  const leave = (node: { start: number } | null) => {
    if (node !== null) untouched.add(node.start);
  };

  new Visitor({
    TSLiteralType() {
      inType++;
    },
    "TSLiteralType:exit": () => void inType--,
    ImportDeclaration({ source }) {
      leave(source);
    },
    ExportNamedDeclaration({ source }) {
      leave(source);
    },
    ThrowStatement() {
      inType++;
    },
    "ThrowStatement:exit": () => void inType--,
    Property(node) {
      leave(node.key);
      const isPlain = ["Identifier", "MemberExpression", "CallExpression"].includes(node.value.type);
      if (node.kind === "init" && !node.shorthand && isPlain) replace(node.value, "undefined");
    },
    BinaryExpression: binary,
    LogicalExpression: binary,
    UnaryExpression(node) {
      if (node.operator === "!" || node.operator === "-") replace(node, textOf(node.argument));
    },
    Literal(node) {
      if (untouched.has(node.start)) return;
      if (typeof node.value === "boolean") replace(node, String(!node.value));
      else if (typeof node.value === "number") replace(node, String(node.value + 1));
      else if (typeof node.value === "string") replace(node, node.value === "" ? '"mutant"' : '""');
      else if ("regex" in node) for (const other of weakened(node.regex.pattern)) regex(node, other);
    },
    IfStatement({ test }) {
      force(test);
    },
    ConditionalExpression({ test }) {
      force(test);
    },
    WhileStatement({ test }) {
      replace(test, "false");
    },
    ArrayExpression(node) {
      if (node.elements.length > 0) replace(node, "[]");
    },
    SpreadElement({ argument }) {
      const [only] =
        argument.type === "NewExpression" && argument.arguments.length === 1 ? argument.arguments : [];
      if (only) replace(argument, textOf(only));
    },
    MemberExpression(node) {
      const twin = node.computed ? undefined : TWINS[textOf(node.property)];
      if (twin !== undefined && textOf(node) !== "Array.from") replace(node.property, twin);
    },
    CallExpression(node) {
      const { callee, arguments: given } = node;
      const [first] = given;
      const method = callee.type === "MemberExpression" && !callee.computed ? textOf(callee.property) : null;
      if (callee.type === "MemberExpression" && method !== null && OMITTED.has(method))
        replace(node, textOf(callee.object));
      else if (method === "at" && first) replace(first, textOf(first) === "0" ? "-1" : "0");
      else if (first && given.length === 1 && !first.type.includes("Function")) replace(node, textOf(first));
    },
    ExpressionStatement(node) {
      if (["CallExpression", "AssignmentExpression"].includes(node.expression.type)) replace(node, ";");
    },
  }).visit(parseSync(path, text).program);
  return mutants;

  function regex(node: ESTree.RegExpLiteral, pattern: string): void {
    replace(node, `/${pattern}/${node.regex.flags}`);
  }
}

/** A pattern without its anchors, and without each of the alternatives it offers outside of all groups. */
function weakened(pattern: string): readonly string[] {
  const pieces = pattern.match(/\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]/gsu) ?? [];
  const alternatives: string[] = [""];
  let depth = 0;
  for (const piece of pieces) {
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (piece === "|" && depth === 0) alternatives.push("");
    else alternatives.push(alternatives.pop() + piece);
  }
  if (alternatives.length > 1)
    return alternatives.map((_, dropped) => alternatives.toSpliced(dropped, 1).join("|"));
  return [pattern.replace(/^\^/, ""), pattern.replace(/(?<!\\)\$$/, "")].filter((other) => other !== "");
}

function isText(node: ESTree.Expression | ESTree.PrivateIdentifier): boolean {
  return node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
}

function bothWays(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
}
