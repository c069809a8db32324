import { CHECK_WORDS, ROUND_WORDS } from '@qichuang/language';
import { hasPreliminaryReview } from '@qichuang/programmes';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Countdown } from '../../kit/Countdown.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { DayText, Time } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { PrepareExtension } from '../case-acts/ExtensionDialogs.tsx';
import { DraftMoves } from './DraftMoves.tsx';
import { NotActedOn } from './NotActedOn.tsx';
import { PipelineCard } from './PipelineCard.tsx';
import { countStates, pipelineOf } from './pipeline.ts';
import { RecommenderLists } from './RecommenderLists.tsx';
import { RoundActs } from './RoundActs.tsx';
import { ROUND_STATE_WORDS } from './RoundsPage.tsx';
import { windowNames } from './round-plan.ts';
import { useAllApplications } from './use-all-applications.ts';
import './rounds.css';

/** One round: its windows, how far its applications have come, what was left lying, the recommenders' lists. */
export function RoundPage() {
  const { round: id = '' } = useParams({ strict: false }) as { readonly round?: string };
  const query = useView('see-round', { params: { round: id } }, { everyMs: 15_000 });
  return <Fetched query={query}>{(round) => <Overview key={round.id} round={round} />}</Fetched>;
}

function Overview({ round }: { round: Round }) {
  const t = useWords();
  const language = useLanguage();
  const now = useServerNow(60_000);
  const office = useOffice();
  const programme = documentOf(useProgramme(round.programme, round.programmeDigest).data);
  const recommends = programme === null || hasPreliminaryReview(programme);
  const applications = useAllApplications(round.id);
  const rows = applications.data ?? [];
  const lying = now > round.windows.recommend.until ? rows.filter(({ state }) => state === 'submitted') : [];
  const lines = round.categories.map((category) => ({
    category,
    name: programme?.categories.find(({ id }) => id === category)?.names[language] ?? category,
    pipeline: pipelineOf(countStates(rows.filter((row) => row.category === category)), recommends),
  }));
  return (
    <ProgrammeProvider programme={programme}>
      <PageHead
        title={round.title[language]}
        crumbs={[{ label: t(ROUND_WORDS.rounds), to: '/rounds' }, { label: round.title[language] }]}
        under={<Under round={round} />}
        aside={
          <>
            <a className="plain-button" href={fileAddress('fetch-call', { round: round.id })} download>
              {t(ROUND_WORDS.callPaper)}
            </a>
            {round.state !== 'planned' && (
              <Link className="primary-button" to="/checks" search={{ round: round.id }}>
                {t(ROUND_WORDS.toCheck)}
              </Link>
            )}
          </>
        }
      />
      <Windows round={round} recommends={recommends} />
      {round.state !== 'planned' && (
        <>
          <Fetched query={applications}>{() => <PipelineCard lines={lines} at={now} />}</Fetched>
          <DraftMoves round={round} may={office?.role === 'authority-approver'} />
          {recommends && now > round.windows.recommend.until && (
            <NotActedOn round={round.id} rows={lying} mayClose={office?.role === 'authority-approver'} />
          )}
          {recommends && <RecommenderLists round={round} rows={rows} />}
          {office?.role === 'authority-clerk' && <ExtensionById />}
        </>
      )}
      <RoundActs round={round} recommends={recommends} />
    </ProgrammeProvider>
  );
}

function Under({ round }: { round: Round }) {
  const t = useWords();
  const [before = '', after = ''] = t(ROUND_WORDS.publishedOn, { day: '\u0000' }).split('\u0000');
  return (
    <p>
      <span className={round.state === 'called' ? 'tag moving' : 'tag'}>
        {t(ROUND_STATE_WORDS[round.state])}
      </span>{' '}
      {round.supplementary && <span className="tag">{t(ROUND_WORDS.supplementary)}</span>} {round.callNumber}{' '}
      {round.callPublishedOn !== null && (
        <>
          {before}
          <DayText on={round.callPublishedOn} />
          {after}
        </>
      )}
      {'　'}
      {round.contact.office} {round.contact.phone}
    </p>
  );
}

function Windows({ round, recommends }: { round: Round; recommends: boolean }) {
  const t = useWords();
  const now = useServerNow(60_000);
  return (
    <dl className="card window-list">
      {windowNames(recommends).map((name) => {
        const { from, until } = round.windows[name];
        const running = now >= from && now <= until;
        return (
          <div key={name} className={running ? 'now' : undefined}>
            <dt>{t(name === 'check' ? CHECK_WORDS.window : ROUND_WORDS[name])}</dt>
            <dd>
              <Time at={from} short /> – <Time at={until} short />
              {running && (
                <div>
                  <Countdown until={until} compact />
                </div>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** More time for a draft, which the authority does not see: by the number its applicant reads out. */
function ExtensionById() {
  const t = useWords();
  const [id, setId] = useState('');
  const [open, setOpen] = useState(false);
  const application = id.trim();
  return (
    <details className="card">
      <summary className="card-head">{t(ROUND_WORDS.byId)}</summary>
      <div className="card-body">
        <p className="hint">{t(ROUND_WORDS.byIdHint)}</p>
        <p className="check-top">
          <Input
            aria-label={t(ROUND_WORDS.systemNumber)}
            placeholder="app_"
            style={{ maxWidth: 220 }}
            value={id}
            maxLength={20}
            onChange={({ target }) => setId(target.value)}
          />
          <Button disabled={!/^app_[0-9a-z]{10}$/.test(application)} onClick={() => setOpen(true)}>
            {t(ROUND_WORDS.byId)}
          </Button>
        </p>
      </div>
      {open && <PrepareExtension application={application} onClose={() => setOpen(false)} />}
    </details>
  );
}
