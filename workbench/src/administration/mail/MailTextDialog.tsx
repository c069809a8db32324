import { foreignPlaces, TOPICS, type Topic } from '@qichuang/domain';
import {
  letterOf,
  MAIL_TEXTS,
  MAIL_WORDS,
  type MailText,
  sampleValues,
  topicWords,
} from '@qichuang/language';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import type { ViewQuery } from '../../wire/use-view.ts';

type Row = NonNullable<ViewQuery<'list-mail-texts'>['data']>['rows'][number];

interface Props {
  readonly row: Omit<Row, 'topic'> & { readonly topic: Topic };
  readonly onClose: () => void;
}

interface Typed {
  readonly subjectZh: string;
  readonly subjectEn: string;
  readonly linesZh: string;
  readonly linesEn: string;
}

/** The words of one kind of letter in both languages, as they will look, and a letter to oneself to try them. */
export function MailTextDialog({ row, onClose }: Props) {
  const t = useWords();
  const { topic, version, own } = row;
  const standing: MailText = own ?? MAIL_TEXTS[topic];
  const save = useAct('set-mail-text');
  const trial = useAct('send-trial-letter');
  const [typed, setTyped, forget] = useKept<Typed>(`mail-text:${topic}:${version}`, () => typedOf(standing));
  const [tried, setTried] = useState<{ readonly email: string }>();
  const words = wordsOf(typed);
  const places: readonly string[] = TOPICS[topic];
  const foreign = foreignPlaces(topic, Object.values(typed));
  const same = JSON.stringify(words) === JSON.stringify(wordsOf(typedOf(standing)));
  const strange = foreign.length > 0 ? t(MAIL_WORDS.foreign, { places: braced(foreign) }) : null;
  const fault = words === null ? t(MAIL_WORDS.unequal) : strange;

  async function put(next: typeof words): Promise<void> {
    const done = await save.act({ params: { topic }, body: { version, words: next } });
    if (done === undefined) return;
    forget();
    onClose();
  }

  return (
    <ConfirmDialog
      open
      width={760}
      title={t(MAIL_WORDS.editTitle, { topic: t(topicWords(topic)) })}
      verb={t(MAIL_WORDS.save)}
      pending={save.pending}
      refusal={save.refusal}
      blocked={fault ?? (same ? t(MAIL_WORDS.same) : null)}
      onConfirm={() => void put(words)}
      onCancel={onClose}
    >
      <RefusalPanel refusal={trial.refusal} />
      <p className="hint">
        {places.length === 0 ? t(MAIL_WORDS.placesNone) : t(MAIL_WORDS.places, { places: braced(places) })}
      </p>
      {(['subjectZh', 'subjectEn', 'linesZh', 'linesEn'] as const).map((field) => (
        <FormRow key={field} label={t(MAIL_WORDS[field])}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: field.startsWith('subject') ? 1 : 2, maxRows: 8 }}
              maxLength={3600}
              value={typed[field]}
              onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
            />
          )}
        </FormRow>
      ))}
      {words !== null && foreign.length === 0 && (
        <section aria-labelledby="mail-preview">
          <h3 id="mail-preview">{t(MAIL_WORDS.preview)}</h3>
          <pre className="mail-preview">{letterOf(topic, sampleValues(topic), null, words).text}</pre>
        </section>
      )}
      <p className="row-acts">
        <Button
          loading={trial.pending}
          disabled={fault !== null}
          onClick={() => void trial.act({ params: { topic }, body: { words } }).then(setTried)}
        >
          {t(MAIL_WORDS.trial)}
        </Button>
        {own !== null && <Button onClick={() => void put(null)}>{t(MAIL_WORDS.reset)}</Button>}
        {tried !== undefined && <span role="status">{t(MAIL_WORDS.trialDone, tried)}</span>}
      </p>
    </ConfirmDialog>
  );
}

function typedOf({ subject, lines }: MailText): Typed {
  return {
    subjectZh: subject.zh,
    subjectEn: subject.en,
    linesZh: lines.map(({ zh }) => zh).join('\n'),
    linesEn: lines.map(({ en }) => en).join('\n'),
  };
}

/** `null` where one language says less than the other. */
function wordsOf({ subjectZh, subjectEn, linesZh, linesEn }: Typed) {
  const [zh, en] = [sentences(linesZh), sentences(linesEn)];
  const subject = { zh: subjectZh.trim(), en: subjectEn.trim() };
  if (subject.zh === '' || subject.en === '' || zh.length !== en.length) return null;
  return { subject, lines: zh.map((line, place) => ({ zh: line, en: en[place] ?? '' })) };
}

function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function braced(places: readonly string[]): string {
  return places.map((place) => `{${place}}`).join(' ');
}
