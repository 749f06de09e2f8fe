import type {Messages} from '../locale/en.js';
import type {Plan} from '../plan/plan.js';
import {labelled} from './html.js';

/** Who stands behind a plan, and since when; in full, also who provides it and under which license. */
export function originLines(plan: Plan, words: Messages, isFull: boolean): string[] {
  const {author, reviewedBy, lastReviewed, source} = plan;
  return [
    ...labelled(words.writtenBy, author && withMore(author.name, author.role)),
    ...labelled(words.reviewedBy, reviewedBy && withMore(reviewedBy.name, reviewedBy.role)),
    ...labelled(words.lastReviewed, lastReviewed && words.date(lastReviewed)),
    ...labelled(words.basedOn, source?.name),
    ...(isFull ? moreLines(plan, words) : []),
  ];
}

function moreLines({provider, nextReview, license}: Plan, words: Messages): string[] {
  return [
    ...labelled(words.provider, provider && withMore(provider.name, provider.telephone)),
    ...labelled(words.nextReview, nextReview && words.date(nextReview)),
    ...labelled(words.license, license),
  ];
}

function withMore(name: string, more: string | undefined): string {
  return more ? `${name}, ${more}` : name;
}
