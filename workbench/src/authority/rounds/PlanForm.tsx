import type { Problem } from '@qichuang/contract';
import { ROUND_WORDS } from '@qichuang/language';
import { hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import { Checkbox, Input, InputNumber, Switch } from 'antd';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView } from '../../wire/use-view.ts';
import { QuotaTable } from './QuotaTable.tsx';
import { type PlanDraft, planFaults } from './round-plan.ts';
import { useFaultWords, WindowsEditor } from './WindowsEditor.tsx';
import './rounds.css';

interface Props {
  /** Under which name what is not saved is kept on the device. */
  readonly name: string;
  readonly programme: Programme;
  readonly digest: string;
  readonly start: PlanDraft;
  readonly pending: boolean;
  readonly refusal: Problem | 'offline' | null;
  /** True once the server has it. */
  readonly onSave: (draft: PlanDraft, recommenders: readonly string[]) => Promise<boolean>;
}

/** The plan of a round: everything on one page, faults named at their places, nothing typed is lost. */
export function PlanForm({ name, programme, digest, start, pending, refusal, onSave }: Props) {
  const t = useWords();
  const language = useLanguage();
  const faultWords = useFaultWords();
  const [draft, change, forget, found] = useKeptFields(`plan:${name}`, () => start);
  const [tried, setTried] = useState(false);
  const units = (useView('list-recommenders').data?.rows ?? []).filter(({ state }) => state === 'active');
  const minimum = programme.sharedRules.expertPanel.minimum;
  const recommends = hasPreliminaryReview(programme);
  const faults = planFaults(draft, minimum, recommends);
  const faultAt = (at: string) =>
    tried
      ? faultWords(
          faults.find((fault) => fault.at === at),
          minimum,
        )
      : null;
  const text = (label: string, at: 'titleZh' | 'titleEn' | 'callNumber', max: number, required = true) => (
    <FormRow label={label} required={required} fault={faultAt(at)}>
      {(ids) => (
        <Input
          {...ids}
          value={draft[at]}
          maxLength={max}
          onChange={({ target }) => change({ [at]: target.value })}
        />
      )}
    </FormRow>
  );
  const contact = (label: string, at: keyof PlanDraft['contact'], max: number, required = true) => (
    <FormRow label={label} required={required} fault={faultAt(at)}>
      {(ids) => (
        <Input
          {...ids}
          value={draft.contact[at]}
          maxLength={max}
          onChange={({ target }) => change({ contact: { ...draft.contact, [at]: target.value } })}
        />
      )}
    </FormRow>
  );
  return (
    <>
      <FoundNote found={found} />
      <RefusalPanel refusal={refusal} />
      <section className="card plan-section">
        <h2>{t(ROUND_WORDS.round)}</h2>
        <dl className="facts">
          <dt>{t(ROUND_WORDS.programme)}</dt>
          <dd>
            {programme.names[language]} <HashText hash={digest} short />
          </dd>
        </dl>
        <div className="columns">
          <FormRow label={t(ROUND_WORDS.year)} required>
            {(ids) => (
              <InputNumber
                {...ids}
                min={2015}
                max={2100}
                precision={0}
                value={draft.year}
                onChange={(year) => change({ year: year ?? draft.year })}
              />
            )}
          </FormRow>
          <FormRow label={t(ROUND_WORDS.supplementaryLabel)}>
            {(ids) => (
              <Switch
                id={ids.id}
                checked={draft.supplementary}
                onChange={(supplementary) => change({ supplementary })}
              />
            )}
          </FormRow>
        </div>
        <div className="columns">
          {text(t(ROUND_WORDS.title), 'titleZh', 80)}
          {text(t(ROUND_WORDS.titleEn), 'titleEn', 160)}
        </div>
        <FormRow label={t(ROUND_WORDS.categories)} required fault={faultAt('categories')}>
          {() => (
            <Checkbox.Group
              value={[...draft.categories]}
              options={programme.categories.map(({ id, names }) => ({ value: id, label: names[language] }))}
              onChange={(categories) =>
                change({
                  categories: programme.categories
                    .map(({ id }) => id)
                    .filter((id) => categories.includes(id)),
                })
              }
            />
          )}
        </FormRow>
      </section>
      <section className="card plan-section">
        <h2>{t(ROUND_WORDS.windows)}</h2>
        <WindowsEditor
          windows={draft.windows}
          recommends={recommends}
          onChange={(windows) => change({ windows })}
          faultAt={faultAt}
        />
      </section>
      {recommends && (
        <section className="card plan-section">
          <h2>{t(ROUND_WORDS.quotas)}</h2>
          <QuotaTable
            recommenders={units}
            categories={programme.categories
              .filter(({ id }) => draft.categories.includes(id))
              .map(({ id, names }) => ({ id, name: names[language] }))}
            places={draft.places}
            onChange={(places) => change({ places })}
          />
        </section>
      )}
      <section className="card plan-section">
        <h2>{t(ROUND_WORDS.panel)}</h2>
        <div className="columns">
          <FormRow
            label={t(ROUND_WORDS.panelSize)}
            required
            hint={t(ROUND_WORDS.panelOdd, { minimum })}
            fault={faultAt('panelSize')}
          >
            {(ids) => (
              <InputNumber
                {...ids}
                min={1}
                max={31}
                step={2}
                precision={0}
                value={draft.panelSize}
                onChange={(panelSize) => change({ panelSize: panelSize ?? draft.panelSize })}
              />
            )}
          </FormRow>
          <FormRow label={t(ROUND_WORDS.namesHidden)}>
            {(ids) => (
              <Switch
                id={ids.id}
                checked={draft.namesHidden}
                onChange={(namesHidden) => change({ namesHidden })}
              />
            )}
          </FormRow>
        </div>
      </section>
      <section className="card plan-section">
        <h2>{t(ROUND_WORDS.call)}</h2>
        {text(t(ROUND_WORDS.callNumber), 'callNumber', 60, false)}
        <div className="columns">
          {contact(t(ROUND_WORDS.office), 'office', 60)}
          {contact(t(ROUND_WORDS.phone), 'phone', 40)}
          {contact(t(ROUND_WORDS.email), 'email', 100)}
          {contact(t(ROUND_WORDS.address), 'address', 200, false)}
        </div>
      </section>
      <ActBar
        acts={[
          {
            id: 'save',
            label: t(ROUND_WORDS.save),
            primary: true,
            pending,
            blocked:
              tried && faults.length > 0
                ? { why: t(ROUND_WORDS.faultsCount, { count: faults.length }) }
                : null,
            onAct: () => void save(),
          },
        ]}
      >
        <span className="hint">{t(ROUND_WORDS.planHint)}</span>
      </ActBar>
    </>
  );

  async function save() {
    setTried(true);
    if (faults.length > 0) return;
    const saved = await onSave(
      draft,
      units.map(({ id }) => id),
    );
    if (saved) forget();
  }
}
