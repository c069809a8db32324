import { DownloadOutlined, FileWordOutlined } from '@ant-design/icons';
import type { Day, Instant } from '@qichuang/base';
import { DASHBOARD_WORDS, formatPlainDay, formatShortInstant } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useAddress } from '../kit/address.ts';
import { ClauseTags } from '../kit/ClauseTag.tsx';
import { DayField } from '../kit/DayField.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../kit/programme.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { fileAddress } from '../wire/file-address.ts';
import { serverNow } from '../wire/server-clock.ts';
import { useView } from '../wire/use-view.ts';
import { ChainsCard } from './ChainsCard.tsx';
import { CitiesCard } from './CitiesCard.tsx';
import { ConcernsCard } from './ConcernsCard.tsx';
import { OutcomesCard } from './OutcomesCard.tsx';
import { PipelineCard } from './PipelineCard.tsx';
import { PlatformCards } from './PlatformCards.tsx';
import { ProgrammeChoice } from './ProgrammeChoice.tsx';
import { type Targets, TargetsCard } from './TargetsCard.tsx';
import { TilesCard } from './TilesCard.tsx';
import { BASES, useBasis, useDashboardQuery } from './use-dashboard.ts';
import './dashboard.css';

const HINTS = {
  ever: DASHBOARD_WORDS.everHint,
  valid: DASHBOARD_WORDS.validHint,
  yearly: DASHBOARD_WORDS.yearlyHint,
} as const;

/** A board of tiles for one city says nothing that its number does not. */
const FEW_CITIES = 3;

/** Targets and progress; its parts come each on their own, so that none waits for another (A4.2, B1). */
export function DashboardPage() {
  const query = useDashboardQuery();
  const targets = useView('see-targets', { query }, { keepOld: true });
  const programme = documentOf(useProgramme(targets.data?.programme).data);
  return (
    <ProgrammeProvider programme={programme}>
      <div className="dashboard">
        <Fetched query={targets} rows={8}>
          {(view) => (
            <>
              <Head targets={view} />
              <TargetsCard targets={view} />
              <div className={view.cities.length > FEW_CITIES ? 'dashboard-row' : 'dashboard-row whole'}>
                <PipelineCard />
                {view.cities.length > FEW_CITIES && <TilesCard cities={view.cities} />}
              </div>
            </>
          )}
        </Fetched>
        <div className="dashboard-row">
          <ConcernsCard />
          <OutcomesCard />
        </div>
        <PlatformCards />
        <CitiesCard />
        <ChainsCard />
      </div>
    </ProgrammeProvider>
  );
}

function Head({ targets }: { targets: Targets }) {
  const t = useWords();
  const language = useLanguage();
  const basis = useBasis();
  const query = useDashboardQuery();
  const [, change] = useAddress();
  const { knownAs, by, clauses, until, past, on, ownOnly } = targets;
  const title =
    knownAs === null || ownOnly ? t(DASHBOARD_WORDS.title) : t(DASHBOARD_WORDS.titleShort, { code: knownAs });
  return (
    <>
      <PageHead
        title={title}
        under={
          <p>
            {t(DASHBOARD_WORDS.byYear, { year: by })}
            <ClauseTags clauses={clauses} />
            {'　'}
            {t(DASHBOARD_WORDS.asOfNow, {
              at: past ? formatPlainDay(on as Day, language) : formatShortInstant(until as Instant, language),
            })}
            {'　'}
            {t(ownOnly ? DASHBOARD_WORDS.ownOnly : HINTS[basis])}
          </p>
        }
        aside={
          <div className="dashboard-tools">
            <Segmented
              aria-label={t(DASHBOARD_WORDS.basis)}
              value={basis}
              options={BASES.map((one) => ({ value: one, label: t(DASHBOARD_WORDS[one]) }))}
              onChange={(one) => change({ basis: one === 'ever' ? undefined : one })}
            />
            <DayChoice />
            <a
              className="plain-button"
              download
              href={fileAddress('export-dashboard', {}, { ...query, format: 'xlsx' })}
            >
              <DownloadOutlined aria-hidden /> {t(DASHBOARD_WORDS.data)}
            </a>
            <a className="plain-button" download href={fileAddress('fetch-dashboard-brief', {}, query)}>
              <FileWordOutlined aria-hidden /> {t(DASHBOARD_WORDS.brief)}
            </a>
          </div>
        }
      />
      <ProgrammeChoice chosen={targets.programme} />
      {past && (
        <p className="notice soft" role="status">
          <span>
            {t(DASHBOARD_WORDS.asOfPast, { on: formatPlainDay(on as Day, language) })}{' '}
            <Link
              to="."
              search={((before: Record<string, unknown>) => ({ ...before, on: undefined })) as never}
            >
              {t(DASHBOARD_WORDS.backToNow)}
            </Link>
          </span>
        </p>
      )}
    </>
  );
}

/** A day of the past, kept in the address. */
function DayChoice() {
  const t = useWords();
  const [{ on }, change] = useAddress();
  const today = serverNow().slice(0, 10);
  return (
    <span className="day-choice">
      <label className="hint" htmlFor="dashboard-day">
        {t(DASHBOARD_WORDS.day)}
      </label>
      <DayField
        id="dashboard-day"
        value={on ?? null}
        barred={(day) => day > today}
        onChange={(day) => change({ on: day ?? undefined })}
      />
    </span>
  );
}
