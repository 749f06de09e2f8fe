/** How stout a person is: how much thicker than their bones make them. */
export const builds = {slender: 1, sturdy: 1.22} as const;
export type Build = keyof typeof builds;

type Hair = 'short' | 'bun' | 'long' | 'bald';

/** What of a person’s looks is shape; colours are custom properties. */
export interface Look {
  readonly build: Build;
  readonly hair: Hair;
}
