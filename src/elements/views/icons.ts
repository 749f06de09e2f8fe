/** Line drawings of 24 × 24 in the colour of the text, as paths; they add nothing to the words. */
export const icons = {
  back: 'M19 5v14L9 12zM5 5h3v14H5z',
  end: 'M6 6h12v12H6z',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  on: 'M5 5v14l10-7zM16 5h3v14h-3z',
  pause: 'M7 5h4v14H7zM14 5h4v14h-4z',
  play: 'M7 4l13 8-13 8z',
  repeat: 'M5 12a7 7 0 1 0 3-5.7M5 3v5h5',
  skip: 'M4 6l7 6-7 6M13 6l7 6-7 6',
  small: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  sound: 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12',
  alert: 'M12 4 2.5 20h19zM12 10v4.5M12 17.4v.1',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  cross: 'M6 6l12 12M18 6 6 18',
  hand: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  tick: 'm5 13 4 4L19 7',
} as const;
