import { DRAW_OFFICE_WORDS, DRAW_PURPOSE_WORDS, DRAW_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { useAddress } from '../../kit/address.ts';
import { categoryName } from '../../kit/CategoryName.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { fetchAll } from '../../wire/use-pages.ts';
import { ChanceFields } from './ChanceFields.tsx';
import { bodyOf, type DrawDraft, emptyDraw, emptyStratum, isComplete, strataFrom } from './draw-plan.ts';
import { StratumFields } from './StratumFields.tsx';
import '../draws.css';

const PURPOSES = Object.keys(DRAW_PURPOSE_WORDS) as DrawDraft['purpose'][];
// A first proposal only: the plan of the year says the shares.
const SHARE = 0.1;

interface Written extends DrawDraft {
  /** Names as they are listed, each with the id it stands for. */
  readonly subjects: readonly (readonly [string, string])[];
}

/** Draws up a list: pools, who is kept out and why, witnesses, and the sources of chance in their order. */
export function PrepareDrawPage() {
  const t = useWords();
  const go = useNavigate();
  const unit = useOffice()?.unit;
  const programme = unit?.kind === 'authority' ? unit.id : '';
  const document = documentOf(useProgramme(programme).data);
  const [address] = useAddress();
  const repeats = address['repeats'] ?? null;
  const [{ subjects, ...draft }, change, forget, found] = useKeptFields<Written>(
    `${programme}:draw:${repeats ?? 'new'}`,
    () => ({ ...emptyDraw(), subjects: [] }),
  );
  const { act, pending, refusal } = useAct('prepare-draw', forget);
  const [tried, setTried] = useState(false);
  const complete = isComplete(draft);

  async function fillPlatforms() {
    const all = await fetchAll('list-platforms');
    const own = all.filter((one) => one.programme === programme && one.state === 'active');
    fill(
      own.map(({ id, name, organisation, category }) => ({
        id,
        name: `${name}（${organisation}）`,
        group: document === null ? category : categoryName(document, category, 'zh'),
      })),
    );
  }

  async function fillExperts() {
    const all = await fetchAll('list-experts');
    fill(
      all
        .filter(({ state }) => state === 'active')
        .map(({ id, name, institution, kind }) => ({
          id,
          name: `${name}（${institution.name}）`,
          group: kind,
        })),
    );
  }

  function fill(rows: readonly { readonly id: string; readonly name: string; readonly group: string }[]) {
    change({
      subjects: rows.map(({ id, name }) => [name, id] as const),
      strata: rows.length === 0 ? [emptyStratum()] : strataFrom(rows, SHARE),
    });
  }

  async function save() {
    setTried(true);
    if (!complete) return;
    const done = await act({ body: bodyOf(draft, programme, new Map(subjects), repeats) });
    if (done !== undefined) await go({ to: '/draws/$draw', params: { draw: done.id } });
  }

  return (
    <>
      <PageHead
        title={t(DRAW_OFFICE_WORDS.prepareTitle)}
        crumbs={[{ label: t(DRAW_WORDS.title), to: '/draws' }]}
        under={<p>{t(DRAW_OFFICE_WORDS.under)}</p>}
      />
      <RefusalPanel refusal={refusal} onAgain={() => void save()} />
      <FoundNote found={found} />
      <section className="card">
        <div className="card-body draw-form">
          <FormRow label={t(DRAW_OFFICE_WORDS.name)} required hint={t(DRAW_OFFICE_WORDS.nameHint)}>
            {(ids) => (
              <Input
                {...ids}
                value={draft.title}
                maxLength={120}
                onChange={({ target }) => change({ title: target.value })}
              />
            )}
          </FormRow>
          <FormRow label={t(DRAW_WORDS.purpose)} required>
            {(ids) => (
              <Select
                {...ids}
                value={draft.purpose}
                options={PURPOSES.map((value) => ({ value, label: t(DRAW_PURPOSE_WORDS[value]) }))}
                onChange={(purpose) => change({ purpose })}
              />
            )}
          </FormRow>
          <FormRow label={t(DRAW_OFFICE_WORDS.hash)} required>
            {(ids) => (
              <Select
                {...ids}
                value={draft.hash}
                options={[
                  { value: 'sm3', label: 'SM3' },
                  { value: 'sha256', label: 'SHA-256' },
                ]}
                onChange={(hash) => change({ hash })}
              />
            )}
          </FormRow>
        </div>
      </section>
      <section className="card" aria-labelledby="strata">
        <div className="card-head">
          <h2 id="strata">{t(DRAW_OFFICE_WORDS.strata)}</h2>
          <span className="space" />
          {draft.purpose === 'inspection-objects' && (
            <Button onClick={() => void fillPlatforms()}>{t(DRAW_OFFICE_WORDS.fillPlatforms)}</Button>
          )}
          {draft.purpose === 'experts' && (
            <Button onClick={() => void fillExperts()}>{t(DRAW_OFFICE_WORDS.fillExperts)}</Button>
          )}
          <Button onClick={() => change({ strata: [...draft.strata, emptyStratum()] })}>
            {t(DRAW_OFFICE_WORDS.addStratum)}
          </Button>
        </div>
        {draft.strata.map((stratum, place) => (
          <StratumFields
            key={stratum.key}
            number={place + 1}
            stratum={stratum}
            onChange={(part) =>
              change({
                strata: draft.strata.map((one) => (one.key === stratum.key ? { ...one, ...part } : one)),
              })
            }
            {...(draft.strata.length > 1
              ? { onRemove: () => change({ strata: draft.strata.filter(({ key }) => key !== stratum.key) }) }
              : {})}
          />
        ))}
      </section>
      <ChanceFields draft={draft} onChange={change} />
      <ActBar
        acts={[
          {
            id: 'prepare',
            label: t(DRAW_OFFICE_WORDS.prepareVerb),
            primary: true,
            pending,
            onAct: () => void save(),
          },
        ]}
      >
        {tried && !complete && <span role="alert">{t(DRAW_OFFICE_WORDS.missing)}</span>}
      </ActBar>
    </>
  );
}
