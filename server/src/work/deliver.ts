import type { Message } from '@qichuang/casework';
import { unitKey } from '@qichuang/casework';
import { parseTopic } from '@qichuang/domain';
import { letterOf } from '@qichuang/language';
import type { House } from '../house.ts';
import { traceOf } from '../log/log.ts';

/** Where a message goes: people's addresses, found when it goes out, since people come and go. */
export interface Letter {
  readonly id: number;
  readonly topic: string;
  readonly to: readonly { readonly name: string; readonly email: string }[];
  readonly subject: string;
  readonly text: string;
  /** For a transport that writes its own words. */
  readonly values: Message['values'];
}

/** Sends one letter; throws where it could not. At least once: a letter may come twice after a crash. */
export type Transport = (letter: Letter) => Promise<void>;

const BATCH = 50;
const LEASE_MS = 60_000;

/** Sends what waits in the outbox, on whatever node is free. @returns how many were taken up. */
export async function deliverMessages(house: House, send: Transport): Promise<number> {
  const { outbox } = house.store;
  const claimed = await outbox.claim(BATCH, LEASE_MS, house.clock.now());
  const done: number[] = [];
  for (const { id, topic, to, values } of claimed) {
    try {
      const known = parseTopic(topic);
      // A newer node has written it and will send it.
      if (known === undefined) throw new UnknownTopic();
      const written = letterOf(known, values, house.settings.publicUrl?.href ?? null);
      await send({ id, topic, to: await addressees(house, to), ...written, values });
      done.push(id);
      house.log.tell('message-delivered', { topic });
    } catch (error) {
      house.log.tell('message-not-delivered', { topic, ...traceOf(error) });
      await outbox.failed(id, house.clock.now(), error instanceof Error ? error.name : 'unknown');
    }
  }
  await outbox.done(done);
  return claimed.length;
}

class UnknownTopic extends Error {
  override readonly name = 'unknown-topic';
}

async function addressees(house: House, to: Message['to']): Promise<Letter['to']> {
  const { shelf } = house.desk;
  const persons = 'person' in to ? [to.person] : await holdersIn(house, unitOf(to));
  const found = await Promise.all([...new Set(persons)].map((id) => shelf.find('person', id)));
  return found.flatMap((person) =>
    person?.state === 'active' && person.email !== '' ? [{ name: person.name, email: person.email }] : [],
  );
}

function unitOf(to: Exclude<Message['to'], { readonly person: unknown }>): string {
  if ('organisation' in to) return unitKey({ kind: 'organisation', id: to.organisation });
  if ('recommender' in to) return unitKey({ kind: 'recommender', id: to.recommender });
  return unitKey({ kind: 'authority', programme: to.programme });
}

async function holdersIn(house: House, unit: string) {
  const offices = await house.desk.shelf.where('office', { unit, state: 'active' });
  return offices.map(({ person }) => person);
}
