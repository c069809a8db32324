import { yearOf } from '@qichuang/base';
import type { REQUESTS, SentBodyOf } from '@qichuang/contract';
import { INSPECTION_WORDS, shanghaiDay } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { ActBar } from '../kit/ActBar.tsx';
import { ClauseTags } from '../kit/ClauseTag.tsx';
import { DayField } from '../kit/DayField.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { FormRow } from '../kit/FormRow.tsx';
import { FoundNote } from '../kit/FoundNote.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../kit/programme.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { serverNow } from '../wire/server-clock.ts';
import { useOffice } from '../wire/session.tsx';
import { useAct } from '../wire/use-act.ts';
import { useKeptFields } from '../wire/use-kept.ts';
import '../draws/draws.css';

type Body = SentBodyOf<(typeof REQUESTS)['prepare-inspection-plan']>;

/** The plan of a year, begun with the programme's own items and shares. */
export function NewPlanPage() {
  const t = useWords();
  const unit = useOffice()?.unit;
  const asked = useProgramme(unit?.kind === 'authority' ? unit.id : undefined);
  return (
    <>
      <PageHead
        title={t(INSPECTION_WORDS.prepareTitle)}
        crumbs={[{ label: t(INSPECTION_WORDS.title), to: '/inspections' }]}
        under={<p>{t(INSPECTION_WORDS.under)}</p>}
      />
      <Fetched query={asked}>
        {(view) => {
          const programme = documentOf(view);
          return programme === null ? null : (
            <ProgrammeProvider programme={programme}>
              <PlanForm programme={programme} />
            </ProgrammeProvider>
          );
        }}
      </Fetched>
    </>
  );
}

