import type { Message } from '@qichuang/casework';
import { unitKey } from '@qichuang/casework';
import { isOptional, mailTextId, type Person, parseTopic, type Topic } from '@qichuang/domain';
import { letterOf, MAIL_FOOT, type MailText } from '@qichuang/language';
import type { Claimed, NewLetter } from '@qichuang/store';
import type { House } from '../house.ts';
import { traceOf } from '../log/log.ts';

const BATCH = 50;
const LEASE_MS = 60_000;

/**
 * Makes of each message a letter to every person it is for, on whatever node is free: each goes out, or fails, by itself,
 * and nobody reads another's address. @returns how many messages were taken up.
 */
export async function addressMessages(house: House): Promise<number> {
  const { outbox } = house.store;
  const claimed = await outbox.claim(BATCH, LEASE_MS, house.clock.now());
  const done: number[] = [];
  for (const message of claimed) {
    try {
      const topic = parseTopic(message.topic);
      // A newer node has written it and will send it.
      if (topic === undefined) throw new UnknownTopic();
      await house.store.letters.write(await lettersFor(house, topic, message), house.clock.now());
      done.push(message.id);
    } catch (error) {
      house.log.tell('message-not-delivered', { topic: message.topic, ...traceOf(error) });
      await outbox.failed(message.id, house.clock.now(), error instanceof Error ? error.name : 'unknown');
    }
  }
  await outbox.done(done);
  return claimed.length;
}

class UnknownTopic extends Error {
  override readonly name = 'unknown-topic';
}

async function lettersFor(
  house: House,
  topic: Topic,
  { id, to, values }: Claimed,
): Promise<readonly NewLetter[]> {
  const people = await addressees(house, to);
  if (people.length === 0) return [];
  const { subject, text } = await written(house, topic, values);
  const refused = isOptional(topic)
    ? await house.store.letters.refusedBy(people.map((person) => person.id))
    : [];
  return people.map((person) => ({
    message: id,
    topic,
    person: person.id,
    name: person.name,
    email: person.email,
    subject,
    text,
    values,
    state: refused.some((one) => one.person === person.id && one.topic === topic) ? 'declined' : 'waiting',
  }));
}

/** The words of the house where an administrator has put them into others, else the product's. */
export async function written(
  house: House,
  topic: Topic,
  values: Message['values'],
  trial?: MailText | null,
): Promise<{ readonly subject: string; readonly text: string }> {
  const kept = trial === undefined ? await house.desk.shelf.find('mailText', mailTextId(topic)) : undefined;
  const own = trial ?? (kept?.state === 'own' ? kept : undefined);
  const letter = letterOf(topic, values, house.settings.publicUrl?.href ?? null, own);
  const { zh, en } = MAIL_FOOT.unwanted;
  return isOptional(topic) ? { ...letter, text: `${letter.text}${zh}\n${en}\n` } : letter;
}

async function addressees(house: House, to: Message['to']): Promise<readonly Person[]> {
  const { shelf } = house.desk;
  const persons = 'person' in to ? [to.person] : await holdersIn(house, unitOf(to));
  const found = await Promise.all([...new Set(persons)].map((id) => shelf.find('person', id)));
  return found.flatMap((person) => (person?.state === 'active' && person.email !== '' ? [person] : []));
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
