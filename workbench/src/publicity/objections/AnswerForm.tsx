import { OBJECTION_WORDS } from '@qichuang/language';
import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import type { Objection } from './objection-state.ts';

const CONCLUSIONS = ['not-upheld', 'partly-upheld', 'upheld'] as const;
type Conclusion = (typeof CONCLUSIONS)[number];
const FACTS_LEAST = 4;

interface Draft {
  readonly conclusion: Conclusion | null;
  readonly facts: string;
  readonly clause: string;
  readonly correctedName: string;
}

/** The answer as its clerk drafts it: kept on this device until it is saved for the approver. */
export function AnswerForm({ objection }: { objection: Objection }) {
  const t = useWords();
  const language = useLanguage();
  const office = useOffice();
  const programme = documentOf(
    useProgramme(office?.unit.kind === 'authority' ? office.unit.id : undefined).data,
  );
  const [draft, change, forget, found] = useKeptFields(objection.id, () => draftOf(objection));
  const { act, pending, refusal } = useAct('prepare-objection-answer', forget);
  const [tried, setTried] = useState(false);
  const { conclusion, facts, clause, correctedName } = draft;
  const incomplete =
    conclusion === null ||
    facts.trim().length < FACTS_LEAST ||
    clause === '' ||
    (conclusion === 'partly-upheld' && correctedName.trim() === '');

  async function save() {
    setTried(true);
    if (incomplete || conclusion === null) return;
    await act({
      params: { objection: objection.id },
      body: {
        version: objection.version,
        conclusion,
        facts: facts.trim(),
        clause,
        correctedName: conclusion === 'partly-upheld' ? correctedName.trim() : null,
      },
    });
  }

  return (
    <section className="card" aria-labelledby="draft-answer">
      <div className="card-head">
        <h2 id="draft-answer">{t(OBJECTION_WORDS.answerDraft)}</h2>
      </div>
      <div className="card-body">
        <RefusalPanel refusal={refusal} onAgain={() => void save()} />
        <FoundNote found={found} />
        <FormRow label={t(OBJECTION_WORDS.conclusion)} required>
          {(ids) => (
            <Radio.Group
              {...ids}
              className="choices"
              value={conclusion}
              onChange={({ target }) => change({ conclusion: target.value as Conclusion })}
            >
              {CONCLUSIONS.map((one) => (
                <Radio key={one} value={one}>
                  <b>{t(OBJECTION_WORDS[one])}</b>{' '}
                  <span className="hint">{t(OBJECTION_WORDS[`${one}Then`])}</span>
                </Radio>
              ))}
            </Radio.Group>
          )}
        </FormRow>
        {conclusion === 'partly-upheld' && (
          <FormRow
            label={t(OBJECTION_WORDS.correctedName)}
            required
            hint={t(OBJECTION_WORDS.nameNow, { name: objection.applicationName })}
          >
            {(ids) => (
              <Input
                {...ids}
                value={correctedName}
                maxLength={60}
                onChange={({ target }) => change({ correctedName: target.value })}
              />
            )}
          </FormRow>
        )}
        <FormRow label={t(OBJECTION_WORDS.facts)} required hint={t(OBJECTION_WORDS.factsHint)}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              value={facts}
              maxLength={2000}
              showCount
              autoSize={{ minRows: 4, maxRows: 16 }}
              onChange={({ target }) => change({ facts: target.value })}
            />
          )}
        </FormRow>
        <FormRow label={t(OBJECTION_WORDS.clause)} required>
          {(ids) => (
            <Select
              {...ids}
              value={clause === '' ? null : clause}
              showSearch={{ optionFilterProp: 'label' }}
              options={(programme?.clauses ?? []).map((one) => ({
                value: one.id,
                label: `〔${one.id}〕 ${language === 'zh' ? one.passage : one.en}`.slice(0, 90),
              }))}
              onChange={(next: string) => change({ clause: next })}
            />
          )}
        </FormRow>
        {tried && incomplete && (
          <p className="notice bad" role="alert">
            {t(OBJECTION_WORDS.incomplete)}
          </p>
        )}
        <p className="line">
          <Button type="primary" loading={pending} onClick={() => void save()}>
            {t(OBJECTION_WORDS.save)}
          </Button>
        </p>
      </div>
    </section>
  );
}

function draftOf({ answer }: Objection): Draft {
  return answer === null
    ? { conclusion: null, facts: '', clause: '', correctedName: '' }
    : { ...answer, correctedName: answer.correctedName ?? '' };
}
