import { ok, refused } from '@qichuang/base';
import { setMailText } from '@qichuang/casework';
import type { REQUESTS } from '@qichuang/contract';
import {
  foreignPlaces,
  isOptional,
  mailTextId,
  parseTopic,
  refusal,
  TOPICS,
  type Topic,
} from '@qichuang/domain';
import { MAIL_FOOT, sampleValues } from '@qichuang/language';
import { fromAct } from '../http/from-act.ts';
import type { Handler, Handlers } from '../http/handler.ts';
import { TRIAL_LETTER_LIMIT, takeFrom } from '../http/limits.ts';
import { written } from '../work/address-messages.ts';

type Requests = typeof REQUESTS;

const EVERY = Object.keys(TOPICS) as readonly Topic[];

const list: Handler<Requests['list-letters']> = async ({ house, query }) => {
  const { state, topic, text, ...page } = query;
  const { letters } = house.store;
  const [found, counts] = await Promise.all([letters.list({ state, topic, text }, page), letters.counts()]);
  const rows = found.rows.map(
    ({ id, topic, name, email, state, attempts, lastError, writtenAt, settledAt }) => ({
      id: String(id),
      topic,
      name,
      email,
      state,
      attempts,
      lastError: lastError ?? '',
      writtenAt,
      settledAt,
    }),
  );
  return ok({ ...found, rows, counts, transport: house.settings.smtpUrl === null ? 'folder' : 'smtp' });
};

const listOwn: Handler<Requests['list-own-letters']> = async ({ house, query, session }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const found = await house.store.letters.list({ person: session.person }, query);
  const rows = found.rows.map(({ id, topic, subject, text, state, writtenAt }) => {
    return { id: String(id), topic, subject, text, state, writtenAt };
  });
  return ok({ ...found, rows });
};

const retry: Handler<Requests['retry-letter']> = async ({ house, params }) => {
  const again = await house.store.letters.retry(Number(params.letter));
  return again ? ok({}) : refused(refusal('not-found'));
};

const seeChoice: Handler<Requests['see-mail-choice']> = async ({ house, session }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const refusals = await house.store.letters.refusedBy([session.person]);
  return ok({ optional: EVERY.filter(isOptional), refused: refusals.map(({ topic }) => topic) });
};

const setChoice: Handler<Requests['set-mail-choice']> = async ({ house, session, body }) => {
  if (session === null) return refused(refusal('not-signed-in'));
  const topics = [...new Set(body.refused)];
  const bound = topics.filter((text) => {
    const topic = parseTopic(text);
    return topic === undefined || !isOptional(topic);
  });
  if (bound.length > 0) return refused(refusal('value-not-allowed', null, { why: 'mail-not-optional' }));
  await house.store.letters.refuse(session.person, topics, house.clock.now());
  return ok({ refused: topics });
};

const listTexts: Handler<Requests['list-mail-texts']> = async ({ house }) => {
  const kept = await house.desk.shelf.where('mailText', {});
  const rows = EVERY.map((topic) => {
    const text = kept.find(({ id }) => id === mailTextId(topic));
    const own = text?.state === 'own' ? { subject: text.subject, lines: text.lines } : null;
    return { topic, version: text?.version ?? 0, own, optional: isOptional(topic) };
  });
  return ok({ rows });
};

/** To whoever asks, and to nobody else: an address cannot be given. */
const trial: Handler<Requests['send-trial-letter']> = async ({ house, params, body, actor, sender }) => {
  const topic = parseTopic(params.topic);
  if (topic === undefined) return refused(refusal('not-found'));
  const full = await takeFrom(TRIAL_LETTER_LIMIT, house, sender);
  if (full !== undefined) return refused(full);
  const person = actor.person === null ? undefined : await house.desk.shelf.find('person', actor.person);
  if (person === undefined) return refused(refusal('not-signed-in'));
  const { words } = body;
  const texts = words === null ? [] : [words.subject, ...words.lines].flatMap(({ zh, en }) => [zh, en]);
  const foreign = foreignPlaces(topic, texts);
  if (foreign.length > 0) {
    return refused(refusal('value-not-allowed', null, { why: 'mail-place', absent: [...foreign] }));
  }
  const values = sampleValues(topic);
  const { subject, text } = await written(house, topic, values, words);
  const { zh, en } = MAIL_FOOT.trial;
  const { id, name, email } = person;
  const letter = { message: null, topic, person: id, name, email, text, values, state: 'waiting' as const };
  await house.store.letters.write([{ ...letter, subject: `${zh}${en}${subject}` }], house.clock.now());
  return ok({ email });
};

export const MAIL_HANDLERS = {
  'list-letters': list,
  'list-own-letters': listOwn,
  'retry-letter': retry,
  'see-mail-choice': seeChoice,
  'set-mail-choice': setChoice,
  'list-mail-texts': listTexts,
  'set-mail-text': fromAct<Requests['set-mail-text']>(setMailText),
  'send-trial-letter': trial,
} satisfies Partial<Handlers>;
