import {toJsonSchema} from '@valibot/to-json-schema';
import {descriptions} from './descriptions.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a plan, from the same valibot schema that the parser reads; needs the built modules. */
export async function planJsonSchema() {
  const {planSchema} = await import('../dist/plan.js');
  const schema = toJsonSchema(planSchema, {
    typeMode: 'input',
    target: 'draft-2020-12',
    // Checks that only code can make, such as “is this an allowed address”.
    errorMode: 'ignore',
  });
  describe(schema, '');
  return {...schema, $schema: DIALECT, title: 'exercise-plan', description: descriptions['']};
}

/** Adds the words that an editor sees when the pointer rests on a field. */
function describe(node, path) {
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const place = path ? `${path}.${name}` : name;
    const words = descriptions[place] ?? descriptions[`*.${name}`];
    if (words) child.description = words;
    describe(child, place);
  }
  if (node.items) describe(node.items, path);
  for (const option of node.anyOf ?? []) describe(option, path);
}
