import { APPLICANT_WORDS, ENDING_WORDS, SHELL_WORDS, WORKSHOP_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useNavigate } from '@tanstack/react-router';
import { Radio } from 'antd';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { useAddress } from '../../kit/address.ts';
import { Countdown } from '../../kit/Countdown.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKept } from '../../wire/use-kept.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { Conditions } from './Conditions.tsx';
import { type Answers, refusing } from './eligibility/answers.ts';
import { EligibilityCard } from './eligibility/EligibilityCard.tsx';
import { WillRefuse } from './eligibility/WillRefuse.tsx';

type Round = NonNullable<ViewQuery<'list-rounds'>['data']>['rows'][number];

const MINUTE_MS = 60_000;

/** A new application: an open round, a category with its conditions shown before, and what to carry over. */
export function BeginPage() {
  const t = useWords();
  const language = useLanguage();
  const [address, change] = useAddress();
  const now = useServerNow(MINUTE_MS);
  const rounds = useView('list-rounds');
  return (
    <>
      <PageHead
        title={t(APPLICANT_WORDS.beginTitle)}
        crumbs={[
          { label: t(SHELL_WORDS.applications), to: '/applications' },
          { label: t(APPLICANT_WORDS.beginTitle) },
        ]}
      />
      <Fetched query={rounds}>
        {({ rows }) => {
          const open = rows.filter(
            ({ state, windows }) =>
              state === 'called' && windows.apply.from <= now && now <= windows.apply.until,
          );
          const round =
            open.find(({ id }) => id === address['round']) ?? (open.length === 1 ? open[0] : undefined);
          return (
            <>
              <section className="card">
                <div className="card-head">
                  <h2>{t(APPLICANT_WORDS.stepRound)}</h2>
                </div>
                <div className="card-body">
                  {open.length === 0 && <p className="muted">{t(APPLICANT_WORDS.noOpenRounds)}</p>}
                  <Radio.Group
                    value={round?.id ?? null}
                    aria-label={t(APPLICANT_WORDS.stepRound)}
                    onChange={({ target }) => change({ round: target.value, category: undefined })}
                  >
                    {open.map(({ id, title, windows }) => (
                      <Radio key={id} value={id}>
                        {title[language]}　<Countdown until={windows.apply.until} compact />
                      </Radio>
                    ))}
                  </Radio.Group>
                </div>
              </section>
              {round !== undefined && <InRound round={round} />}
            </>
          );
        }}
      </Fetched>
    </>
  );
}

function InRound({ round }: { round: Round }) {
  const query = useProgramme(round.programme, round.programmeDigest);
  const programme = documentOf(query.data);
  return (
    <Fetched query={query}>
      {() =>
        programme !== null && (
          <ProgrammeProvider programme={programme}>
            <Chosen round={round} programme={programme} />
          </ProgrammeProvider>
        )
      }
    </Fetched>
  );
}

