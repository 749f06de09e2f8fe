import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentedRows, isWriting} from './outcomes.js';
import {allRows} from './rows.js';

describe('The table in the README', () => {
  it('has no line that nobody has tried', () => {
    const tried = allRows.map(({where, what}) => `${where}: ${what}`);
    const documented = documentedRows().map(([where, what]) => `${where}: ${what}`);
    if (!isWriting) assert.deepEqual(documented.sort(), tried.sort());
  });
});
