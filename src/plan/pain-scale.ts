import type {Messages} from '../locale/en.js';
import type {Plan} from './plan.js';

type PainScale = NonNullable<Plan['painScale']>;

/** The site's own scale of pain, from 0 to 10, as texts. */
export function painTexts(
  {bands, source}: PainScale,
  words: Pick<Messages, 'painBand'>,
): readonly string[] {
  let from = 0;
  const texts = bands.map(({upTo, label, advice}) => {
    const numbers = words.painBand(Math.min(from, upTo), upTo);
    from = upTo + 1;
    return [`${numbers}: ${label}`, advice].filter(Boolean).join(' – ');
  });
  return source ? [...texts, source.name] : texts;
}
