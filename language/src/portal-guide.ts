import type { Words } from './words.ts';

/** A section of the portal's prose. */
export interface GuideSection {
  readonly id: string;
  readonly heading: Words;
  readonly paragraphs: readonly Words[];
  readonly points: readonly Words[];
}

export interface Guide {
  readonly title: Words;
  readonly lead: Words;
  readonly sections: readonly GuideSection[];
}
