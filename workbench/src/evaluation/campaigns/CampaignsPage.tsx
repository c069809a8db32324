import { CAMPAIGN_KIND_WORDS, EVALUATION_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { type CampaignRow, CampaignState } from '../evaluation-marks.tsx';

/** The authority's evaluations, the latest first. */
export function CampaignsPage() {
  const t = useWords();
  const office = useOffice();
  const list = useView('list-campaigns');
  return (
    <Fetched query={list}>
      {({ rows }) => (
        <ListPage
          title={t(EVALUATION_WORDS.campaigns)}
          total={rows.length}
          aside={
            office?.role === 'authority-clerk' ? (
              <Link to="/campaigns/new" className="primary-button">
                {t(EVALUATION_WORDS.plan)}
              </Link>
            ) : undefined
          }
          columns={columns()}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyList title={t(EVALUATION_WORDS.empty)} hint={t(EVALUATION_WORDS.emptyHint)} />}
        />
      )}
    </Fetched>
  );

  function columns(): readonly Column<CampaignRow>[] {
    return [
      {
        id: 'title',
        title: t(EVALUATION_WORDS.title),
        names: true,
        cell: ({ id, title, kind }) => (
          <>
            <Link to="/campaigns/$campaign" params={{ campaign: id }}>
              {title}
            </Link>
            <br />
            <small>{t(CAMPAIGN_KIND_WORDS[kind])}</small>
          </>
        ),
      },
      { id: 'state', title: t(EVALUATION_WORDS.state), cell: (row) => <CampaignState state={row.state} /> },
      {
        id: 'platforms',
        title: t(EVALUATION_WORDS.platforms),
        numeric: true,
        cell: ({ platforms }) => platforms,
      },
      {
        id: 'self',
        title: t(EVALUATION_WORDS.selfAssessment),
        numeric: true,
        cell: ({ selfAssessed, platforms }) => `${selfAssessed} / ${platforms}`,
      },
      {
        id: 'sheets',
        title: t(EVALUATION_WORDS.sheets),
        numeric: true,
        cell: ({ scored, sheets }) => `${scored} / ${sheets}`,
      },
      {
        id: 'due',
        title: t(EVALUATION_WORDS.selfDue),
        cell: ({ selfAssessmentDueOn }) => <DayText on={selfAssessmentDueOn} />,
      },
    ];
  }
}
