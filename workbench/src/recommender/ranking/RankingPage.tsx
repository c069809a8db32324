import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { RECOMMENDER_WORDS } from '@qichuang/language';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Countdown } from '../../kit/Countdown.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { InRound } from '../../round-choice/RoundSelect.tsx';
import { useApplications } from '../../round-choice/use-applications.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { RankingDesk } from './RankingDesk.tsx';

export type RecommendationView = ViewOf<(typeof REQUESTS)['see-recommendation']>;

/** The recommender's list of a round: ranked by a clerk, confirmed once as a whole by another person (A3.2, B5.1). */
export function RankingPage() {
  return <InRound>{(round, choice) => <Ranking key={round.id} round={round} choice={choice} />}</InRound>;
}

function Ranking({ round, choice }: { round: Round; choice: ReactNode }) {
  const language = useLanguage();
  const programme = documentOf(useProgramme(round.programme, round.programmeDigest).data);
  const query = useView('see-recommendation', { params: { round: round.id } }, { everyMs: 15_000 });
  const { rows: all } = useApplications({ round: round.id }, 15_000, 200);
  const nameOf = (category: string) =>
    programme?.categories.find(({ id }) => id === category)?.names[language] ?? category;
  return (
    <ProgrammeProvider programme={programme}>
      <Fetched query={query}>
        {(view) => (
          <>
            <RankingHead view={view} choice={choice} />
            {view.rows.length === 0 ? (
              <NothingWaits />
            ) : (
              <RankingDesk view={view} all={all} round={round} nameOf={nameOf} />
            )}
          </>
        )}
      </Fetched>
    </ProgrammeProvider>
  );
}

const STATE_WORDS = {
  none: RECOMMENDER_WORDS.stateNone,
  drafted: RECOMMENDER_WORDS.stateDrafted,
  prepared: RECOMMENDER_WORDS.statePrepared,
  confirmed: RECOMMENDER_WORDS.stateConfirmed,
} as const;

function RankingHead({ view, choice }: { view: RecommendationView; choice: ReactNode }) {
  const t = useWords();
  return (
    <PageHead
      title={t(RECOMMENDER_WORDS.ranking)}
      under={
        <p>
          {view.recommenderName}
          {'　'}
          {t(STATE_WORDS[view.state])}
          {view.state !== 'confirmed' && (
            <>
              {'　'}
              <Countdown until={view.closesAt} />
            </>
          )}
        </p>
      }
      aside={
        <>
          {choice}
          {view.id !== null && <ListPapers round={view.round} />}
        </>
      }
    />
  );
}

/** The list as documents: summary table in three formats, and the letter. */
export function ListPapers({ round, recommender }: { round: string; recommender?: string }) {
  const t = useWords();
  const table = (format: 'xlsx' | 'docx' | 'csv') =>
    fileAddress('fetch-recommendation-table', { round }, { format, recommender });
  return (
    <>
      <Dropdown
        menu={{
          items: (['xlsx', 'docx', 'csv'] as const).map((format) => ({
            key: format,
            label: (
              <a href={table(format)} download>
                {format.toUpperCase()}
              </a>
            ),
          })),
        }}
      >
        <Button icon={<DownloadOutlined aria-hidden />}>{t(RECOMMENDER_WORDS.table)}</Button>
      </Dropdown>
      <a
        className="plain-button"
        href={fileAddress('fetch-recommendation-letter', { round }, { recommender })}
        download
      >
        {t(RECOMMENDER_WORDS.letter)}
      </a>
    </>
  );
}

function NothingWaits() {
  const t = useWords();
  return (
    <EmptyState
      icon={<InboxOutlined aria-hidden />}
      title={t(RECOMMENDER_WORDS.nothingWaits)}
      hint={t(RECOMMENDER_WORDS.nothingWaitsHint)}
    />
  );
}
