import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

/** Programs that are started for a run, and that end with it, with all that they have started themselves. */
export class Processes {
  #running = [];

  constructor() {
    process.once('exit', () => this.end());
  }

  /** Starts a program; what it writes is of no interest, but for the descriptors named in `stdio`. */
  start(command, parameters, {env = {}, stdio = 'ignore'} = {}) {
    // A group of its own, so that its children can be ended with it.
    const child = spawn(command, parameters, {
      detached: true,
      stdio,
      env: {...process.env, ...env},
    });
    child.on('error', () => {});
    child.once('exit', () => this.#running.splice(this.#running.indexOf(child), 1));
    this.#running.push(child);
    return child;
  }

  /** Ends all of them. */
  end() {
    for (const {pid} of this.#running.splice(0)) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
  }
}

const WAIT_MS = 100;
const TRIES = 200;

/** Asks again and again until it does not throw; after twenty seconds, throws what it threw. */
export async function eventually(ask) {
  for (let i = 1; ; i++) {
    try {
      return await ask();
    } catch (error) {
      if (i === TRIES) throw error;
      await wait(WAIT_MS);
    }
  }
}
