import { LockOutlined } from '@ant-design/icons';
import { FORM_WORDS, SHELL_WORDS } from '@qichuang/language';
import { findForm } from '@qichuang/programmes';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useWords } from '../../kit/words.ts';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { FormDesk } from './FormDesk.tsx';
import '../../style/form.css';

const EDITABLE = new Set(['draft', 'returned', 'correction']);

/** The application form: everything it needs is asked for at once, then it is filled in. */
export function FormPage() {
  const t = useWords();
  const { application = '' } = useParams({ strict: false }) as { application?: string };
  const seen = useView('see-application', { params: { application } });
  return (
    <Fetched query={seen} rows={10}>
      {(view) =>
        EDITABLE.has(view.state) && view.form !== null && view.identity !== null ? (
          <Gathered key={view.id} view={view} seen={seen} />
        ) : (
          <>
            <PageHead
              title={view.name}
              crumbs={[{ label: t(SHELL_WORDS.applications), to: '/applications' }]}
            />
            <EmptyState
              icon={<LockOutlined aria-hidden />}
              title={t(FORM_WORDS.notEditable)}
              hint={t(FORM_WORDS.notEditableHint)}
            >
              <p>
                <Link to={`/applications/${view.id}`}>{t(FORM_WORDS.toCase)}</Link>
              </p>
            </EmptyState>
          </>
        )
      }
    </Fetched>
  );
}

type CaseQuery = ViewQuery<'see-application'>;

/** Programme, organisation, round and recommenders: what the rules are asked about besides the form. */
function Gathered({ view, seen }: { view: NonNullable<CaseQuery['data']>; seen: CaseQuery }) {
  const programme = useProgramme(view.programme, view.programmeDigest);
  const organisation = useView('see-organisation', {
    params: { organisation: view.identity?.organisation.id ?? '' },
  });
  const round = useView('see-round', { params: { round: view.round.id } });
  const recommenders = useView('list-recommenders');
  const document = documentOf(programme.data);
  const form = document === null ? undefined : findForm(document, view.category);
  return (
    <Fetched query={programme} rows={10}>
      {() => (
        <Fetched query={organisation} rows={10}>
          {(unit) => (
            <Fetched query={round} rows={10}>
              {(opened) => (
                <Fetched query={recommenders} rows={10}>
                  {({ rows }) =>
                    document !== null &&
                    form !== undefined && (
                      <ProgrammeProvider programme={document}>
                        <FormDesk
                          programme={document}
                          form={form}
                          view={seen.data ?? view}
                          organisation={unit}
                          round={opened}
                          recommenders={rows}
                        />
                      </ProgrammeProvider>
                    )
                  }
                </Fetched>
              )}
            </Fetched>
          )}
        </Fetched>
      )}
    </Fetched>
  );
}
