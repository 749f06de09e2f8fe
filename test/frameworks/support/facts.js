import {after, before, describe, it} from 'node:test';
import {buildPage} from './build.js';
import {testDivision} from './division.js';
import {testElement} from './element.js';
import {testLateScript} from './late-script.js';
import {openSite} from './site.js';

/**
 * Tests what a page of a framework may rely on.
 *
 * @param framework Its folder, and what is special about it:
 *   `policy` - what a page’s policy cannot forbid with it;
 *   `inlinePolicy` - the same, where the plan stands in a script within the element;
 *   `dropsScripts` - it takes scripts out of templates;
 *   `losesLateObject` - what is given as a property before the elements are defined is lost;
 *   `lateWay` - how it is given so that it is not.
 */
export function testFramework(name, framework) {
  describe(name, () => {
    let site;
    before(async () => {
      site = await openSite(await buildPage(framework.folder));
    });
    after(() => site?.close());

    /** A fact about a page that shows one of the hosts; nothing is reported meanwhile. */
    const fact = (title, show, check, options) =>
      it(title, async () => {
        const host = await site.visit(show, {policy: framework.policy, ...options});
        await check(host);
        await host.close();
      });
    testElement(fact, framework);
    testLateScript(fact, framework);
    testDivision(fact);
  });
}
