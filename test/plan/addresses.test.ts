import {expect} from '@open-wc/testing';
import {isLinkUrl, isMediaUrl} from '../../src/plan.js';
import {exerciseOf, planOf, problemsOf, withExercise} from './support.js';

const SAFE = [
  'https://clinic.example/a.png',
  'http://clinic.example/a.png?x=1#y',
  'HTTPS://clinic.example/a.png',
  '//clinic.example/a.png',
  '/images/a.png',
  'images/a.png',
  '../a.png',
  './ä/תרגיל.png',
  'a%20b.png',
  'a.png?next=javascript:x',
];

const CONTACTS = ['tel:+49301234', 'mailto:praxis@example.org', '#knee', '?page=2'];

const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001fjavascript:alert(1)',
  ' javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'javascript://clinic.example/%0aalert(1)',
  'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'DATA:text/html,x',
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/1',
  'file:///etc/passwd',
  'about:blank',
  'ftp://clinic.example/a.png',
  '\\\\evil.example\\a.png',
  'https:\\\\evil.example',
  '/\\evil.example/a.png',
  '/\t/evil.example/a.png',
  'https://clinic.example/a\u0000.png',
  'https://',
  'http://[',
];

const linkOf = (url: string) => exerciseOf({sources: [{name: 'NHS', url}]}).sources![0]!.url;
const pictureOf = (src: string) => exerciseOf({image: {src, alt: 'A knee'}}).image?.src;

describe('An address that may stand in a plan', () => {
  for (const address of SAFE) {
    it(`for a link and for a picture: ${address}`, () => {
      expect(linkOf(address)).to.equal(address);
      expect(pictureOf(address)).to.equal(address);
    });
  }

  for (const address of CONTACTS.slice(0, 2)) {
    it(`for a link, not for a picture: ${address}`, () => {
      expect(linkOf(address)).to.equal(address);
      expect(pictureOf(address)).to.equal(undefined);
    });
  }

  for (const address of CONTACTS.slice(2)) {
    it(`for a link within the page: ${address}`, () => {
      expect(linkOf(address)).to.equal(address);
    });
  }
});

describe('An address that is left out with an error', () => {
  for (const address of UNSAFE) {
    it(`as link, picture and video: ${JSON.stringify(address)}`, () => {
      const fields = {
        sources: [{name: 'NHS', url: address}],
        image: {src: address, alt: 'x'},
        video: {src: 'a.mp4', poster: address, captions: address},
      };
      expect(exerciseOf(fields)).to.deep.equal({
        id: 'pelvic-tilt',
        name: 'Pelvic tilt',
        sources: [{name: 'NHS'}],
        video: {src: 'a.mp4'},
      });
      expect(problemsOf(withExercise(fields))).to.have.members([
        'error exercises[0].sources[0].url',
        'error exercises[0].image.src',
        'error exercises[0].video.poster',
        'error exercises[0].video.captions',
      ]);
      expect(isLinkUrl(address)).to.equal(false);
      expect(isMediaUrl(address)).to.equal(false);
    });
  }

  it('wherever the plan holds one', () => {
    const person = {name: 'x', url: 'javascript:alert(1)'};
    const input = {
      ...withExercise({}),
      author: person,
      reviewedBy: person,
      source: person,
      provider: {...person, logo: 'data:,x'},
      painScale: {bands: [{upTo: 3, label: 'x'}], source: person},
    };
    expect(problemsOf(input)).to.have.members([
      'error author.url',
      'error reviewedBy.url',
      'error source.url',
      'error provider.url',
      'error provider.logo',
      'error painScale.source.url',
    ]);
    expect(JSON.stringify(planOf(input))).not.to.match(/javascript|data:/);
  });
});

describe('Relative addresses', () => {
  const input = {
    ...withExercise({
      image: {src: 'a.png', alt: 'x'},
      video: {src: '/b.mp4', poster: '../c.png', captions: 'https://other.example/d.vtt'},
      sources: [{name: 'NHS', url: 'e.html'}],
    }),
    provider: {name: 'Clinic', logo: 'logo.svg', url: 'tel:+49301234'},
  };

  it('start from the address that the plan came from', () => {
    const {exercises, provider} = planOf(input, {
      baseUrl: 'https://clinic.example/plans/plan.json',
    });
    expect(exercises[0]!.image!.src).to.equal('https://clinic.example/plans/a.png');
    expect(exercises[0]!.video).to.deep.equal({
      src: 'https://clinic.example/b.mp4',
      poster: 'https://clinic.example/c.png',
      captions: 'https://other.example/d.vtt',
    });
    expect(exercises[0]!.sources![0]!.url).to.equal('https://clinic.example/plans/e.html');
    expect(provider!.logo).to.equal('https://clinic.example/plans/logo.svg');
    expect(provider!.url).to.equal('tel:+49301234');
  });

  for (const baseUrl of [undefined, '', 'not an address', 'about:srcdoc', 'data:,x']) {
    it(`stay as they are written when the base is ${JSON.stringify(baseUrl)}`, () => {
      expect(planOf(input, {baseUrl})).to.deep.equal(planOf(input));
      expect(planOf(input).exercises[0]!.image!.src).to.equal('a.png');
    });
  }
});
