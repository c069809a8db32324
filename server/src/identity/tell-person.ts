import { randomUUID } from 'node:crypto';
import { missingValues, type PersonId, type Topic } from '@qichuang/domain';
import type { House } from '../house.ts';

/** Writes to somebody about their own account, where no act of casework does. */
export async function tellPerson(
  { desk }: Pick<House, 'desk'>,
  person: PersonId,
  topic: Topic,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  const missing = missingValues(topic, values);
  if (missing.length > 0) throw new Error(`a letter on ${topic} without ${missing.join(', ')}`);
  const key = `tell:${randomUUID()}`;
  await desk.shelf.commit({
    writes: [],
    facts: [],
    messages: [{ topic, to: { person }, values }],
    numbers: [],
    frozen: [],
    drafts: [],
    request: { key, by: 'house', digest: key },
    answer: null,
  });
}