function PlanForm({ programme }: { readonly programme: Programme }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const { inspection, creditRisk } = programme.reports;
  const [plan, change, forget, found] = useKeptFields<Body>(`${programme.id}:inspection-plan`, () => {
    const year = yearOf(shanghaiDay(serverNow()));
    return {
      programme: programme.id,
      year,
      title: t(INSPECTION_WORDS.nameSuggested, { year }),
      items: inspection.items.map(({ id }) => id),
      ratios: creditRisk.classes.map(({ id, samplingPercent }) => ({
        risk: id,
        perMille: Math.round(samplingPercent * 10),
      })),
      inspectorsPerTask: Math.max(2, inspection.inspectorsPerTask),
      recuseSameCity: false,
      batches: [{ name: t(INSPECTION_WORDS.batchSuggested, { number: 1 }), from: '', until: '' }],
    };
  });
  const { act, pending, refusal } = useAct('prepare-inspection-plan', forget);
  const [tried, setTried] = useState(false);
  const setBatch = (place: number, part: Partial<Body['batches'][number]>) =>
    change({ batches: plan.batches.map((one, nth) => (nth === place ? { ...one, ...part } : one)) });
  const complete =
    plan.title.trim() !== '' &&
    plan.items.length > 0 &&
    plan.batches.every(({ name, from, until }) => name.trim() !== '' && from !== '' && until !== '');

  async function save() {
    setTried(true);
    if (!complete) return;
    if ((await act({ body: plan })) !== undefined) await go({ to: '/inspections' });
  }

  return (
    <>
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      <FoundNote found={found} />
      <section className="card">
        <div className="card-body draw-form">
          <FormRow label={t(INSPECTION_WORDS.name)} required>
            {(ids) => (
              <Input
                {...ids}
                value={plan.title}
                maxLength={120}
                onChange={({ target }) => change({ title: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(INSPECTION_WORDS.year)} required>
            {(ids) => (
              <InputNumber
                {...ids}
                min={2020}
                max={2100}
                precision={0}
                value={plan.year}
                onChange={(year) => change({ year: year ?? plan.year })}
              />
            )}
          </FormRow>
        </div>
        <div className="card-body draw-form">
          {plan.ratios.map(({ risk, perMille }) => (
            <FormRow
              key={risk}
              label={`${t(INSPECTION_WORDS.ratios)} ${t(INSPECTION_WORDS.riskClass, { risk })}`}
              hint={creditRisk.classes.find(({ id }) => id === risk)?.[language]}
            >
              {(ids) => (
                <InputNumber
                  {...ids}
                  min={0}
                  max={100}
                  precision={1}
                  value={perMille / 10}
                  onChange={(percent) =>
                    change({
                      ratios: plan.ratios.map((one) =>
                        one.risk === risk ? { risk, perMille: Math.round((percent ?? 0) * 10) } : one,
                      ),
                    })
                  }
                />
              )}
            </FormRow>
          ))}
        </div>
        <p className="card-body hint">{t(INSPECTION_WORDS.ratiosHint)}</p>
        <div className="card-body draw-form">
          <FormRow
            label={t(INSPECTION_WORDS.inspectorsPerTask)}
            hint={t(INSPECTION_WORDS.inspectorsPerTaskHint)}
          >
            {(ids) => (
              <InputNumber
                {...ids}
                min={2}
                max={9}
                precision={0}
                value={plan.inspectorsPerTask ?? 2}
                onChange={(typed) => change({ inspectorsPerTask: typed ?? 2 })}
              />
            )}
          </FormRow>
        </div>
        <p className="card-body">
          <Checkbox
            checked={plan.recuseSameCity ?? false}
            onChange={({ target }) => change({ recuseSameCity: target.checked })}
          >
            {t(INSPECTION_WORDS.recuseSameCity)}
          </Checkbox>
        </p>
      </section>
      <section className="card" aria-labelledby="batches">
        <div className="card-head">
          <h2 id="batches">{t(INSPECTION_WORDS.batches)}</h2>
          <span className="space" />
          <Button
            onClick={() =>
              change({
                batches: [
                  ...plan.batches,
                  {
                    name: t(INSPECTION_WORDS.batchSuggested, { number: plan.batches.length + 1 }),
                    from: '',
                    until: '',
                  },
                ],
              })
            }
          >
            {t(INSPECTION_WORDS.addBatch)}
          </Button>
        </div>
        {plan.batches.map(({ name, from, until }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: batches are only added at the end, and their names are typed
          <div key={place} className="card-body draw-form">
            <FormRow label={t(INSPECTION_WORDS.batch)} required>
              {(ids) => (
                <Input
                  {...ids}
                  value={name}
                  maxLength={60}
                  onChange={({ target }) => setBatch(place, { name: target.value })}
                />
              )}
            </FormRow>
            <FormRow label={t(INSPECTION_WORDS.from)} required>
              {({ id }) => (
                <DayField
                  id={id}
                  value={from === '' ? null : from}
                  onChange={(day) => setBatch(place, { from: day ?? '' })}
                />
              )}
            </FormRow>
            <FormRow label={t(INSPECTION_WORDS.until)} required>
              {({ id }) => (
                <DayField
                  id={id}
                  value={until === '' ? null : until}
                  barred={(day) => from !== '' && day < from}
                  onChange={(day) => setBatch(place, { until: day ?? '' })}
                />
              )}
            </FormRow>
          </div>
        ))}
      </section>
      <section className="card" aria-labelledby="items">
        <div className="card-head">
          <h2 id="items">{t(INSPECTION_WORDS.items)}</h2>
        </div>
        <ul className="card-body">
          {inspection.items.map(({ id, zh, en, basis }) => (
            <li key={id}>
              <Checkbox
                checked={plan.items.includes(id)}
                onChange={({ target }) =>
                  change({
                    items: target.checked ? [...plan.items, id] : plan.items.filter((one) => one !== id),
                  })
                }
              >
                {language === 'zh' ? zh : en}
              </Checkbox>{' '}
              <ClauseTags clauses={basis} />
            </li>
          ))}
        </ul>
      </section>
      <ActBar
        acts={[
          {
            id: 'prepare',
            label: t(INSPECTION_WORDS.prepareVerb),
            primary: true,
            pending,
            onAct: () => void save(),
          },
        ]}
      >
        {tried && !complete && <span role="alert">{t(INSPECTION_WORDS.missing)}</span>}
      </ActBar>
    </>
  );
}
