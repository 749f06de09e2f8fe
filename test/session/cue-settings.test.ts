import {expect} from '@open-wc/testing';
import {readCueSettings} from '../../src/session/cue-settings.js';

const FIRST = {voice: true, voiceVolume: 1, tones: true, tonesVolume: 0.6, vibration: true};

describe('How cues reach the reader', () => {
  for (const found of [undefined, null, 7, 'loud', true, {}, []]) {
    it(`is as at first where the device has kept ${JSON.stringify(found) ?? 'nothing'}`, () => {
      expect(readCueSettings(found)).to.deep.equal(FIRST);
    });
  }

  it('is as the device has kept it', () => {
    const kept = {voice: false, voiceVolume: 0, tones: false, tonesVolume: 0.25, vibration: false};
    expect(readCueSettings(JSON.parse(JSON.stringify(kept)))).to.deep.equal(kept);
  });

  for (const volume of [-0.1, 1.1, NaN, Infinity, '0.5', null]) {
    it(`has the first volume instead of ${JSON.stringify(volume)}`, () => {
      expect(readCueSettings({voiceVolume: volume, tonesVolume: volume})).to.deep.equal(FIRST);
    });
  }

  it('is switched off only by a plain no', () => {
    expect(readCueSettings({voice: 0, tones: null, vibration: 'no'})).to.deep.equal(FIRST);
  });
});
