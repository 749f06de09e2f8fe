/**
 * Registers the elements and shows the plans of all marked parts of the page. The one module of the
 * package that does something when it is imported.
 */
import {define} from './elements/define.js';
import {watchHosts} from './hosts/watch.js';

// Whoever imports only this module gets typed elements and events, too.
export type * from './element.js';

define();
watchHosts();
