// Starts the program on a free port over the shipped content, or over the small city of the tests, and waits until it listens.
import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const DAY = 864e5;
const root = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.WITAJ_PROGRAM || fileURLToPath(new URL("../../target/debug/witaj", import.meta.url));

// Runs a command and hands back what it prints.
export async function run(...args) {
  return (await promisify(execFile)(program, args, { cwd: root })).stdout;
}

export async function start(...args) {
  const listen = args.includes("--listen") ? [] : ["--listen", "127.0.0.1:0"];
  const child = spawn(program, ["serve", ...listen, ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  const first = await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const base = first.match(/http:\/\/\S+/)[0];
  return { base, stop: () => new Promise((resolve) => child.once("exit", resolve) && child.kill("SIGTERM")) };
}

// The site with a store that all tests share which only read. `tests/run` starts one: to read the content and to make its indexes
// takes half a minute of a build that is not optimised. A file of tests that runs by itself starts its own.
export function startShared() {
  const base = process.env.SHARED_SITE;
  return base ? { base, stop: () => {} } : startWithStore();
}

// The same with a store of its own, so that pages ask whether they were useful.
export async function startWithStore(...args) {
  const folder = await mkdtemp(join(tmpdir(), "witaj-"));
  const store = join(folder, "store.db");
  const site = await start("--store", store, ...args);
  return { ...site, store, stop: () => site.stop().then(() => rm(folder, { recursive: true })) };
}

// The desk over a copy of the small city.
export async function startDesk() {
  const content = await smallCity();
  const site = await startWithStore("--content", content, "--desk");
  return { ...site, content, stop: () => site.stop().then(() => rm(content, { recursive: true })) };
}

// A copy of the small city of the tests in Ukrainian, Arabic, Hindi and Polish, with its alerts holding now and its events ahead.
export async function smallCity() {
  const content = await mkdtemp(join(tmpdir(), "witaj-"));
  await cp(join(root, "tests/small-city"), content, { recursive: true });
  const day = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const change = async (path, change) => {
    const file = join(content, "port", path);
    await writeFile(file, change(await readFile(file, "utf8")));
  };
  await change("layer.toml", (text) => text.replace('languages = ["pl", "uk", "ar"]', 'languages = ["pl", "uk", "ar", "hi"]'));
  for (const alert of ["water", "clinic-closed"]) {
    await change(`alerts/${alert}/alert.toml`, (text) =>
      text.replace(/^from = .*/m, `from = ${day(-2)}T18:00:00`).replace(/^until = .*/m, `until = ${day(2)}T00:00:00`).replace(/^updated.*\n/m, ""));
  }
  await change("events/night-of-health/event.toml", (text) =>
    text.replace(/^start = .*/m, `start = ${day(3)}T22:00:00`).replace(/^end = .*/m, `end = ${day(4)}T02:00:00`));
  await change("events/conversation-club/event.toml", (text) =>
    text.replace(/^start = .*/m, `start = ${day(1)}T17:00:00`).replace(/^end = .*/m, `end = ${day(1)}T18:30:00`)
      .replace(/^until = .*/m, `until = ${day(40)}`).replace(/^except = .*\n/m, ""));
  return content;
}

export async function startSmallCity(...args) {
  const content = await smallCity();
  const site = await start("--content", content, ...args);
  return { ...site, stop: () => site.stop().then(() => rm(content, { recursive: true, force: true })) };
}
