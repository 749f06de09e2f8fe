import type {Motion} from '../figure/motion.js';
import {motions} from '../figure/motions.js';
import {phasesOf, turnsOf, type Phase, type Turn} from '../figure/turns.js';
import type {CueSide, FigureCue} from './cue.js';

/** The ways of the figure through one repetition. */
export interface RepetitionWays {
  readonly move: FigureCue;
  readonly hold: FigureCue;
  readonly return: FigureCue;
}

/** Leads the figure of an exercise through its cues, so that each goes on from the pose of the one before. */
export class FigureGuide {
  readonly #figure: string | Motion;
  readonly #phases: readonly Phase[];
  readonly #turns: readonly Turn[];
  /** The phase that the figure is in. */
  #phase = 0;

  private constructor(figure: string | Motion, motion: Motion) {
    this.#figure = figure;
    this.#phases = phasesOf(motion);
    this.#turns = turnsOf(motion);
  }

  /** @param figure Name of a motion or its data; without one, there is no guide. */
  static of(figure: string | Motion | undefined): FigureGuide | undefined {
    const motion = typeof figure === 'string' ? motions.get(figure) : figure;
    return motion && new FigureGuide(figure!, motion);
  }

  /** The poses in which a repetition begins and turns round. */
  posesOf(side: CueSide, repetition: number): readonly [base: string, turn: string] {
    const {base, at} = this.#turnOf(side, repetition);
    return [this.#poseAt(base), this.#poseAt(at)];
  }

  /** Into the pose in which the repetitions begin. */
  wayToBase(side: CueSide): FigureCue {
    this.#phase = this.#turns[0]!.base;
    return this.#way(0, this.#phase, side);
  }

  /** Into the pose in which a repetition turns round. */
  wayToTurn(side: CueSide, repetition: number): FigureCue {
    this.#phase = this.#turnOf(side, repetition).at;
    return this.#way(0, this.#phase, side);
  }

  /** It stays as it is. */
  still(side: CueSide): FigureCue {
    return this.#way(this.#phase, this.#phase, side);
  }

  /** Once through all poses and back to the first. */
  round(side: CueSide): FigureCue {
    return this.#way(0, this.#phases.length, side);
  }

  /** There, held, and back. */
  repetition(side: CueSide, repetition: number): RepetitionWays {
    const {base, at, back} = this.#turnOf(side, repetition);
    const isAtBase = this.#poseAt(this.#phase) === this.#poseAt(base);
    const from = isAtBase ? base : this.#phase;
    this.#phase = back % this.#phases.length;
    return {
      move: this.#way(from, at, side),
      hold: this.#way(at, at, side),
      return: this.#way(at, back, side),
    };
  }

  /** A motion that goes to both sides by itself has a turn for each. */
  #turnOf(side: CueSide, repetition: number): Turn {
    const place = side === 'both' ? repetition - 1 : side === 'left' ? 0 : 1;
    return this.#turns[place % this.#turns.length]!;
  }

  #way(from: number, to: number, side: CueSide): FigureCue {
    const isMirrored = side === 'right' && this.#turns.length < 2;
    return {
      motion: this.#figure,
      side: isMirrored ? 'right' : 'left',
      from,
      to,
      poses: [this.#poseAt(from), this.#poseAt(to)],
    };
  }

  #poseAt(place: number): string {
    return this.#phases[place % this.#phases.length]!.pose;
  }
}
