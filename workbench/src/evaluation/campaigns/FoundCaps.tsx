import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { EVALUATION_WORDS, GRADE_WORDS } from '@qichuang/language';
import { Button, Input, Select } from 'antd';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Campaign } from '../evaluation-marks.tsx';

export interface FoundCap {
  readonly key: number;
  readonly evaluation: string;
  readonly cap: string;
  readonly basis: string;
}

/** Found from the record by the server each time; a person does not put them down. */
const BY_RECORD: readonly string[] = ['no-report', 'one-report-missing', 'rectification-open'];

/** What people found at the last grading, to be kept or taken back at the next. */
export function foundCapsOf({ members }: Campaign): readonly FoundCap[] {
  return members
    .flatMap((member) =>
      member.caps
        .filter(({ id }) => !BY_RECORD.includes(id))
        .map(({ id, basis }) => ({ evaluation: member.id, cap: id, basis })),
    )
    .map((one, key) => ({ key, ...one }));
}

interface Props {
  readonly campaign: Campaign;
  readonly caps: readonly FoundCap[];
  readonly onChange: (caps: readonly FoundCap[]) => void;
}

/** Cases that cap a grade, each with the platform it was found at and its basis. */
export function FoundCaps({ campaign, caps, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  const programme = documentOf(useProgramme(campaign.programme, campaign.programmeDigest).data);
  const choices = (programme?.evaluation.grades.caps ?? [])
    .filter(({ id }) => !BY_RECORD.includes(id))
    .map(({ id, gradeAtMost, ...words }) => ({
      value: id,
      label: `${words[language]}（${t(EVALUATION_WORDS.capAtMost, {
        grade:
          gradeAtMost in GRADE_WORDS ? t(GRADE_WORDS[gradeAtMost as keyof typeof GRADE_WORDS]) : gradeAtMost,
      })}）`,
    }));
  const set = (key: number, patch: Partial<FoundCap>) =>
    onChange(caps.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  return (
    <>
      <p className="hint">{t(EVALUATION_WORDS.capsHint)}</p>
      {caps.map(({ key, evaluation, cap, basis }) => (
        <fieldset key={key} className="form-field">
          <Select
            aria-label={t(EVALUATION_WORDS.platform)}
            placeholder={t(EVALUATION_WORDS.platform)}
            style={{ width: '100%' }}
            value={evaluation === '' ? null : evaluation}
            options={campaign.members.map(({ id, platform }) => ({ value: id, label: platform.name }))}
            onChange={(next: string | null) => set(key, { evaluation: next ?? '' })}
          />
          <Select
            aria-label={t(EVALUATION_WORDS.cap)}
            placeholder={t(EVALUATION_WORDS.cap)}
            style={{ width: '100%', marginTop: 8 }}
            value={cap === '' ? null : cap}
            options={choices}
            onChange={(next: string | null) => set(key, { cap: next ?? '' })}
          />
          <Input.TextArea
            aria-label={t(EVALUATION_WORDS.basis)}
            placeholder={t(EVALUATION_WORDS.basis)}
            style={{ marginTop: 8 }}
            value={basis}
            maxLength={500}
            autoSize={{ minRows: 2 }}
            onChange={({ target }) => set(key, { basis: target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t(EVALUATION_WORDS.remove)}
            onClick={() => onChange(caps.filter((one) => one.key !== key))}
          >
            {t(EVALUATION_WORDS.remove)}
          </Button>
        </fieldset>
      ))}
      <Button
        icon={<PlusOutlined aria-hidden />}
        onClick={() =>
          onChange([
            ...caps,
            { key: Math.max(-1, ...caps.map(({ key }) => key)) + 1, evaluation: '', cap: '', basis: '' },
          ])
        }
      >
        {t(EVALUATION_WORDS.addCap)}
      </Button>
    </>
  );
}
