import { regionName } from '@qichuang/domain';
import { APPLICANT_WORDS, ENTRY_WORDS, KIT_WORDS, ORGANISATION_KIND_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { Fetched } from '../../kit/Fetched.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { OrganisationFields } from '../../registration/OrganisationFields.tsx';
import { organisationFaults } from '../../registration/organisation-input.ts';
import { RecommenderChoice } from '../../registration/RecommenderChoice.tsx';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { inOrderFor } from '../recommenders.ts';

type Organisation = NonNullable<ViewQuery<'see-organisation'>['data']>;
type Recommender = NonNullable<ViewQuery<'list-recommenders'>['data']>['rows'][number];

const RECORD_KINDS = {
  'major-violation': APPLICANT_WORDS.recordMajorViolation,
  'serious-dishonesty': APPLICANT_WORDS.recordDishonesty,
  'network-security-accident': APPLICANT_WORDS.recordNetwork,
  'work-safety-accident': APPLICANT_WORDS.recordWork,
} as const;
const RECORD_STATES = {
  effective: APPLICANT_WORDS.recordEffective,
  repaired: APPLICANT_WORDS.recordRepaired,
  overturned: APPLICANT_WORDS.recordOverturned,
} as const;

/** The organisation's own record, from which applications are filled in. */
export function OrganisationPage() {
  const t = useWords();
  const office = useOffice();
  const organisation = useView('see-organisation', { params: { organisation: office?.unit.id ?? '' } });
  const recommenders = useView('list-recommenders');
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <PageHead
        title={t(APPLICANT_WORDS.organisationTitle)}
        under={<p>{t(APPLICANT_WORDS.organisationWhy)}</p>}
        aside={
          correcting || organisation.data === undefined ? null : (
            <Button onClick={() => setCorrecting(true)}>{t(APPLICANT_WORDS.correct)}</Button>
          )
        }
      />
      <Fetched query={organisation}>
        {(unit) => (
          <Fetched query={recommenders}>
            {({ rows }) =>
              correcting ? (
                <Correction unit={unit} recommenders={rows} onDone={() => setCorrecting(false)} />
              ) : (
                <RecordView unit={unit} recommenders={rows} />
              )
            }
          </Fetched>
        )}
      </Fetched>
    </>
  );
}

interface Props {
  readonly unit: Organisation;
  readonly recommenders: readonly Recommender[];
}

