import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { INSPECTION_RESULTS, INSPECTION_VERDICTS } from '@qichuang/domain';
import {
  INSPECTION_RESULT_WORDS,
  INSPECTION_VERDICT_WORDS,
  INSPECTION_COURSE_WORDS as WORDS,
} from '@qichuang/language';
import { Input, Select } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Result } from './ResultCourse.tsx';

type Sent = NonNullable<SentBodyOf<(typeof REQUESTS)['answer-inspection-objection']>['changes']>;

/** Every item as it is to stand. */
export interface Changes {
  readonly overall: Sent['overall'];
  readonly items: readonly {
    readonly item: string;
    readonly verdict: Sent['items'][number]['verdict'];
    readonly note: string;
  }[];
}

export function emptyChanges({ findings }: Result): Changes {
  return {
    overall: findings.overall,
    items: findings.items.map(({ id, verdict, note }) => ({ item: id, verdict, note })),
  };
}

/** What is said otherwise than it stands; `null` where nothing is. */
export function changesOf({ findings }: Result, { overall, items }: Changes): Sent | null {
  const changed = items.filter(({ item, verdict, note }) => {
    const before = findings.items.find(({ id }) => id === item);
    return before?.verdict !== verdict || before.note !== note.trim();
  });
  return changed.length === 0 && overall === findings.overall
    ? null
    : { overall, items: changed.map(({ item, verdict, note }) => ({ item, verdict, note: note.trim() })) };
}

interface Props {
  readonly result: Result;
  readonly changes: Changes;
  readonly onChange: (changes: Changes) => void;
}

/** The findings item by item, to be said otherwise. */
export function ChangesFields({ result, changes, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  const set = (item: string, part: Partial<Changes['items'][number]>) =>
    onChange({
      ...changes,
      items: changes.items.map((one) => (one.item === item ? { ...one, ...part } : one)),
    });
  return (
    <>
      {changes.items.map(({ item, verdict, note }) => (
        <FormRow key={item} label={result.findings.items.find(({ id }) => id === item)?.[language] ?? item}>
          {(ids) => (
            <>
              <Select
                {...ids}
                style={{ width: '100%' }}
                value={verdict}
                options={INSPECTION_VERDICTS.map((value) => ({
                  value,
                  label: t(INSPECTION_VERDICT_WORDS[value]),
                }))}
                onChange={(value) => set(item, { verdict: value })}
              />
              <Input
                aria-label={t(WORDS.note)}
                placeholder={t(WORDS.note)}
                value={note}
                maxLength={1000}
                onChange={({ target }) => set(item, { note: target.value })}
              />
            </>
          )}
        </FormRow>
      ))}
      <FormRow label={t(WORDS.overall)} required>
        {(ids) => (
          <Select
            {...ids}
            style={{ width: '100%' }}
            value={changes.overall}
            options={INSPECTION_RESULTS.map((value) => ({ value, label: t(INSPECTION_RESULT_WORDS[value]) }))}
            onChange={(overall) => onChange({ ...changes, overall })}
          />
        )}
      </FormRow>
    </>
  );
}