function Chosen({ round, programme }: { round: Round; programme: Programme }) {
  const t = useWords();
  const language = useLanguage();
  const go = useNavigate();
  const office = useOffice();
  const [address, change] = useAddress();
  const [carryFrom, setCarryFrom] = useState('');
  const renews = address['renews'];
  const promotes = address['promotes'];
  const known = useView(
    'see-platform',
    { params: { platform: renews ?? promotes ?? '' } },
    { enabled: renews !== undefined || promotes !== undefined },
  );
  const organisation = useView('see-organisation', { params: { organisation: office?.unit.id ?? '' } });
  const earlier = useView('list-applications', { query: { sort: 'since', limit: 200 } });
  const category = programme.categories.find(({ id }) => id === address['category']);
  const kind = category?.kinds?.find(({ id }) => id === address['kind']);
  const ready = category !== undefined && (category.kinds === undefined || kind !== undefined);
  const [answers, answer, forget, found] = useKept<Answers>(
    `${round.id}:eligibility:${category?.id ?? ''}:${kind?.id ?? ''}`,
    () => ({}),
  );
  const begin = useAct('begin-application', forget);
  const eligibility = useView(
    'check-eligibility',
    { params: { round: round.id }, query: { category: category?.id ?? '', kind: kind?.id ?? '' } },
    { enabled: ready },
  );
  const unitKind = organisation.data?.kind;
  const carriable = (earlier.data?.rows ?? []).filter(
    (row) => row.category === category?.id && row.state !== 'draft',
  );

  return (
    <>
      {known.data !== undefined && (
        <p className="notice info">
          {t(renews === undefined ? WORKSHOP_WORDS.promotes : ENDING_WORDS.renews, {
            number: known.data.number,
            name: known.data.name,
          })}
        </p>
      )}
      <section className="card">
        <div className="card-head">
          <h2>{t(APPLICANT_WORDS.stepCategory)}</h2>
        </div>
        <div className="card-body">
          <Radio.Group
            className="choices"
            aria-label={t(APPLICANT_WORDS.stepCategory)}
            value={category?.id ?? null}
            onChange={({ target }) => change({ category: target.value, kind: undefined })}
          >
            {programme.categories
              .filter(({ id }) => round.categories.includes(id))
              .map(({ id, names, description }) => (
                <Radio key={id} value={id}>
                  <b>{names[language]}</b>
                  <span className="hint value">{description[language]}</span>
                </Radio>
              ))}
          </Radio.Group>
          {category?.kinds !== undefined && (
            <p style={{ marginTop: 12 }}>
              <Radio.Group
                aria-label={t(APPLICANT_WORDS.kind)}
                value={kind?.id ?? null}
                options={category.kinds.map((one) => ({ value: one.id, label: one[language] }))}
                onChange={({ target }) => change({ kind: target.value })}
              />
            </p>
          )}
          {category !== undefined && (
            <Conditions programme={programme} category={category} unitKind={unitKind} />
          )}
        </div>
      </section>
      {category !== undefined && (
        <EligibilityCard
          query={ready ? eligibility : null}
          organisation={organisation}
          apply={round.windows.apply}
          answers={answers}
          found={found}
          onAnswer={answer}
        />
      )}
      {category !== undefined && (
        <section className="card">
          <div className="card-head">
            <h2>{t(APPLICANT_WORDS.stepCarry)}</h2>
          </div>
          <div className="card-body">
            <Radio.Group
              className="choices"
              aria-label={t(APPLICANT_WORDS.stepCarry)}
              value={carryFrom}
              onChange={({ target }) => setCarryFrom(target.value)}
            >
              <Radio value="">{t(APPLICANT_WORDS.carryNone)}</Radio>
              {carriable.map(({ id, name, roundTitle }) => (
                <Radio key={id} value={id}>
                  {name || t(APPLICANT_WORDS.unnamed)}　<span className="hint">{roundTitle[language]}</span>
                </Radio>
              ))}
            </Radio.Group>
            <p className="hint">{t(APPLICANT_WORDS.carryHint)}</p>
          </div>
        </section>
      )}
      {ready && <WillRefuse rules={refusing(eligibility.data?.known ?? [])} />}
      <RefusalPanel refusal={begin.refusal} onAgain={() => void start()} />
      <ActBar
        acts={[
          {
            id: 'begin',
            label: t(APPLICANT_WORDS.beginDo),
            primary: true,
            pending: begin.pending,
            blocked: ready ? null : { why: t(APPLICANT_WORDS.beginFirst) },
            onAct: () => void start(),
          },
        ]}
      >
        <Countdown until={round.windows.apply.until} />
      </ActBar>
    </>
  );

  async function start(): Promise<void> {
    if (category === undefined) return;
    const begun = await begin.act({
      params: { round: round.id },
      body: {
        category: category.id,
        kind: kind?.id ?? '',
        ...(carryFrom === '' ? {} : { carryFrom }),
        ...(renews === undefined ? {} : { renews }),
        ...(promotes === undefined ? {} : { promotes }),
      },
    });
    if (begun !== undefined) void go({ to: `/applications/${begun.id}/form` });
  }
}