function RecordView({ unit, recommenders }: Props) {
  const t = useWords();
  const language = useLanguage();
  const recommender = recommenders.find(({ id }) => id === unit.defaultRecommender);
  return (
    <>
      <section className="card">
        <dl className="card-body facts">
          <dt>{t(ENTRY_WORDS.organisationName)}</dt>
          <dd>{unit.name}</dd>
          <dt>{t(ENTRY_WORDS.uscc)}</dt>
          <dd className="mono">{unit.uscc}</dd>
          {unit.formerNames.length > 0 && (
            <>
              <dt>{t(APPLICANT_WORDS.formerNames)}</dt>
              <dd>{unit.formerNames.join('、')}</dd>
            </>
          )}
          <dt>{t(ENTRY_WORDS.kind)}</dt>
          <dd>{t(ORGANISATION_KIND_WORDS[unit.kind])}</dd>
          <dt>{t(ENTRY_WORDS.legalPerson)}</dt>
          <dd>{t(unit.independentLegalPerson ? KIT_WORDS.yes : KIT_WORDS.no)}</dd>
          <dt>{t(ENTRY_WORDS.region)}</dt>
          <dd>{regionName(unit.region)?.[language] ?? unit.region}</dd>
          <dt>{t(ENTRY_WORDS.address)}</dt>
          <dd>{unit.address}</dd>
          <dt>{t(ENTRY_WORDS.registeredOn)}</dt>
          <dd>
            <DayText on={unit.registeredOn} />
          </dd>
          <dt>{t(ENTRY_WORDS.legalRepresentative)}</dt>
          <dd>{unit.legalRepresentative}</dd>
          <dt>{t(ENTRY_WORDS.industryCode)}</dt>
          <dd>{unit.industryCode || '–'}</dd>
          <dt>{t(ENTRY_WORDS.recommender)}</dt>
          <dd>{(language === 'zh' ? recommender?.name : recommender?.nameEn) ?? '–'}</dd>
          <dt>{t(ENTRY_WORDS.honours)}</dt>
          <dd>{unit.honours.length === 0 ? '–' : unit.honours.join('、')}</dd>
          <dt>{t(ENTRY_WORDS.profile)}</dt>
          <dd style={{ whiteSpace: 'pre-wrap' }}>{unit.profile || '–'}</dd>
        </dl>
      </section>
      <section className="card">
        <div className="card-head">
          <h2>{t(APPLICANT_WORDS.records)}</h2>
          <span className="hint">
            {unit.recordCheckedOn === null
              ? t(APPLICANT_WORDS.recordsNever)
              : t(APPLICANT_WORDS.recordsChecked, { day: unit.recordCheckedOn })}
          </span>
        </div>
        <div className="card-body">
          {unit.records.length === 0 && <p className="muted">{t(APPLICANT_WORDS.recordsNone)}</p>}
          <ul>
            {unit.records.map((record) => (
              <li key={`${record.kind} ${record.happenedOn}`}>
                <DayText on={record.happenedOn} />　{t(RECORD_KINDS[record.kind])}
                {'　'}
                {t(RECORD_STATES[record.state])}　<span className="hint">{record.source}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}

function Correction({ unit, recommenders, onDone }: Props & { onDone: () => void }) {
  const t = useWords();
  const ordered = inOrderFor(unit.region, recommenders);
  const [input, write, forget, found] = useKeptFields(`${unit.id}:correct`, () => ({
    uscc: unit.uscc,
    name: unit.name,
    kind: unit.kind,
    independentLegalPerson: unit.independentLegalPerson,
    region: unit.region,
    address: unit.address,
    registeredOn: unit.registeredOn,
    legalRepresentative: unit.legalRepresentative,
    industryCode: unit.industryCode,
    profile: unit.profile,
    honours: unit.honours,
    // The bureau of the city of registration, unless another one was chosen.
    defaultRecommender: unit.defaultRecommender ?? ordered[0]?.id ?? null,
  }));
  const correct = useAct('correct-organisation', forget);
  const faults = organisationFaults(input, t);
  const [tried, setTried] = useState(false);
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void hand();
      }}
    >
      <div className="card-body">
        <RefusalPanel refusal={correct.refusal} />
        <FoundNote found={found} />
        <p>
          {t(ENTRY_WORDS.uscc)} <span className="mono">{unit.uscc}</span>{' '}
          <span className="hint">{t(APPLICANT_WORDS.usccFixed)}</span>
        </p>
        <OrganisationFields
          value={input}
          onChange={(next) => write({ ...next, honours: [...next.honours] })}
          faults={tried ? faults : {}}
          usccFixed
          recommender={
            <RecommenderChoice
              region={input.region}
              recommenders={recommenders}
              value={input.defaultRecommender}
              onChange={(defaultRecommender) => write({ defaultRecommender })}
            />
          }
        />
        <p style={{ marginTop: 20, display: 'flex', gap: 10 }}>
          <Button type="primary" htmlType="submit" loading={correct.pending}>
            {t(APPLICANT_WORDS.saveCorrection)}
          </Button>
          <Button onClick={onDone}>{t(KIT_WORDS.cancel)}</Button>
        </p>
      </div>
    </form>
  );

  async function hand(): Promise<void> {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const { uscc: _never, ...organisation } = input;
    const done = await correct.act({
      params: { organisation: unit.id },
      body: { version: unit.version, organisation },
    });
    if (done !== undefined) onDone();
  }
}
