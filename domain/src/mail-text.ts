import { type Instant, mintId, sha256, utf8 } from '@qichuang/base';
import type { MailTextId, PersonId } from './ids.ts';
import { TOPICS, type Topic } from './topic.ts';

interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** What the letters on a topic say in an administrator's own words; `default`: in the product's again. */
export interface MailText {
  readonly id: MailTextId;
  readonly version: number;
  readonly state: 'own' | 'default';
  readonly topic: Topic;
  readonly subject: InBoth;
  /** Sentences; one that names a value that is empty is left out of a letter. */
  readonly lines: readonly InBoth[];
  readonly setBy: PersonId;
  readonly setAt: Instant;
}

/** One for each topic: its id follows from the topic, so that two who write the first at once cannot make two. */
export function mailTextId(topic: Topic): MailTextId {
  return mintId('mtx', sha256(utf8(`mail text ${topic}`)));
}

/** Places in a text that no message on this topic can fill. */
export function foreignPlaces(topic: Topic, texts: readonly string[]): readonly string[] {
  const known: readonly string[] = TOPICS[topic];
  const named = texts.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? ''));
  return [...new Set(named)].filter((name) => !known.includes(name));
}
