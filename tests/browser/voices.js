// Voices that really speak: Debian's speech-dispatcher with eSpeak NG, and a sound card that is not there.
import { spawn } from "node:child_process";
import { access, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "./chromium.js";

const SAYS = `AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

// A browser with voices for most languages of the world.
export async function launchWithVoices() {
  const home = await mkdtemp(join(tmpdir(), "witaj-voices-"));
  const socket = join(home, "socket");
  await mkdir(join(home, "said"));
  await writeFile(join(home, "said/speechd.conf"), SAYS);
  // Sound takes its time, and is thrown away.
  await writeFile(join(home, ".libao"), "default_driver=null\n");
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_RUNTIME_DIR: home, SPEECHD_ADDRESS: `unix_socket:${socket}` };
  const parts = ["--run-single", "--timeout", "0", "--communication-method", "unix_socket", "--socket-path", socket];
  const folders = ["--config-dir", join(home, "said"), "--log-dir", home, "--pid-file", join(home, "pid")];
  const speaker = spawn("speech-dispatcher", [...parts, ...folders], { env, stdio: "ignore" });
  const ended = new Promise((resolve) => speaker.once("exit", resolve));
  speaker.once("error", () => {});
  const speaks = () => access(socket).then(() => true, () => false);
  for (let tries = 0; tries < 100 && !(await speaks()); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  if (!(await speaks())) throw new Error("no voice: install speech-dispatcher and speech-dispatcher-espeak-ng, as tests/run does");
  const browser = await launch(["--enable-speech-dispatcher"], env);
  const close = async () => {
    await browser.close();
    speaker.kill();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  return { browser, close };
}
