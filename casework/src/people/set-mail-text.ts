import { type Result, refused } from '@qichuang/base';
import {
  foreignPlaces,
  type MailText,
  mailTextId,
  parseTopic,
  type Refusal,
  refusal,
} from '@qichuang/domain';
import type { Act, Desk } from '../ports.ts';
import { commitOne, move, type Standpoint } from '../spine/commit.ts';

export interface MailTextInput {
  readonly topic: string;
  /** The version seen; 0 where the topic has no words of its own yet. */
  readonly version: number;
  /** `null`: the product's words again. */
  readonly words: Pick<MailText, 'subject' | 'lines'> | null;
}

/** Puts letters on a topic into an administrator's own words, or back into the product's. */
export async function setMailText(desk: Desk, act: Act<MailTextInput>): Promise<Result<Standpoint, Refusal>> {
  const { person } = act.actor;
  if (person === null) return refused(refusal('not-signed-in'));
  const topic = parseTopic(act.body.topic);
  if (topic === undefined) return refused(refusal('not-found'));
  const { words, version } = act.body;
  const id = mailTextId(topic);
  const before = await desk.shelf.find('mailText', id);
  if ((before?.version ?? 0) !== version) {
    return refused(refusal('moved-on', null, { seen: version, version: before?.version ?? 0 }));
  }
  const texts = words === null ? [] : [words.subject, ...words.lines].flatMap(({ zh, en }) => [zh, en]);
  const foreign = foreignPlaces(topic, texts);
  if (foreign.length > 0) {
    return refused(refusal('value-not-allowed', null, { why: 'mail-place', absent: [...foreign] }));
  }
  const next: MailText = {
    id,
    version,
    state: words === null ? 'default' : 'own',
    topic,
    subject: words?.subject ?? { zh: '', en: '' },
    lines: words?.lines ?? [],
    setBy: person,
    setAt: act.at,
  };
  const named = { act: 'set-mail-text', clause: 'default' } as const;
  return commitOne(desk, act, move(act, named, 'mailText', before ?? null, next));
}
