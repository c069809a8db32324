import { BankOutlined } from '@ant-design/icons';
import { CITIES } from '@qichuang/domain';
import { say, UNIT_WORDS } from '@qichuang/language';
import { Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';

type Recommender = NonNullable<ViewQuery<'list-recommenders'>['data']>['rows'][number];

/** The units that recommend: the bureaus of the cities and departments of the province (A3.2, B5.1). */
export function RecommendersPage() {
  const t = useWords();
  const language = useLanguage();
  const clerk = useOffice()?.role === 'authority-clerk';
  const query = useView('list-recommenders');
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Recommender | null>(null);
  return (
    <Fetched query={query}>
      {({ rows }) => (
        <>
          <PageHead
            title={t(UNIT_WORDS.recommenders)}
            under={<p>{t(UNIT_WORDS.unitCount, { count: rows.length })}</p>}
            aside={
              clerk && (
                <>
                  <AddAllCities rows={rows} />
                  <Button type="primary" onClick={() => setAdding(true)}>
                    {t(UNIT_WORDS.add)}
                  </Button>
                </>
              )
            }
          />
          {rows.length === 0 ? (
            <EmptyState
              icon={<BankOutlined aria-hidden />}
              title={t(UNIT_WORDS.recommendersEmpty)}
              hint={t(UNIT_WORDS.recommendersHint)}
            />
          ) : (
            <div className="card">
              <DataTable
                label={t(UNIT_WORDS.recommenders)}
                rows={rows}
                keyOf={({ id }) => id}
                columns={[
                  {
                    id: 'name',
                    title: t(UNIT_WORDS.listedName),
                    names: true,
                    cell: ({ name, nameEn }) => (
                      <>
                        {language === 'zh' ? name : nameEn}
                        <br />
                        <small lang={language === 'zh' ? 'en' : 'zh-CN'}>
                          {language === 'zh' ? nameEn : name}
                        </small>
                      </>
                    ),
                  },
                  { id: 'kind', title: t(UNIT_WORDS.kind), cell: ({ kind }) => t(UNIT_WORDS[kind]) },
                  {
                    id: 'city',
                    title: t(UNIT_WORDS.cityName),
                    cell: ({ city }) => CITIES.find(({ code }) => code === `${city}00`)?.[language] ?? '–',
                  },
                  {
                    id: 'state',
                    title: t(UNIT_WORDS.state),
                    cell: ({ state }) => (
                      <span className={state === 'active' ? 'tag good' : 'tag'}>{t(UNIT_WORDS[state])}</span>
                    ),
                  },
                  {
                    id: 'act',
                    title: '',
                    cell: (row) =>
                      clerk &&
                      row.state === 'active' && (
                        <Button size="small" onClick={() => setEnding(row)}>
                          {t(UNIT_WORDS.end)}
                          <span className="sr">{row.name}</span>
                        </Button>
                      ),
                  },
                ]}
              />
            </div>
          )}
          {adding && <AddDialog onClose={() => setAdding(false)} />}
          {ending !== null && <EndDialog unit={ending} onClose={() => setEnding(null)} />}
        </>
      )}
    </Fetched>
  );
}

/** Adds the bureaus of all cities that have none yet, one after the other; stops at the first refusal. */
function AddAllCities({ rows }: { rows: readonly Recommender[] }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(0);
  const { act, pending, refusal, clear } = useAct('add-recommender');
  const missing = CITIES.filter(
    ({ code }) => !rows.some(({ city, state }) => state === 'active' && `${city}00` === code),
  );
  const [wanted, setWanted] = useState(missing);
  if (missing.length === 0 && !open) return null;
  const name = (city: (typeof CITIES)[number]) => say(UNIT_WORDS.bureau, 'zh', { city: city.zh });
  return (
    <>
      <Button
        onClick={() => {
          setWanted(missing);
          setDone(0);
          setOpen(true);
        }}
      >
        {missing.length === CITIES.length
          ? t(UNIT_WORDS.addAll)
          : t(UNIT_WORDS.addMissing, { count: missing.length })}
      </Button>
      <ConfirmDialog
        open={open}
        width={640}
        title={t(UNIT_WORDS.addAllTitle)}
        verb={t(UNIT_WORDS.addMissing, { count: wanted.length })}
        pending={pending}
        refusal={refusal}
        onCancel={() => {
          clear();
          setOpen(false);
        }}
        onConfirm={() => void addAll()}
      >
        <p>{t(UNIT_WORDS.addAllText, { names: wanted.map(name).join('、') })}</p>
        {done > 0 && <p role="status">{t(UNIT_WORDS.adding, { done, all: wanted.length })}</p>}
      </ConfirmDialog>
    </>
  );

  async function addAll() {
    for (const [place, city] of wanted.entries()) {
      if (place < done) continue;
      const added = await act({
        body: {
          kind: 'city',
          name: name(city),
          nameEn: say(UNIT_WORDS.bureau, 'en', { city: city.en }),
          city: city.code.slice(0, 4),
        },
      });
      if (added === undefined) return;
      setDone(place + 1);
    }
    setOpen(false);
  }
}

interface Unit {
  readonly kind: 'city' | 'department';
  readonly city: string | null;
  readonly name: string;
  readonly nameEn: string;
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const [{ kind, city, name, nameEn }, write, forget, found] = useKeptFields<Unit>('recommender:add', () => ({
    kind: 'department',
    city: null,
    name: '',
    nameEn: '',
  }));
  const { act, pending, refusal } = useAct('add-recommender', forget);
  const missing = [
    ...(kind === 'city' && city === null ? [UNIT_WORDS.cityName] : []),
    ...(name.trim() === '' ? [UNIT_WORDS.name] : []),
    ...(nameEn.trim() === '' ? [UNIT_WORDS.nameEn] : []),
  ].at(0);
  return (
    <ConfirmDialog
      open
      title={t(UNIT_WORDS.addOne)}
      verb={t(UNIT_WORDS.addOne)}
      pending={pending}
      refusal={refusal}
      found={found}
      missing={missing && t(missing)}
      onCancel={onClose}
      onConfirm={() =>
        void act({
          body: { kind, name: name.trim(), nameEn: nameEn.trim(), city: kind === 'city' ? city : null },
        }).then((done) => done && onClose())
      }
    >
      <FormRow label={t(UNIT_WORDS.kind)} required>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={kind}
            options={(['department', 'city'] as const).map((one) => ({
              value: one,
              label: t(UNIT_WORDS[one]),
            }))}
            onChange={({ target }) => write({ kind: target.value as Unit['kind'] })}
          />
        )}
      </FormRow>
      {kind === 'city' && (
        <FormRow label={t(UNIT_WORDS.cityName)} required>
          {(ids) => (
            <Select
              {...ids}
              value={city}
              options={CITIES.map((one) => ({ value: one.code.slice(0, 4), label: one[language] }))}
              onChange={(code: string) => {
                const named = CITIES.find((one) => one.code.startsWith(code));
                write({
                  city: code,
                  ...(named === undefined || name !== ''
                    ? {}
                    : {
                        name: say(UNIT_WORDS.bureau, 'zh', { city: named.zh }),
                        nameEn: say(UNIT_WORDS.bureau, 'en', { city: named.en }),
                      }),
                });
              }}
            />
          )}
        </FormRow>
      )}
      <FormRow label={t(UNIT_WORDS.name)} required>
        {(ids) => (
          <Input
            {...ids}
            value={name}
            maxLength={80}
            onChange={({ target }) => write({ name: target.value })}
          />
        )}
      </FormRow>
      <FormRow label={t(UNIT_WORDS.nameEn)} required>
        {(ids) => (
          <Input
            {...ids}
            value={nameEn}
            maxLength={160}
            onChange={({ target }) => write({ nameEn: target.value })}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}

function EndDialog({ unit, onClose }: { unit: Recommender; onClose: () => void }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('end-recommender');
  return (
    <ConfirmDialog
      open
      danger
      title={t(UNIT_WORDS.endTitle)}
      verb={t(UNIT_WORDS.endVerb)}
      pending={pending}
      refusal={refusal}
      onCancel={onClose}
      onConfirm={() =>
        void act({ params: { recommender: unit.id }, body: { version: unit.version } }).then(
          (done) => done && onClose(),
        )
      }
    >
      <p>{t(UNIT_WORDS.endText, { name: unit.name })}</p>
    </ConfirmDialog>
  );
}
