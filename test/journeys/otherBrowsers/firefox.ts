/** Firefox, driven by WebDriver BiDi, which it speaks itself: no program of its makers stands between. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled, type OtherBrowser } from "./otherBrowser.ts";

/** Debian's: its version is known, and no cage keeps it from its profile. */
const PROGRAM = "firefox-esr";

export const hasFirefox = isInstalled(PROGRAM);

const PREFERENCES = `user_pref("intl.accept_languages", "da-DK, da");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
`;

/** Paper of A4, in centimetres. */
const A4 = { width: 21, height: 29.7 };

export interface Firefox extends OtherBrowser {
  /** Errors of the console and uncaught ones so far. */
  readonly errors: readonly string[];
  /** The page on paper of A4, as a PDF. */
  readonly print: () => Promise<Uint8Array>;
}

export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), PREFERENCES);
  const options = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const program = spawn(PROGRAM, options, { stdio: ["ignore", "ignore", "pipe"] });
  const ended = new Promise<void>((done) => program.once("close", () => done()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    program.stderr.on("data", (part: Buffer) => {
      said += part.toString();
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.once("close", () => reject(new Error(`Firefox ended:\n${said}`)));
  });
  const errors: string[] = [];
  const { send, close } = await connect(`${address}/session`, errors);
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context;
  return {
    errors,
    resize: async (width, height) => {
      await send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    open: async (url) => {
      for (const one of ["about:blank", url])
        await send("browsingContext.navigate", { context, url: one, wait: "complete" });
    },
    evaluate: async (expression) => {
      const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
        "script.evaluate",
        {
          expression: `(async () => JSON.stringify(await (${expression})))()`,
          target: { context },
          awaitPromise: true,
        },
      );
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value);
    },
    print: async () => {
      const { data } = await send<{ data: string }>("browsingContext.print", {
        context,
        background: true,
        page: A4,
      });
      return new Uint8Array(Buffer.from(data, "base64"));
    },
    close: async () => {
      close();
      program.kill("SIGKILL");
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly params?: { readonly level: string; readonly text: string };
}

/** A connection over which commands are sent and answered; what the console says as an error is added to `errors`. */
async function connect(address: string, errors: string[]) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`No connection to ${address}`));
  });
  const awaited = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(data);
    if (answer.params?.level === "error") errors.push(answer.params.text);
    if (answer.id !== undefined) awaited.get(answer.id)?.(answer);
  };
  let last = 0;
  const send = <T = unknown>(method: string, params: object) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      awaited.set(last, ({ type, result, error, message }) => {
        if (type === "success") resolve(result as T);
        else reject(new Error(`${method}: ${error}, ${message}`));
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, close: () => socket.close() };
}
