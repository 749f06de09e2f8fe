/** What to paste where, and plans as text for readers without scripts. Runs in Node as in a browser. */
export {snippetOf, type Snippet, type SnippetOptions} from './export/snippet.js';
export {targetNames, targets, type Form, type Target, type TargetName} from './export/targets.js';
export {fallbackOf, type FallbackOptions} from './export/fallback.js';
export {hardenedJson} from './export/hardened-json.js';
export {pack, unpack, type UnpackedPlan} from './plan/packed-plan.js';
