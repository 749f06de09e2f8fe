/** The types of a motion that has been read; their source is the format in `plan/motion-shape.ts`. */
import type {Motion, Pose} from '../plan/plan.js';

export type {Motion, Pose};
export type Contact = NonNullable<NonNullable<Pose['contacts']>['hands']>;
export type BodyPosition = NonNullable<Motion['position']>;
/** Which side of the body does what the motion's data says of the left one. */
export type Side = 'left' | 'right';

/** The position of the body; without one it lies on its back. */
export const positionOf = ({position = 'supine'}: Motion): BodyPosition => position;
