import { REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { ActBar } from '../../kit/ActBar.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { ReasonRow } from '../../kit/ReasonRow.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { PeopleRow } from '../PeopleRow.tsx';
import { StepState } from '../StepMarks.tsx';
import type { Planning } from './PlanPage.tsx';
import { SlotList } from './SlotList.tsx';
import { usePlan } from './use-plan.ts';

interface Props {
  readonly planning: Planning;
  readonly round: string;
  readonly category: string;
}

/** Three steps on one page: which applications, by whom, when and where. */
export function PlanForm({ planning, round, category }: Props) {
  const t = useWords();
  const plan = usePlan(`${round}:${category}:${planning.kind}:plan`, planning);
  const { fields, write, forget, found, lines } = plan;
  const { act, pending, refusal, clear } = useAct('plan-review-steps', forget);
  const go = useNavigate();
  const needs = planning.minimumExperts;
  const short = lines.find(({ experts }) => experts.length < needs);
  async function send() {
    const done = await act({
      params: { round },
      body: {
        kind: planning.kind,
        reason: fields.reason,
        steps: lines.map(({ application, on, from, minutes, place, experts, officials }) => ({
          application: application.id,
          on,
          from,
          minutes,
          place,
          experts: [...experts],
          officials: [...officials],
        })),
      },
    });
    // The list shows what stands now, and whether the applicants confirm.
    if (done !== undefined) await go({ to: '/review-steps', search: { round, category } });
  }
  return (
    <>
      <RefusalPanel refusal={refusal} onClose={clear} />
      <FoundNote found={found} />
      <Choice planning={planning} chosen={fields.chosen} onChange={(chosen) => write({ chosen })} />
      <section className="card" aria-labelledby="plan-who">
        <div className="card-head">
          <h2 id="plan-who">{t(WORDS.who)}</h2>
          <span className="hint">{t(WORDS.whoHint, { needs })}</span>
        </div>
        <div className="card-body">
          {planning.required ? (
            <p className="notice info">{t(WORDS.requiredForAll)}</p>
          ) : (
            <ReasonRow
              label={t(WORDS.whyChosen)}
              required
              hint={t(WORDS.whyChosenHint)}
              max={500}
              value={fields.reason}
              onChange={(reason) => write({ reason })}
            />
          )}
          <PeopleRow
            label={t(WORDS.experts)}
            required
            chosen={fields.experts}
            people={planning.experts.map(({ id: value, name, institution }) => ({
              value,
              label: `${name} · ${institution}`,
            }))}
            onChange={(experts) => write({ experts })}
          />
          <PeopleRow
            label={t(WORDS.officials)}
            chosen={fields.officials}
            people={planning.officials.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={(officials) => write({ officials })}
          />
        </div>
      </section>
      {lines.length > 0 && <SlotList planning={planning} plan={plan} />}
      <ActBar
        acts={[
          {
            id: 'plan',
            label: t(WORDS.send, { count: lines.length }),
            primary: true,
            pending,
            blocked: blocked(),
            onAct: () => void send(),
          },
        ]}
      />
    </>
  );

  function blocked() {
    if (lines.length === 0) return { why: t(WORDS.chooseNone) };
    if (short !== undefined) return { why: `${short.application.receipt}：${t(WORDS.tooFew, { needs })}` };
    if (!planning.required && fields.reason.trim() === '') return { why: t(WORDS.whyMissing) };
    if (lines.some(({ place }) => place.trim() === '')) return { why: t(WORDS.placeMissing) };
    return lines.some(({ on, from }) => on === '' || from === '') ? { why: t(WORDS.timeMissing) } : null;
  }
}

interface ChoiceProps {
  readonly planning: Planning;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Choice({ planning, chosen, onChange }: ChoiceProps) {
  const t = useWords();
  const free = planning.applications.filter(({ step }) => step === null);
  const grey = free.filter((one) => one.grey);
  return (
    <section className="card" aria-labelledby="plan-choose">
      <div className="card-head">
        <h2 id="plan-choose">{t(WORDS.choose)}</h2>
        <span className="space" />
        {grey.length > 0 && (
          <Button onClick={() => onChange(grey.map(({ id }) => id))}>
            {t(WORDS.chooseGrey, { count: grey.length })}
          </Button>
        )}
        <Button onClick={() => onChange(free.map(({ id }) => id))}>
          {t(WORDS.chooseAll, { count: free.length })}
        </Button>
      </div>
      <DataTable
        label={t(WORDS.choose)}
        rows={planning.applications}
        keyOf={({ id }) => id}
        choice={{
          chosen: new Set(chosen),
          onChange: (next) => onChange(free.filter(({ id }) => next.has(id)).map(({ id }) => id)),
          nameOf: ({ name }) => name,
        }}
        columns={[
          {
            id: 'application',
            title: t(WORDS.application),
            names: true,
            cell: ({ name, receipt, organisation }) => (
              <>
                {name}
                <br />
                <small>
                  {receipt} · {organisation}
                </small>
              </>
            ),
          },
          {
            id: 'score',
            title: t(WORDS.score),
            cell: ({ place, meanHundredths, grey: around }) => (
              <>
                {place === null || meanHundredths === null
                  ? '–'
                  : `${place} · ${(meanHundredths / 100).toFixed(2)}`}
                {around && <span className="tag soft spaced">{t(WORDS.grey)}</span>}
              </>
            ),
          },
          {
            id: 'there',
            title: t(WORDS.there),
            cell: ({ step }) => (step === null ? '–' : <StepState state={step.state} />),
          },
        ]}
      />
    </section>
  );
}
