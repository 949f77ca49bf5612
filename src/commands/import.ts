/** The import command, `npm run import -- FILE`. What it does and answers stands in `import/help.ts`. */
import { runCommand } from "./import/runCommand.ts";
import { callersFolder } from "./terminal/terminal.ts";

// A reader of our output that has seen enough (`| head`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = runCommand(process.argv.slice(2), {
  folder: callersFolder("import", process.env, process.cwd()),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
