import type {Pose} from './motion.js';

/**
 * The angles of a whole body in one flat list, in degrees: cheap to mix, sixty times a second.
 *
 * First the trunk, then five for each limb.
 */
export type Channels = Float64Array;

export const TRUNK = {
  lean: 0,
  tilt: 1,
  pelvisRotation: 2,
  lumbar: 3,
  lumbarRotation: 4,
  thorax: 5,
  thoraxRotation: 6,
  neck: 7,
  neckRotation: 8,
} as const;

/** Of a limb: of its ball joint three, of its hinge one, of its end one. */
export const LIMB = {flexion: 0, abduction: 1, rotation: 2, hinge: 3, end: 4} as const;

export const LIMBS = ['leftArm', 'rightArm', 'leftLeg', 'rightLeg'] as const;
export type Limb = (typeof LIMBS)[number];

const FIRST_LIMB = 9;
const PER_LIMB = 5;
export const CHANNEL_COUNT = FIRST_LIMB + LIMBS.length * PER_LIMB;

/** Where the angles of a limb begin. */
export const offsetOf = (limb: Limb): number => FIRST_LIMB + LIMBS.indexOf(limb) * PER_LIMB;
export const isLeg = (limb: Limb): boolean => limb.endsWith('Leg');
/** 1 for the left, −1 for the right. */
export const signOf = (limb: Limb): 1 | -1 => (limb.startsWith('left') ? 1 : -1);

type Angles = number | Readonly<Record<string, number | undefined>> | undefined;

/** The angles that a pose names; all others are 0. */
export function channelsOf(pose: Pose): Channels {
  const channels = new Float64Array(CHANNEL_COUNT);
  const {lean = 0, pelvis, lumbar, thorax, neck} = pose;
  channels.set([
    lean,
    ...read(pelvis, 'tilt', 'rotation'),
    ...read(lumbar, 'flexion', 'rotation'),
    ...read(thorax, 'flexion', 'rotation'),
    ...read(neck, 'flexion', 'rotation'),
  ]);
  for (const limb of LIMBS) channels.set(limbAngles(pose, limb), offsetOf(limb));
  return channels;
}

function limbAngles(pose: Pose, limb: Limb): number[] {
  const side = signOf(limb) > 0 ? 'left' : 'right';
  const ball = ['flexion', 'abduction', 'rotation'];
  if (isLeg(limb)) {
    return [
      ...read(pose[`${side}Hip`] ?? pose.hips, ...ball),
      ...read(pose[`${side}Knee`] ?? pose.knees, 'flexion'),
      ...read(pose[`${side}Ankle`] ?? pose.ankles, 'dorsiflexion'),
    ];
  }
  return [
    ...read(pose[`${side}Shoulder`] ?? pose.shoulders, ...ball),
    ...read(pose[`${side}Elbow`] ?? pose.elbows, 'flexion'),
    ...read(pose[`${side}Wrist`] ?? pose.wrists, 'flexion'),
  ];
}

/** A bare number is the first of the named angles. */
function read(angles: Angles, ...names: string[]): number[] {
  if (typeof angles === 'number') return names.map((_, i) => (i ? 0 : angles));
  return names.map((name) => angles?.[name] ?? 0);
}
