import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const DISPLAY = ':87';
/** Ms without a word after which Orca is taken to have said all. */
const QUIET = 1500;
const LONGEST = 15_000;

const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
};

function start(command, env) {
  const [file, ...rest] = command;
  const child = spawn(file, rest, { stdio: 'ignore', env, detached: true });
  const failed = new Promise((_, reject) => child.once('error', reject));
  failed.catch(() => undefined);
  return {
    failed,
    async stop() {
      if (child.pid === undefined || child.exitCode !== null) return;
      const gone = once(child, 'exit');
      process.kill(-child.pid);
      await Promise.race([gone, sleep(5000)]);
    },
  };
}

/** What Orca would have spoken, in its order, from the log it writes of itself. */
const spokenIn = (log) =>
  [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?:\{|\s*$)/gm)].map(([, words]) => words.trim()).filter(Boolean);

/**
 * A display, a desktop without anything on it, Firefox and Orca, all of them this session's own and gone after it. Has to run inside a
 * D-Bus session of its own.
 * @param {string} address what Firefox opens
 */
export async function startSession(address) {
  const home = await mkdtemp(join(tmpdir(), 'plinth-orca-'));
  const profile = join(home, 'profile');
  const log = join(home, 'orca.log');
  await mkdir(profile);
  await mkdir(join(home, 'run'), { mode: 0o700 });
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const env = {
    ...process.env,
    DISPLAY,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    GNOME_ACCESSIBILITY: '1',
    LANG: 'C.UTF-8',
  };

  const started = [];
  const run = (...command) => {
    const one = start(command, env);
    started.push(one);
    return one.failed;
  };
  const heard = async () => spokenIn(await readFile(log, 'utf8').catch(() => ''));
  const failed = Promise.race([
    run('Xvfb', DISPLAY, '-screen', '0', '1240x900x24'),
    (async () => {
      await sleep(500);
      return Promise.race([
        run('openbox'),
        run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately'),
        run('orca', '--replace', '--debug', `--debug-file=${log}`),
      ]);
    })(),
  ]);

  async function untilQuiet() {
    const from = Date.now();
    let count = (await heard()).length;
    let since = Date.now();
    while (Date.now() - since < QUIET && Date.now() - from < LONGEST) {
      await sleep(150);
      const now = (await heard()).length;
      if (now !== count) [count, since] = [now, Date.now()];
    }
    return count;
  }

  async function stop() {
    for (const one of started.reverse()) await one.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    await Promise.race([failed, sleep(5000)]);
    const firefox = run('firefox-esr', '--no-remote', '--profile', profile, '--kiosk', address);
    await Promise.race([firefox, sleep(10_000)]);
    await untilQuiet();
  } catch (error) {
    await stop();
    throw error;
  }

  return {
    /** Everything said since the page came, for the first reading. */
    heard,
    /** Presses a key (or types a text) and gives what is said after it. */
    async press(key) {
      const before = (await heard()).length;
      const typed = key.startsWith('type:');
      const tool = spawn('xdotool', typed ? ['type', '--delay', '60', key.slice(5)] : ['key', key], { env });
      await once(tool, 'exit');
      await untilQuiet();
      return (await heard()).slice(before);
    },
    stop,
  };
}
