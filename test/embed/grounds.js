import {CLASSIC, FILE, MODULE, oneFile} from './support.js';
import {OTHER_SCRIPT} from '../package/site.js';

/** What optimisers, old libraries and themes make of a page: its head, or what stands after its text. */
export const GROUNDS = [
  {
    ground: 'a theme that unsets every style with !important',
    head: `<style>* { all: unset !important; }</style>${MODULE}`,
  },
  {
    ground: 'a theme that hides every script less',
    head: `<style>script, template { display: block !important; }</style>${MODULE}`,
  },
  {
    ground: 'a theme with a root of 62.5 %',
    head: `<style>html { font-size: 62.5%; } body { font-size: 1.6rem; }</style>${MODULE}`,
  },
  {ground: 'the script twice, as module and classic', head: MODULE + CLASSIC, end: CLASSIC},
  {
    ground: 'two versions of the script',
    head: `<script src="${OTHER_SCRIPT}"></script>${CLASSIC}`,
    isOutspoken: true,
  },
  {
    ground: 'an optimiser that combines all scripts into one, after others',
    end: '<script src="/cache/combined.js"></script>',
    files: () => ({'/cache/combined.js': `var first = 1\n;${oneFile()};\n(function () {})();`}),
  },
  {
    ground: 'an optimiser that combines all scripts, in strict mode and deferred',
    head: '<script defer src="/cache/combined.js"></script>',
    files: () => ({'/cache/combined.js': `'use strict';var first=1;${oneFile()}`}),
  },
  {
    ground: 'an optimiser that turns the script into a data: address',
    end: () => `<script src="data:text/javascript;base64,${btoaOf(oneFile())}"></script>`,
  },
  {
    ground: 'a loader that runs the script as a blob: of its own',
    end: `<script>
      fetch('${FILE}').then((answer) => answer.blob()).then((blob) => {
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob([blob], {type: 'text/javascript'}));
        document.body.append(script);
      });
    </script>`,
  },
  {
    ground: 'a loader that adds the script after the page has loaded',
    end: `<script>
      addEventListener('load', () => setTimeout(() => {
        document.head.append(Object.assign(document.createElement('script'), {src: '${FILE}'}));
      }));
    </script>`,
  },
  {
    ground: 'an optimiser that holds the script back until the reader moves',
    end: `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="${FILE}"></script>
    <script>
      addEventListener('keydown', () => {
        for (const held of document.querySelectorAll('[data-rocket-src]')) {
          const script = document.createElement('script');
          script.type = held.dataset.rocketType;
          script.src = held.dataset.rocketSrc;
          held.replaceWith(script);
        }
      }, {once: true});
    </script>`,
    press: 'Tab',
  },
  {
    ground: 'a script that comes three seconds late',
    end: `<script>
      setTimeout(() => document.body.append(
        Object.assign(document.createElement('script'), {type: 'module', src: '${FILE}'})), 3000);
    </script>`,
    patienceMs: 8_000,
  },
  {
    ground: 'a library that gives every array a toJSON, as Prototype once did',
    head: `<script>
      Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Object.toJSON = function (value) { return JSON.stringify(value); };
    </script>${MODULE}`,
  },
  {
    ground: 'a library that adds to every object, visibly',
    head: `<script>
      Object.prototype.extend = function () { return this; };
      Array.prototype.each = function () {};
      Array.prototype.remove = function () {};
      Function.prototype.pass = function () {};
      String.prototype.test = function () { return false; };
      Number.prototype.times = function () {};
    </script>${MODULE}`,
  },
  {
    ground: 'polyfills of ten years ago over methods of the page',
    head: `<script>
      Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
      Element.prototype.matches = Element.prototype.webkitMatchesSelector;
      Element.prototype.closest = function (selector) {
        for (var el = this; el && el.nodeType === 1; el = el.parentNode) if (el.matches(selector)) return el;
        return null;
      };
      Element.prototype.append = function () {
        for (var i = 0; i < arguments.length; i++) {
          this.appendChild(typeof arguments[i] === 'string' ? document.createTextNode(arguments[i]) : arguments[i]);
        }
      };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      Function.prototype.bind = function (self) {
        var method = this, first = [].slice.call(arguments, 1);
        return function () { return method.apply(self, first.concat([].slice.call(arguments))); };
      };
      Array.from = function (list) { return [].slice.call(list); };
      NodeList.prototype.forEach = Array.prototype.forEach;
    </script>${MODULE}`,
  },
  {
    ground: 'a library that calls itself module, exports and define',
    head: `<script>window.module = {exports: {}}; window.exports = module.exports; window.define = function () {}; define.amd = {};</script>${CLASSIC}`,
  },
];

function btoaOf(text) {
  return Buffer.from(text).toString('base64');
}
