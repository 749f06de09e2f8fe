import {en} from '../../src/locale/en.js';
import {Format} from '../../src/locale/format.js';

/** Our own words in English; the tests of the languages hold them to their letters. */
export const words = en(new Format('en'));
