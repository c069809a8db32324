import type { Application } from '@qichuang/domain';
import { readCopy } from '../frozen-copy.ts';
import type { Desk } from '../ports.ts';
import { inPortions } from '../spine/in-portions.ts';
import { type Topic, topicOf } from './closeness.ts';

/** What each application says of its field of work, in the order of the applications. */
export function topicsIn(desk: Desk, applications: readonly Application[]): Promise<readonly Topic[]> {
  return inPortions(applications, (one) => topicIn(desk, one));
}

/** As it was handed in last. */
export async function topicIn(desk: Desk, { category, name, copies }: Application): Promise<Topic> {
  const last = copies.at(-1);
  const bytes = last === undefined ? undefined : await desk.shelf.frozenBytes(last.hash);
  return topicOf(category, name, bytes === undefined ? {} : readCopy(bytes).values);
}
