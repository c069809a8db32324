import { ASSIGNMENT_WORDS, CLOSENESS_WORDS } from '@qichuang/language';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import type { RowOf } from '../../wire/use-pages.ts';
import { CandidateSelect } from '../closeness/CandidateSelect.tsx';

interface Props {
  readonly applications: readonly RowOf<'list-applications'>[];
}

/** One application to one expert; recusal holds as everywhere, and says why. */
export function AssignByHand({ applications }: Props) {
  const t = useWords();
  const { act, pending, refusal, clear } = useAct('assign-by-hand');
  const [application, setApplication] = useState<string | null>(null);
  const [expert, setExpert] = useState<string | null>(null);
  const [done, setDone] = useState(0);

  async function assign() {
    if (application === null || expert === null) return;
    const given = await act({ params: { application }, body: { expert } });
    if (given === undefined) return;
    setExpert(null);
    setDone(done + 1);
  }

  return (
    <section className="card" aria-labelledby="by-hand">
      <div className="card-head">
        <h2 id="by-hand">{t(ASSIGNMENT_WORDS.byHand)}</h2>
        <span className="hint">{t(ASSIGNMENT_WORDS.byHandHint)}</span>
      </div>
      <div className="card-body">
        <RefusalPanel refusal={refusal} onAgain={() => void assign()} onClose={clear} />
        <div className="columns">
          <FormRow label={t(ASSIGNMENT_WORDS.application)}>
            {(ids) => (
              <Select
                {...ids}
                value={application}
                showSearch={{ optionFilterProp: 'label' }}
                options={applications.map(({ id, receipt, name }) => ({
                  value: id,
                  label: `${receipt ?? ''} ${name}`,
                }))}
                onChange={(next: string) => {
                  setApplication(next);
                  setExpert(null);
                }}
              />
            )}
          </FormRow>
          <FormRow label={t(ASSIGNMENT_WORDS.expert)}>
            {(ids) =>
              application === null ? (
                <Select {...ids} disabled placeholder={t(CLOSENESS_WORDS.chooseFirst)} />
              ) : (
                <CandidateSelect
                  key={`${application} ${done}`}
                  id={ids.id}
                  application={application}
                  value={expert}
                  onChange={setExpert}
                />
              )
            }
          </FormRow>
        </div>
        <p className="line">
          <Button
            type="primary"
            loading={pending}
            disabled={application === null || expert === null}
            onClick={() => void assign()}
          >
            {t(ASSIGNMENT_WORDS.assignOne)}
          </Button>
          {done > 0 && (
            <span className="tag good" role="status">
              {t(ASSIGNMENT_WORDS.done, { assigned: done })}
            </span>
          )}
        </p>
      </div>
    </section>
  );
}
