// Starts the program on a free port over the shipped content and waits until it listens.
import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = fileURLToPath(new URL("../../target/debug/witaj", import.meta.url));

// Runs a command and hands back what it prints.
export async function run(...args) {
  return (await promisify(execFile)(program, args, { cwd: root })).stdout;
}

export async function start(...args) {
  const child = spawn(program, ["serve", "--listen", "127.0.0.1:0", ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const base = first.match(/http:\/\/\S+/)[0];
  return { base, stop: () => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGTERM")) };
}
