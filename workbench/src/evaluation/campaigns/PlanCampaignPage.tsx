import { CITIES } from '@qichuang/domain';
import { CAMPAIGN_KIND_WORDS, EVALUATION_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input, InputNumber, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { DayField } from '../../kit/DayField.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { EmptyList } from '../../kit/ListPage.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { problemOf } from '../../wire/answer-fault.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { usePages } from '../../wire/use-pages.ts';

const KINDS = ['ad-hoc', 'expiry', 're-evaluation'] as const;
const EXPERTS = 3;

interface Plan {
  readonly kind: (typeof KINDS)[number];
  readonly title: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly due: string | null;
  readonly expertsEach: number;
  readonly platforms: readonly string[];
}

/** Plans an evaluation: over which platforms, of which period, until when they assess themselves (A3.8). */
export function PlanCampaignPage() {
  const t = useWords();
  const go = useNavigate();
  const office = useOffice();
  const programme = office?.unit.kind === 'authority' ? office.unit.id : '';
  const [plan, write, forget, found] = useKeptFields<Plan>(`${programme}:campaign`, () => ({
    kind: 'ad-hoc',
    title: '',
    from: null,
    until: null,
    due: null,
    expertsEach: EXPERTS,
    platforms: [],
  }));
  const { act, pending, refusal } = useAct('plan-campaign', forget);
  const { kind, title, from, until, due, expertsEach, platforms } = plan;
  const whole =
    title.trim().length > 1 && from !== null && until !== null && due !== null && platforms.length > 0;

  async function send() {
    if (from === null || until === null || due === null) return;
    const done = await act({
      body: {
        programme,
        kind,
        title: title.trim(),
        from,
        until,
        selfAssessmentDueOn: due,
        expertsEach,
        platforms: [...platforms],
      },
    });
    if (done !== undefined) await go({ to: '/campaigns/$campaign', params: { campaign: done.id } });
  }

  return (
    <>
      <PageHead
        title={t(EVALUATION_WORDS.plan)}
        crumbs={[
          { label: t(EVALUATION_WORDS.campaigns), to: '/campaigns' },
          { label: t(EVALUATION_WORDS.plan) },
        ]}
      />
      {refusal !== null && <RefusalPanel refusal={refusal} />}
      <FoundNote found={found} />
      <section className="card">
        <div className="card-body">
          <FormRow label={t(EVALUATION_WORDS.kind)} required>
            {(ids) => (
              <Select
                {...ids}
                value={kind}
                options={KINDS.map((value) => ({ value, label: t(CAMPAIGN_KIND_WORDS[value]) }))}
                onChange={(next) => write({ kind: next })}
              />
            )}
          </FormRow>
          <FormRow label={t(EVALUATION_WORDS.title)} required>
            {(ids) => (
              <Input
                {...ids}
                value={title}
                maxLength={120}
                onChange={({ target }) => write({ title: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(EVALUATION_WORDS.from)} required>
            {(ids) => <DayField {...ids} value={from} onChange={(day) => write({ from: day })} />}
          </FormRow>
          <FormRow label={t(EVALUATION_WORDS.until)} required>
            {(ids) => (
              <DayField
                {...ids}
                value={until}
                barred={(day) => from !== null && day < from}
                onChange={(day) => write({ until: day })}
              />
            )}
          </FormRow>
          <FormRow label={t(EVALUATION_WORDS.selfDue)} required>
            {(ids) => <DayField {...ids} value={due} onChange={(day) => write({ due: day })} />}
          </FormRow>
          <FormRow label={t(EVALUATION_WORDS.expertsEach)} required>
            {(ids) => (
              <InputNumber
                {...ids}
                value={expertsEach}
                min={1}
                max={15}
                onChange={(next) => write({ expertsEach: next ?? EXPERTS })}
              />
            )}
          </FormRow>
        </div>
      </section>
      <PlatformChoice
        programme={programme}
        chosen={new Set(platforms)}
        onChange={(next) => write({ platforms: [...next] })}
      />
      <p className="line" style={{ marginBlock: 16 }}>
        <Button type="primary" disabled={!whole} loading={pending} onClick={() => void send()}>
          {t(EVALUATION_WORDS.plan)}
        </Button>
        {!whole && <span className="hint">{t(EVALUATION_WORDS.planMissing)}</span>}
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly programme: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Active platforms of the programme, narrowed by category, city and text; what was ticked stays when the filter changes. */
function PlatformChoice({ programme, chosen, onChange }: ChoiceProps) {
  const t = useWords();
  const language = useLanguage();
  const [category, setCategory] = useState<string>();
  const [city, setCity] = useState<string>();
  const [text, setText] = useState('');
  const document = documentOf(useProgramme(programme === '' ? undefined : programme).data);
  const list = usePages('list-platforms', {
    query: {
      programme,
      limit: 200,
      ...(category === undefined ? {} : { category }),
      ...(city === undefined ? {} : { city }),
      ...(text === '' ? {} : { text }),
    },
  });
  const shown = list.rows.filter(({ state }) => state === 'active');
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <section className="card">
      <div className="card-head">
        <h2>{t(EVALUATION_WORDS.platforms)}</h2>
        <span className="space" />
        <span className="tag">{t(EVALUATION_WORDS.chosenCount, { count: chosen.size })}</span>
      </div>
      <div className="card-body">
        <p className="hint">{t(EVALUATION_WORDS.platformsHint)}</p>
        <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginBlock: 8 }}>
          <Select
            allowClear
            aria-label={t(EVALUATION_WORDS.category)}
            placeholder={t(EVALUATION_WORDS.category)}
            style={{ minWidth: 180 }}
            options={(document?.categories ?? []).map(({ id, names }) => ({
              value: id,
              label: names[language],
            }))}
            onChange={(next: string | undefined) => setCategory(next)}
          />
          <Select
            allowClear
            aria-label={t(EVALUATION_WORDS.city)}
            placeholder={t(EVALUATION_WORDS.city)}
            style={{ minWidth: 140 }}
            options={CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] }))}
            onChange={(next: string | undefined) => setCity(next)}
          />
          <Input.Search
            allowClear
            aria-label={t(EVALUATION_WORDS.platform)}
            placeholder={t(EVALUATION_WORDS.platform)}
            style={{ width: 220 }}
            onSearch={setText}
          />
          <Button
            onClick={() =>
              tick(
                shown.map(({ id }) => id),
                true,
              )
            }
          >
            {t(EVALUATION_WORDS.chooseAll)}
          </Button>
        </div>
        {list.error !== null && (
          <RefusalPanel refusal={problemOf(list.error) ?? 'offline'} onAgain={list.again} />
        )}
        {list.isPending && <Skeleton active paragraph={{ rows: 4 }} title={false} />}
        {!list.isPending && list.error === null && shown.length === 0 && (
          <EmptyList title={t(EVALUATION_WORDS.noPlatforms)} hint={t(EVALUATION_WORDS.noPlatformsHint)} />
        )}
        <ul className="plain-list">
          {shown.map(({ id, name, number, organisation }) => (
            <li key={id}>
              <Checkbox checked={chosen.has(id)} onChange={({ target }) => tick([id], target.checked)}>
                {name} <small>{`${number} ${organisation}`}</small>
              </Checkbox>
            </li>
          ))}
        </ul>
        {list.onMore !== undefined && (
          <Button loading={list.loadingMore} onClick={list.onMore}>
            {t(EVALUATION_WORDS.more)}
          </Button>
        )}
      </div>
    </section>
  );
}
