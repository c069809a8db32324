import { VOICE_KIND_WORDS, VOICE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox, Input, Radio, Select } from 'antd';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { KeptFile } from '../../platform/record/PlatformFiles.tsx';
import { PlatformFiles } from '../../platform/record/PlatformFiles.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { PlatformChoice, useOwnProgramme } from '../PlatformChoice.tsx';

const LEAST_TEXT = 20;

interface Written {
  readonly platform: string | null;
  readonly kind: keyof typeof VOICE_KIND_WORDS;
  readonly urgent: boolean;
  readonly topic: string;
  readonly title: string;
  readonly text: string;
  readonly done: string;
  readonly wanted: string;
  readonly files: readonly KeptFile[];
}

/** What a report has said already: the words to begin with, and of which platform. */
interface RaisedText {
  /** Of which filing and field; what is written stays apart from what was begun without them. */
  readonly from: string;
  readonly platform: string;
  readonly text: string;
}

interface Props {
  readonly raised?: RaisedText | undefined;
  readonly onClose: () => void;
}

/** Raises a problem or a suggestion of one platform, in words of its own or in those of a report. */
export function RaiseVoiceDialog({ raised, onClose }: Props) {
  const t = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const problems = useOwnProgramme().document?.reports.problems;
  const [written, write, forget, found] = useKeptFields<Written>(
    raised === undefined ? 'voice:raise' : `voice:raise:${raised.from}`,
    () => ({
      platform: raised?.platform ?? null,
      kind: 'problem',
      urgent: false,
      topic: '',
      title: '',
      text: raised?.text ?? '',
      done: '',
      wanted: '',
      files: [],
    }),
  );
  const { platform, kind, urgent, files, ...texts } = written;
  const raising = useAct('raise-voice', forget);
  const recommends = useOffice()?.unit.kind === 'recommender';
  const kinds = recommends
    ? (['problem', 'suggestion', 'complaint'] as const)
    : (['problem', 'suggestion'] as const);
  const complains = kind === 'complaint';
  const topics = (problems?.fields ?? []).flatMap((field) =>
    field.id === 'problem_kind' && field.type !== 'table' ? (field.choices ?? []) : [],
  );
  const missing =
    platform === null ||
    texts.topic === '' ||
    texts.title.trim() === '' ||
    texts.wanted.trim() === '' ||
    texts.text.trim().length < LEAST_TEXT;

  async function send(): Promise<void> {
    if (platform === null) return;
    const kept = complains ? [] : files.map(({ hash }) => hash);
    const body = { platform, kind, urgent, ...texts, files: kept };
    const done = await raising.act({ body });
    if (done !== undefined) await navigate({ to: '/voices/$voice', params: { voice: done.id } });
  }

  const long = (id: 'text' | 'done' | 'wanted', maxLength: number, required: boolean) => (
    <FormRow
      label={t(VOICE_WORDS[id])}
      required={required}
      {...(id === 'text' ? { hint: t(VOICE_WORDS.textHint) } : {})}
    >
      {(ids) => (
        <Input.TextArea
          {...ids}
          maxLength={maxLength}
          autoSize={{ minRows: id === 'text' ? 4 : 2 }}
          value={texts[id]}
          onChange={({ target }) => write({ [id]: target.value })}
        />
      )}
    </FormRow>
  );
  return (
    <ConfirmDialog
      open
      title={t(VOICE_WORDS.raise)}
      verb={t(VOICE_WORDS.send)}
      width={640}
      pending={raising.pending}
      refusal={raising.refusal}
      found={found}
      blocked={missing ? t(VOICE_WORDS.fillAll) : null}
      onConfirm={() => void send()}
      onCancel={onClose}
    >
      {problems !== undefined && (
        <p className="muted">{t(VOICE_WORDS.raiseHint, { ...problems.replyWorkingDays })}</p>
      )}
      <FormRow label={t(VOICE_WORDS.platform)} required>
        {({ id }) => (
          <PlatformChoice id={id} value={platform} onChange={(next) => write({ platform: next })} />
        )}
      </FormRow>
      <FormRow label={t(VOICE_WORDS.kind)} required>
        {({ id }) => (
          <Radio.Group
            id={id}
            value={kind}
            options={kinds.map((value) => ({
              value,
              label: t(VOICE_KIND_WORDS[value]),
            }))}
            onChange={({ target }) => write({ kind: target.value as typeof kind })}
          />
        )}
      </FormRow>
      <FormRow label={t(VOICE_WORDS.topic)} required>
        {(ids) => (
          <Select
            {...ids}
            style={{ width: '100%' }}
            value={texts.topic}
            options={topics.map((one) => ({ value: one.id, label: one[language] }))}
            onChange={(topic: string) => write({ topic })}
          />
        )}
      </FormRow>
      <FormRow label={t(VOICE_WORDS.title)} required>
        {(ids) => (
          <Input
            {...ids}
            maxLength={60}
            value={texts.title}
            onChange={({ target }) => write({ title: target.value })}
          />
        )}
      </FormRow>
      {long('text', 1500, true)}
      {long('done', 800, false)}
      {long('wanted', 500, true)}
      <Checkbox checked={urgent} onChange={({ target }) => write({ urgent: target.checked })}>
        {t(VOICE_WORDS.urgent)}
      </Checkbox>
      {complains && <p className="muted">{t(VOICE_WORDS.complaintHint)}</p>}
      {platform !== null && !complains && (
        <PlatformFiles
          platform={platform}
          label={t(VOICE_WORDS.files)}
          required={false}
          files={files}
          onChange={(next) => write({ files: next })}
        />
      )}
    </ConfirmDialog>
  );
}
