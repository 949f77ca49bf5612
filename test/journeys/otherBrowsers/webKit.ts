/** WebKit, which is Safari's engine, in Debian's small browser of it: driven by WebDriver, on a screen that nobody sees. */
import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../freePort.ts";
import { isInstalled, type OtherBrowser } from "./otherBrowser.ts";

export const hasWebKit = isInstalled("WebKitWebDriver") && isInstalled("xvfb-run");

/** As the program takes what stands between quotes: an answer of the page goes to the last argument. */
const EVALUATE = (expression: string) => `const done = arguments[0];
  (async () => JSON.stringify(await (${expression})))().then(done, (error) => done("!" + error));`;

/** Ends with its input, also where the tests are killed. Killed itself, `xvfb-run` would leave its screen's lock and folder behind. */
const WHILE_ASKED = 'WebKitWebDriver --port="$0" & read -r _; kill $!; wait';

export async function startWebKit(): Promise<OtherBrowser> {
  const port = await freePort();
  const screen = ["-a", "-s", "-screen 0 2000x1200x24"];
  const program = spawn("xvfb-run", [...screen, "sh", "-c", WHILE_ASKED, String(port)], {
    stdio: ["pipe", "ignore", "ignore"],
    // The tests may run as root, for whom the browser starts in no sandbox.
    env: { ...process.env, LANG: "da_DK.UTF-8", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
  });
  const ended = new Promise<void>((done) => program.once("close", () => done()));
  const send = async <T = unknown>(method: "POST" | "DELETE", path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await setTimeout(100);
  const { sessionId } = await send<{ sessionId: string }>("POST", "/session", { capabilities: {} });
  const session = `/session/${sessionId}`;
  const evaluate = async <T>(expression: string): Promise<T> => {
    const said = await send<string>("POST", `${session}/execute/async`, {
      script: EVALUATE(expression),
      args: [],
    });
    if (said.startsWith("!")) throw new Error(said);
    const value: T = JSON.parse(said);
    return value;
  };
  const give = (width: number, height: number) => send("POST", `${session}/window/rect`, { width, height });
  return {
    evaluate,
    resize: async (width, height) => {
      await give(width, height);
      const [inner, across] = await evaluate<[number, number]>("[innerWidth, innerHeight]");
      // What the window has beside the page comes on top.
      await give(2 * width - inner, 2 * height - across);
    },
    open: async (url) => {
      for (const one of ["about:blank", url]) await send("POST", `${session}/url`, { url: one });
    },
    close: async () => {
      await send("DELETE", session).finally(() => program.stdin.end());
      await ended;
    },
  };
}
