import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { ASSESSMENT_WORDS, EVALUATION_WORDS, EXPERT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { Column } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';

type Row = ViewOf<(typeof REQUESTS)['list-own-assessments']>['rows'][number];

/** The sheets of evaluations and achievements an expert is asked for, what waits first. */
export function AssessmentsPage() {
  const t = useWords();
  const list = useView('list-own-assessments');
  return (
    <Fetched query={list}>
      {({ rows }) => (
        <ListPage
          title={t(ASSESSMENT_WORDS.sheets)}
          total={rows.length}
          columns={columns()}
          rows={rows}
          keyOf={({ id }) => id}
          empty={<EmptyList title={t(ASSESSMENT_WORDS.empty)} hint={t(ASSESSMENT_WORDS.emptyHint)} />}
        />
      )}
    </Fetched>
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
