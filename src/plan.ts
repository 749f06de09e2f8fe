/** Plans without a page: parse, check, and work out doses. Runs in Node as in a browser. */
export {parsePlan, type ParsedPlan} from './plan/parse-plan.js';
export {parseMotion, type ParsedMotion} from './plan/parse-motion.js';
export {pack, unpack, type UnpackedPlan} from './plan/packed-plan.js';
export type {ReadOptions} from './plan/read-plan.js';
export type {PlanIssue} from './plan/issue.js';
export type * from './plan/plan.js';
export * from './plan/dose.js';
export {exercisesById} from './plan/exercises-by-id.js';
export {isLinkUrl, isMediaUrl} from './plan/url.js';
