import { CAMPAIGN_KIND_WORDS, EVALUATION_STATE_WORDS, EVALUATION_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { usePages } from '../../wire/use-pages.ts';
import { type EvaluationRow, EvaluationState, GradeMark, pointsOf } from '../evaluation-marks.tsx';

const STATES = ['open', 'assessed', 'graded', 'published', 'excused'] as const;

/** Evaluations of the reader's own platforms, or of those it recommends. */
export function EvaluationsPage() {
  const t = useWords();
  const office = useOffice();
  const [address] = useAddress();
  const state = STATES.find((one) => one === address['state']);
  const text = address['text'];
  const list = usePages('list-evaluations', {
    query: {
      limit: 50,
      ...(state === undefined ? {} : { state }),
      ...(text === undefined ? {} : { text }),
    },
  });
  const host = office?.unit.kind === 'organisation';
  return (
    <ListPage
      title={t(EVALUATION_WORDS.results)}
      pages={list}
      columns={columns()}
      keyOf={({ id }) => id}
      searches
      filters={[
        {
          name: 'state',
          label: t(EVALUATION_WORDS.state),
          choices: STATES.filter((one) => host || one !== 'graded').map((value) => ({
            value,
            label: t(EVALUATION_STATE_WORDS[value]),
          })),
        },
      ]}
      empty={<EmptyList title={t(EVALUATION_WORDS.emptyOwn)} hint={t(EVALUATION_WORDS.emptyOwnHint)} />}
    />
  );

  function columns(): readonly Column<EvaluationRow>[] {
    return [
      {
        id: 'platform',
        title: t(EVALUATION_WORDS.platform),
        names: true,
        cell: ({ id, platform }) => (
          <>
            <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
              {platform.name}
            </Link>
            <br />
            <small>{platform.number}</small>
          </>
        ),
      },
      {
        id: 'campaign',
        title: t(EVALUATION_WORDS.title),
        cell: ({ campaign }) => (
          <>
            {campaign.title}
            <br />
            <small>{t(CAMPAIGN_KIND_WORDS[campaign.kind])}</small>
          </>
        ),
      },
      { id: 'state', title: t(EVALUATION_WORDS.state), cell: (row) => <EvaluationState state={row.state} /> },
      {
        id: 'due',
        title: t(EVALUATION_WORDS.selfDue),
        cell: ({ campaign }) => <DayText on={campaign.selfAssessmentDueOn} />,
      },
      {
        id: 'total',
        title: t(EVALUATION_WORDS.total),
        numeric: true,
        cell: ({ totalHundredths }) => pointsOf(totalHundredths),
      },
      { id: 'grade', title: t(EVALUATION_WORDS.grade), cell: (row) => <GradeMark grade={row.grade} /> },
    ];
  }
}
