import { yearOf } from '@qichuang/base';
import { ROUND_WORDS, say, shanghaiDay } from '@qichuang/language';
import { hasPreliminaryReview, type Programme } from '@qichuang/programmes';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../../kit/programme.tsx';
import { useWords } from '../../kit/words.ts';
import { serverNow } from '../../wire/server-clock.ts';
import { useOffice } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { PlanForm } from './PlanForm.tsx';
import { draftOf, emptyPlan, planOf } from './round-plan.ts';

/** A new round of the programme in force. */
export function NewPlanPage() {
  const t = useWords();
  const go = useNavigate();
  const programmeId = useOffice()?.unit.id;
  const query = useProgramme(programmeId);
  const { act, pending, refusal } = useAct('plan-round');
  return (
    <>
      <PageHead title={t(ROUND_WORDS.plan)} crumbs={crumbsOf(t)} />
      <Fetched query={query}>
        {(view) => {
          const programme = documentOf(view);
          if (programme === null) return null;
          return (
            <ProgrammeProvider programme={programme}>
              <PlanForm
                name="new"
                programme={programme}
                digest={view.digest}
                start={startOf(programme)}
                pending={pending}
                refusal={refusal}
                onSave={async (draft, recommenders) => {
                  const done = await act({
                    body: planOf(draft, recommenders, hasPreliminaryReview(programme)),
                  });
                  if (done !== undefined) await go({ to: '/rounds/$round', params: { round: done.id } });
                  return done !== undefined;
                }}
              />
            </ProgrammeProvider>
          );
        }}
      </Fetched>
    </>
  );
}

/** Changes a round that is still planned. */
export function RevisePlanPage() {
  const t = useWords();
  const go = useNavigate();
  const { round: id = '' } = useParams({ strict: false }) as { readonly round?: string };
  const query = useView('see-round', { params: { round: id } });
  const round = query.data;
  const shown = useProgramme(round?.programme, round?.programmeDigest);
  const { act, pending, refusal } = useAct('revise-round');
  return (
    <>
      <PageHead
        title={t(ROUND_WORDS.revise)}
        crumbs={[...crumbsOf(t), { label: round?.title.zh ?? '', to: `/rounds/${id}` }]}
      />
      <Fetched query={query}>
        {(planned) => (
          <Fetched query={shown}>
            {(view) => {
              const programme = documentOf(view);
              if (programme === null) return null;
              return (
                <ProgrammeProvider programme={programme}>
                  <PlanForm
                    name={id}
                    programme={programme}
                    digest={planned.programmeDigest}
                    start={draftOf(planned)}
                    pending={pending}
                    refusal={refusal}
                    onSave={async (draft, recommenders) => {
                      const plan = planOf(draft, recommenders, hasPreliminaryReview(programme));
                      const done = await act({
                        params: { round: id },
                        body: { version: planned.version, plan },
                      });
                      if (done !== undefined) await go({ to: '/rounds/$round', params: { round: id } });
                      return done !== undefined;
                    }}
                  />
                </ProgrammeProvider>
              );
            }}
          </Fetched>
        )}
      </Fetched>
    </>
  );
}

function crumbsOf(t: ReturnType<typeof useWords>) {
  return [{ label: t(ROUND_WORDS.rounds), to: '/rounds' }];
}

/** What a new plan begins with: this year, all categories, the programme's own panel. */
function startOf(programme: Programme) {
  const year = yearOf(shanghaiDay(serverNow()));
  const named = (language: 'zh' | 'en') =>
    say(ROUND_WORDS.titleSuggested, language, { year, programme: programme.names[language] });
  return emptyPlan({
    programme: programme.id,
    year,
    titleZh: named('zh'),
    titleEn: named('en'),
    categories: programme.categories.map(({ id }) => id),
    panelSize: programme.sharedRules.expertPanel.size,
  });
}
