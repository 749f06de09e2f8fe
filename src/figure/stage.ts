import type {Body} from './body.js';
import {LIMBS} from './channels.js';
import {cameraOf, type Camera, type View} from './camera.js';
import {ballsAround, boxAround, type Box} from './frame-box.js';
import type {Ball} from './flesh.js';
import {builds, type Build} from './look.js';
import {bodyOfPose, effortWay} from './marks.js';
import {positionOf, type BodyPosition, type Motion, type Side} from './motion.js';
import {chairCorners, cornersOf, matUnder, type Area} from './scenery.js';
import {bodyAtSeconds, timelineOf, type Pace, type Stop, type Timeline} from './timeline.js';
import type {Vec} from './vector.js';

/** So many moments between two stops are looked at to see how much room a motion takes. */
const SAMPLES = 2;

/** From the side, a little round to the front and from above: both legs show. */
const USUAL_VIEW: View = {yaw: 22, pitch: 13};
const UPRIGHT_VIEW: View = {yaw: 28, pitch: 9};

/** A motion with all that is around it, ready to be drawn at any time from any side. */
export class Stage {
  readonly motion: Motion;
  readonly timeline: Timeline;
  readonly mat: Area | undefined;
  readonly hasChair: boolean;
  readonly #balls: readonly Ball[];
  readonly #points: readonly Vec[];
  readonly #ways = new Map<Stop, readonly Vec[] | undefined>();

  constructor(motion: Motion, pace: Pace, build: Build) {
    this.motion = motion;
    this.timeline = timelineOf(motion, pace, builds[build]);
    const bodies = samplesOf(this.timeline);
    const {props = []} = motion;
    this.hasChair = props.includes('chair');
    this.mat = props.includes('mat') ? matUnder(bodies.flatMap(farPoints)) : undefined;
    for (const stop of this.timeline.stops) this.#ways.set(stop, effortWay(this.timeline, stop));
    this.#balls = bodies.flatMap(ballsAround);
    this.#points = [
      ...(this.mat ? cornersOf(this.mat) : []),
      ...(this.hasChair ? chairCorners() : []),
      ...[...this.#ways.values()].flatMap((way) => way ?? []),
    ];
  }

  /** Whether the person takes more room upwards than along the floor. */
  get isUpright(): boolean {
    return isUpright(positionOf(this.motion));
  }

  /** The view that shows most. */
  get bestView(): View {
    const {view} = this.motion;
    const usual = this.isUpright ? UPRIGHT_VIEW : USUAL_VIEW;
    return {yaw: view?.yaw ?? usual.yaw, pitch: view?.pitch ?? usual.pitch};
  }

  camera(view: View, side: Side): Camera {
    return cameraOf(view, side === 'right' ? -1 : 1);
  }

  /** What must be in the picture for the whole motion. */
  box(camera: Camera): Box {
    return boxAround(this.#balls, this.#points, camera);
  }

  /** Close around the body in one pose: for small stills, where the mat may be cut. */
  closeBox(stop: Stop, camera: Camera): Box {
    return boxAround(ballsAround(this.bodyOf(stop)), [], camera);
  }

  /** The first stop at a pose; without a name the one that shows most: the last with effort. */
  stopAt(pose?: string): Stop {
    const {stops} = this.timeline;
    const named = stops.find(({solved}) => solved.pose.name === pose);
    return named ?? stops.find(({solved}) => solved.pose.effort) ?? stops[0]!;
  }

  /** The body at a stop. */
  bodyOf({solved}: Stop): Body {
    return bodyOfPose(this.timeline, solved);
  }

  /** The way of effort that leads to a stop. */
  wayTo(stop: Stop): readonly Vec[] | undefined {
    return this.#ways.get(stop);
  }
}

const stages = new WeakMap<Motion, Map<string, Stage>>();

/** The stage of a motion at a pace, for a build; worked out once, however many figures show it. */
export function stageOf(motion: Motion, build: Build, pace: Pace = {}): Stage {
  const {moveSeconds, returnSeconds, holdSeconds} = pace;
  const key = [build, moveSeconds, returnSeconds, holdSeconds].join();
  const ofMotion = stages.get(motion) ?? new Map<string, Stage>();
  const stage = ofMotion.get(key) ?? new Stage(motion, pace, build);
  stages.set(motion, ofMotion.set(key, stage));
  return stage;
}

const isUpright = (position: BodyPosition): boolean =>
  position === 'standing' || position === 'sitting' || position === 'long-sitting';

function samplesOf(timeline: Timeline): Body[] {
  const {stops, seconds: round} = timeline;
  return stops.flatMap(({left}, i) => {
    const end = stops[i + 1]?.reached ?? round;
    return Array.from({length: SAMPLES}, (_, k) =>
      bodyAtSeconds(timeline, left + ((end - left) * k) / SAMPLES),
    );
  });
}

function farPoints({trunk, limbs}: Body): Vec[] {
  return [
    trunk.head.to,
    ...LIMBS.filter((limb) => limb.endsWith('Leg')).map((limb) => limbs[limb].end.to),
  ];
}
