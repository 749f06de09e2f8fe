import {timeline} from '../../dist/session.js';
import {withPage} from './measure.js';
import {driveSession} from './page/drive-session.js';
import {driftPage} from './pages.js';
import {anHour, SESSION} from './session-plans.js';

/** How often browsers look at the timers of a hidden tab: at first, and after some minutes. */
const LOOKS_MS = {'once a second': 1000, 'once a minute': 60_000};

/** The ring shows time in steps of this part of a cue, each at the nearest moment. */
const HALF_STEP = 1 / 240 / 2 + 1e-9;

/** The real element through a session of an hour, beside what its timeline says for each moment. */
export async function measureDrift(browser, server, peer) {
  const url = server.setPage('/session/drift', driftPage(peer, anHour));
  const cues = timeline(anHour, SESSION);
  const totalMs = cues.at(-1).startsAt * 1000;
  const runs = [];
  for (const [name, lookMs] of Object.entries(LOOKS_MS)) {
    const drive = (page) => page.evaluate(driveSession, totalMs, lookMs);
    const {samples, endedAtMs} = await withPage(browser, url, drive);
    runs.push({name, ...compare(samples, cues), lateMs: endedAtMs - totalMs});
  }
  return {minutes: totalMs / 60_000, cues: cues.length - 1, runs};
}

function compare(samples, cues) {
  const compared = samples.map(({how, atMs, cue, digit, shownMs}) => {
    const right = cues.findLast(({startsAt}) => startsAt * 1000 <= atMs);
    const leftMs = (right.startsAt + right.seconds) * 1000 - atMs;
    return {
      how,
      isWrong: !isSame(cue, right) || digit !== inDigits(Math.ceil(leftMs / 1000)),
      driftMs: Math.max(0, Math.abs(shownMs - atMs) - HALF_STEP * right.seconds * 1000),
    };
  });
  const ofKind = (kind) => compared.filter(({how}) => how === kind);
  const worst = (kind) => Math.max(...ofKind(kind).map(({driftMs}) => driftMs));
  return {
    looks: ofKind('hidden').length,
    wrong: compared.filter(({isWrong}) => isWrong).length,
    hiddenMs: worst('hidden'),
    seenMs: worst('seen'),
  };
}

const isSame = (a, b) => a.startsAt === b.startsAt && a.kind === b.kind && a.item === b.item;

/** As the stage writes them: long times in minutes. */
const inDigits = (seconds) =>
  seconds < 100
    ? `${seconds}`
    : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
