import { VOICE_RATING_WORDS, VOICE_WORDS, type Words } from '@qichuang/language';
import { Input, Radio } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { ViewQuery } from '../../wire/use-view.ts';

export type Voice = NonNullable<ViewQuery<'see-voice'>['data']>;

/** What each act asks for in words, with the least and the most characters. */
export const VOICE_ACTS = {
  'pass-on-voice': {
    verb: VOICE_WORDS.passOn,
    asks: [{ id: 'opinion', label: VOICE_WORDS.opinion, least: 2, most: 1000 }],
  },
  'assign-voice': {
    verb: VOICE_WORDS.assign,
    asks: [{ id: 'office', label: VOICE_WORDS.office, least: 1, most: 60 }],
  },
  'answer-voice': {
    verb: VOICE_WORDS.answer,
    asks: [{ id: 'text', label: VOICE_WORDS.answer, least: 2, most: 2000 }],
  },
  'close-voice': { verb: VOICE_WORDS.close, asks: [] },
  'reopen-voice': {
    verb: VOICE_WORDS.reopen,
    asks: [{ id: 'why', label: VOICE_WORDS.reopenWhy, least: 2, most: 1000 }],
  },
  'prepare-voice-publication': {
    verb: VOICE_WORDS.prepare,
    asks: [
      { id: 'question', label: VOICE_WORDS.question, least: 5, most: 500 },
      { id: 'answer', label: VOICE_WORDS.publicAnswer, least: 5, most: 2000 },
    ],
  },
  'publish-voice': { verb: VOICE_WORDS.publish, asks: [] },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly verb: Words;
      readonly asks: readonly {
        readonly id: string;
        readonly label: Words;
        readonly least: number;
        readonly most: number;
      }[];
    }
  >
>;

export type VoiceAct = keyof typeof VOICE_ACTS;

interface Written {
  readonly texts: Readonly<Record<string, string>>;
  readonly rating: keyof typeof VOICE_RATING_WORDS | null;
  readonly upheld: boolean | null;
}

interface Props {
  readonly voice: Voice;
  readonly name: VoiceAct;
  readonly onClose: () => void;
}

/** One act on a problem or suggestion: the words it needs, then done. */
export function VoiceActDialog({ voice, name, onClose }: Props) {
  const t = useWords();
  const { verb, asks } = VOICE_ACTS[name];
  const [{ texts, rating, upheld }, write, forget, found] = useKeptFields<Written>(
    `${voice.id}:${name}`,
    () => ({ texts: {}, rating: null, upheld: null }),
  );
  const acting = useAct(name, forget);
  const judges = name === 'answer-voice' && voice.kind === 'complaint';
  const missing =
    asks.some(({ id, least }) => (texts[id] ?? '').trim().length < least) ||
    (name === 'close-voice' && rating === null) ||
    (judges && upheld === null);

  async function send(): Promise<void> {
    // Each act's own fields, all typed above; the server checks them again.
    const body = {
      version: voice.version,
      ...texts,
      ...(rating === null ? {} : { rating }),
      ...(judges ? { upheld } : {}),
    };
    const done = await acting.act({ params: { voice: voice.id }, body: body as never });
    if (done !== undefined) onClose();
  }

  return (
    <ConfirmDialog
      open
      title={t(verb)}
      verb={t(verb)}
      pending={acting.pending}
      refusal={acting.refusal}
      found={found}
      blocked={missing ? t(VOICE_WORDS.fillAll) : null}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {name === 'prepare-voice-publication' && <p className="muted">{t(VOICE_WORDS.prepareHint)}</p>}
      {name === 'publish-voice' && voice.publication !== null && (
        <dl className="facts">
          <dt>{t(VOICE_WORDS.question)}</dt>
          <dd className="written">{voice.publication.question}</dd>
          <dt>{t(VOICE_WORDS.publicAnswer)}</dt>
          <dd className="written">{voice.publication.answer}</dd>
        </dl>
      )}
      {asks.map(({ id, label, most }) => (
        <FormRow key={id} label={t(label)} required>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={most}
              autoSize={{ minRows: id === 'office' ? 1 : 3 }}
              value={texts[id] ?? ''}
              onChange={({ target }) => write({ texts: { ...texts, [id]: target.value } })}
            />
          )}
        </FormRow>
      ))}
      {judges && (
        <Radio.Group
          value={upheld}
          options={[
            { value: true, label: t(VOICE_WORDS.upheld) },
            { value: false, label: t(VOICE_WORDS.notUpheld) },
          ]}
          onChange={({ target }) => write({ upheld: target.value as boolean })}
        />
      )}
      {name === 'close-voice' && (
        <FormRow label={t(VOICE_WORDS.rating)} required hint={t(VOICE_WORDS.closeHint)}>
          {({ id }) => (
            <Radio.Group
              id={id}
              value={rating}
              options={(['satisfied', 'partly', 'not'] as const).map((value) => ({
                value,
                label: t(VOICE_RATING_WORDS[value]),
              }))}
              onChange={({ target }) => write({ rating: target.value as keyof typeof VOICE_RATING_WORDS })}
            />
          )}
        </FormRow>
      )}
    </ConfirmDialog>
  );
}
