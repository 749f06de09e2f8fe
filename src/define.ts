/** Registers the elements. The one module of the package that does something when it is imported. */
import {define} from './elements/define.js';

define();
