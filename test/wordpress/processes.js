import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, openSync, readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const BETWEEN_TRIES_MS = 100;

/**
 * Starts a server at the head of a process group of its own, so that its workers end with it.
 *
 * Its words go into `log`. `isReady` is asked until it says yes; a server that ends before is an error.
 */
export async function startServer(command, args, {log, isReady, ...options}) {
  const output = openSync(log, 'a');
  const server = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = once(server, 'close');
  await once(server, 'spawn');
  while (!(await isReady())) {
    if (server.exitCode !== null)
      throw new Error(`${command} ended:\n${readFileSync(log, 'utf8')}`);
    await wait(BETWEEN_TRIES_MS);
  }
  return {
    /** Ends the whole group, and waits for it. */
    async close() {
      endGroup(server.pid, 'SIGTERM');
      await ended;
    },
    /** Ends the whole group at once, where there is no time to wait. */
    kill: () => endGroup(server.pid, 'SIGKILL'),
  };
}

/** The negative number means the group, whose head may have ended before its workers. */
export function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
