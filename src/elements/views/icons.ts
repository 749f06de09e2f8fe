/** Line drawings of 24 × 24 in the colour of the text, as paths; they add nothing to the words. */
export const icons = {
  alert: 'M12 4 2.5 20h19zM12 10v4.5M12 17.4v.1',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  cross: 'M6 6l12 12M18 6 6 18',
  hand: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  tick: 'm5 13 4 4L19 7',
} as const;
