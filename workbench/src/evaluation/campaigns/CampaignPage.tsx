import { CAMPAIGN_KIND_WORDS, EVALUATION_WORDS } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ActBar } from '../../kit/ActBar.tsx';
import { caseActs } from '../../kit/case-acts.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { DayText, Time } from '../../kit/Time.tsx';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useView } from '../../wire/use-view.ts';
import { type Campaign, CampaignState } from '../evaluation-marks.tsx';
import { type CampaignAct, CampaignActDialog } from './CampaignActDialog.tsx';
import { MemberTable } from './MemberTable.tsx';
import { ScorePlot } from './ScorePlot.tsx';

const POLL_MS = 15_000;

/** One evaluation: how far every platform is, what it came to, and the next step. */
export function CampaignPage() {
  const { campaign = '' } = useParams({ strict: false });
  const asked = useView('see-campaign', { params: { campaign } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneCampaign campaign={view} />}</Fetched>;
}

function OneCampaign({ campaign }: { campaign: Campaign }) {
  const t = useWords();
  const [asking, setAsking] = useState<CampaignAct | null>(null);
  const look = (act: CampaignAct, label: string, primary = true) => ({
    label,
    primary,
    onAct: () => setAsking(act),
  });
  const drawnUp = campaign.graded ?? campaign.prepared;
  const decided = campaign.graded === null ? campaign.confirmed : campaign.published;
  return (
    <>
      <PageHead
        title={campaign.title}
        crumbs={[{ label: t(EVALUATION_WORDS.campaigns), to: '/campaigns' }, { label: campaign.title }]}
        under={
          <p>
            {t(CAMPAIGN_KIND_WORDS[campaign.kind])}　<DayText on={campaign.from} />–
            <DayText on={campaign.until} />
          </p>
        }
        aside={<CampaignState state={campaign.state} />}
      />
      <section className="card">
        <dl className="facts card-body">
          <dt>{t(EVALUATION_WORDS.platforms)}</dt>
          <dd>{campaign.platforms}</dd>
          <dt>{t(EVALUATION_WORDS.selfDue)}</dt>
          <dd>
            <DayText on={campaign.selfAssessmentDueOn} weekday />
          </dd>
          <dt>{t(EVALUATION_WORDS.selfAssessment)}</dt>
          <dd>
            {campaign.selfAssessed} / {campaign.platforms}
          </dd>
          <dt>{t(EVALUATION_WORDS.sheets)}</dt>
          <dd>
            {campaign.scored} / {campaign.sheets}
          </dd>
          {campaign.statementUntil !== null && (
            <>
              <dt>{t(EVALUATION_WORDS.statement)}</dt>
              <dd>
                <Time at={campaign.statementUntil} />
              </dd>
            </>
          )}
          {campaign.published !== null && (
            <>
              <dt>{t(EVALUATION_WORDS.documentNumber)}</dt>
              <dd>{campaign.published.documentNumber}</dd>
            </>
          )}
          {campaign.cancelReason !== '' && (
            <>
              <dt>{t(EVALUATION_WORDS.reason)}</dt>
              <dd className="written">{campaign.cancelReason}</dd>
            </>
          )}
        </dl>
      </section>
      <ScorePlot members={campaign.members} />
      {campaign.members.length > 0 ? (
        <section className="card">
          <div className="card-head">
            <h2>{t(EVALUATION_WORDS.platforms)}</h2>
            <span className="space" />
            {(['xlsx', 'csv', 'json'] as const).map((format) => (
              <a
                key={format}
                className="plain-button"
                download
                href={fileAddress('export-campaign', { campaign: campaign.id }, { format })}
              >
                {format.toUpperCase()}
              </a>
            ))}
            {campaign.graded !== null && (
              <a
                className="plain-button"
                download
                href={fileAddress('fetch-campaign-paper', { campaign: campaign.id })}
              >
                {t(EVALUATION_WORDS.paper)}
              </a>
            )}
          </div>
          <MemberTable campaign={campaign} />
        </section>
      ) : (
        <section className="card">
          <div className="card-head">
            <h2>{t(EVALUATION_WORDS.platforms)}</h2>
          </div>
          <ul className="plain-list card-body">
            {campaign.chosen.map(({ id, name, number }) => (
              <li key={id}>
                <Link to="/platforms/$platform" params={{ platform: id }}>
                  {name}
                </Link>{' '}
                <small>{number}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TwoPersonPanel
        preparedBy={drawnUp?.by ?? null}
        preparedAt={drawnUp?.at ?? null}
        confirmedBy={decided?.by ?? null}
        confirmedAt={decided?.at ?? null}
      />
      <ActBar
        acts={caseActs(campaign.acts, {
          'start-campaign': look('start', t(EVALUATION_WORDS.start)),
          'begin-scoring': look(
            'score',
            t(campaign.state === 'scoring' ? EVALUATION_WORDS.scoreAgain : EVALUATION_WORDS.score),
            campaign.state === 'running',
          ),
          'grade-campaign': look('grade', t(EVALUATION_WORDS.gradeAct)),
          'publish-campaign': look('publish', t(EVALUATION_WORDS.publish)),
          'cancel-campaign': { ...look('cancel', t(EVALUATION_WORDS.cancel), false), danger: true },
        })}
      />
      {asking !== null && (
        <CampaignActDialog key={asking} act={asking} campaign={campaign} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
