import { ASSIGNMENT_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { FormRow } from '../../kit/FormRow.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { ExpertSelect } from '../pool/ExpertSelect.tsx';

export interface KeptOut {
  readonly expert: string;
  readonly name: string;
  readonly reason: string;
}

interface Props {
  readonly category: string;
  readonly excluded: readonly KeptOut[];
  readonly onChange: (excluded: readonly KeptOut[]) => void;
}

/** Experts left out of a draw besides those in conflict, each with the reason that is published with it. */
export function KeptOutFields({ category, excluded, onChange }: Props) {
  const t = useWords();
  const found = useView('list-experts', { query: { category, limit: 200 } });
  const nameOf = (id: string) => found.data?.rows.find((row) => row.id === id)?.name ?? '';
  return (
    <>
      {excluded.map(({ expert, name, reason }) => (
        <FormRow key={expert} label={name} required hint={t(ASSIGNMENT_WORDS.keepOutReason)}>
          {(ids) => (
            <span className="line">
              <Input
                {...ids}
                value={reason}
                maxLength={200}
                onChange={({ target }) =>
                  onChange(
                    excluded.map((one) => (one.expert === expert ? { ...one, reason: target.value } : one)),
                  )
                }
              />
              <Button
                aria-label={t(ASSIGNMENT_WORDS.keepOutDrop, { name })}
                onClick={() => onChange(excluded.filter((one) => one.expert !== expert))}
              >
                ×
              </Button>
            </span>
          )}
        </FormRow>
      ))}
      <FormRow label={t(ASSIGNMENT_WORDS.keepOut)}>
        {(ids) => (
          <ExpertSelect
            id={ids.id}
            category={category}
            value={null}
            onChange={(expert) => {
              if (expert === null || excluded.some((one) => one.expert === expert)) return;
              onChange([...excluded, { expert, name: nameOf(expert), reason: '' }]);
            }}
          />
        )}
      </FormRow>
    </>
  );
}
