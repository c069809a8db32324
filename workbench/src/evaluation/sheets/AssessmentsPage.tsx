import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { ASSESSMENT_WORDS, EVALUATION_WORDS, EXPERT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { StandingAsked } from '../../expert/standing/StandingAsked.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useWords } from '../../kit/words.ts';
import { usePages } from '../../wire/use-pages.ts';

type Row = ViewOf<(typeof REQUESTS)['list-own-assessments']>['rows'][number];

/** The sheets of evaluations and achievements an expert is asked for, what waits first. */
export function AssessmentsPage() {
  const t = useWords();
  const list = usePages('list-own-assessments');
  return (
    <>
      <StandingAsked />
      <ListPage
        title={t(ASSESSMENT_WORDS.sheets)}
        pages={list}
        columns={columns()}
        keyOf={({ id }) => id}
        empty={<EmptyList title={t(ASSESSMENT_WORDS.empty)} hint={t(ASSESSMENT_WORDS.emptyHint)} />}
      />
    </>
  );

  function columns(): readonly Column<Row>[] {
    return [
      {
        id: 'platform',
        title: t(EVALUATION_WORDS.platform),
        names: true,
        cell: ({ id, platform, organisation, state }) => (
          <>
            {state === 'recused' || state === 'replaced' ? (
              platform.name
            ) : (
              <Link to="/assessments/$assessment" params={{ assessment: id }}>
                {platform.name}
              </Link>
            )}
            <br />
            <small>{organisation}</small>
          </>
        ),
      },
      {
        id: 'about',
        title: t(EVALUATION_WORDS.title),
        cell: ({ about, title }) => (
          <>
            {title}
            <br />
            <small>{t(ASSESSMENT_WORDS[about])}</small>
          </>
        ),
      },
      {
        id: 'state',
        title: t(EXPERT_WORDS.state),
        cell: ({ state }) => (
          <span className={state === 'scored' ? 'tag good' : 'tag'}>{t(ASSESSMENT_WORDS[state])}</span>
        ),
      },
    ];
  }
}
