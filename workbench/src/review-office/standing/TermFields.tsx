import { STANDING_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { Expert } from '../pool/expert-draft.ts';

/** From and until when an expert serves. */
export function TermFields({ expert }: { expert: Expert }) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('set-expert-term');
  const [from, setFrom] = useState(expert.term?.from ?? null);
  const [until, setUntil] = useState(expert.term?.until ?? null);
  const same = from === (expert.term?.from ?? null) && until === (expert.term?.until ?? null);

  async function save() {
    if (from === null || until === null) return;
    await act({ params: { expert: expert.id }, body: { version: expert.version, from, until } });
  }

  return (
    <section aria-labelledby="expert-term">
      <h3 id="expert-term">{t(STANDING_WORDS.term)}</h3>
      <RefusalPanel refusal={refusal} onAgain={() => void save()} onClose={clear} />
      <div className="columns">
        <FormRow label={t(STANDING_WORDS.from)}>
          {(ids) => <DayField id={ids.id} value={from} onChange={setFrom} />}
        </FormRow>
        <FormRow label={t(STANDING_WORDS.to)}>
          {(ids) => (
            <DayField
              id={ids.id}
              value={until}
              onChange={setUntil}
              barred={(day) => from !== null && day < from}
            />
          )}
        </FormRow>
      </div>
      <p className="hint">{t(STANDING_WORDS.termHint)}</p>
      <p className="term-save">
        <Button
          type="primary"
          loading={pending}
          disabled={same || from === null || until === null}
          onClick={() => void save()}
        >
          {t(STANDING_WORDS.setTerm)}
        </Button>
      </p>
    </section>
  );
}
