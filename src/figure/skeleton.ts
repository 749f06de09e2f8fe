/**
 * Proportions and limits of the person, the same for every build: lengths in stature, angles in degrees.
 *
 * Segment lengths: Drillis and Contini 1966, as tabled by Winter. How the trunk is split is our own
 * choice; its sum is the distance from hip to C7.
 */
export const lengths = {
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
  heel: 0.037,
  toe: 0.115,
  upperArm: 0.186,
  forearm: 0.146,
  /** From the wrist to where a hand grips. */
  grip: 0.05,
  hand: 0.108,
  pelvis: 0.065,
  /** One of three. */
  lumbar: 0.035,
  thorax: 0.165,
  /** Along the thorax, from its lower end. */
  shoulderHeight: 0.118,
  /** From C7 to the middle of the head. */
  neck: 0.07,
  halfShoulders: 0.1295,
  halfHips: 0.05,
  /** Of a chair: a person’s knee height less the thigh. */
  seat: 0.25,
} as const;

type Limits = Readonly<Record<string, readonly [least: number, most: number]>>;

/**
 * How far a joint of a drawn person may go; the first angle of each is the one that a bare number
 * means. Lying down, flexion of the hip is measured between thigh and trunk, as a goniometer does.
 *
 * After the AAOS norms, narrowed to what adults were measured to do; for the lumbar spine Mitchell
 * 2008 and Fujii 2007. Where no source gives a number it is our own choice.
 */
export const limits = {
  pelvis: {tilt: [-20, 20], rotation: [-60, 60]},
  lumbar: {flexion: [-40, 50], rotation: [-10, 10]},
  thorax: {flexion: [-20, 30], rotation: [-35, 35]},
  neck: {flexion: [-30, 45], rotation: [-70, 70]},
  hip: {flexion: [-15, 125], abduction: [-25, 45], rotation: [-40, 45]},
  knee: {flexion: [0, 135]},
  ankle: {dorsiflexion: [-50, 15]},
  shoulder: {flexion: [-50, 180], abduction: [-40, 180], rotation: [-90, 90]},
  elbow: {flexion: [0, 145]},
  wrist: {flexion: [-80, 80]},
} as const satisfies Record<string, Limits>;

export const CENTRAL = ['pelvis', 'lumbar', 'thorax', 'neck'] as const;
export const PAIRED = ['hip', 'knee', 'ankle', 'shoulder', 'elbow', 'wrist'] as const;
