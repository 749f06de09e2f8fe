/** How cues reach the reader beside the picture. Volumes 0–1. */
export interface CueSettings {
  readonly voice: boolean;
  readonly voiceVolume: number;
  readonly tones: boolean;
  readonly tonesVolume: number;
  readonly vibration: boolean;
}

const DEFAULTS: CueSettings = {
  voice: true,
  voiceVolume: 1,
  tones: true,
  tonesVolume: 0.6,
  vibration: true,
};

/** Settings as a device has kept them; what is missing or wrong is as at first. */
export function readCueSettings(found: unknown): CueSettings {
  if (typeof found !== 'object' || found === null) return DEFAULTS;
  const kept = found as Readonly<Record<keyof CueSettings, unknown>>;
  const isOn = (name: keyof CueSettings) => kept[name] !== false;
  return {
    voice: isOn('voice'),
    voiceVolume: volume(kept.voiceVolume, DEFAULTS.voiceVolume),
    tones: isOn('tones'),
    tonesVolume: volume(kept.tonesVolume, DEFAULTS.tonesVolume),
    vibration: isOn('vibration'),
  };
}

function volume(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
}
