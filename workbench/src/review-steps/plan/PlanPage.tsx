import { CalendarOutlined } from '@ant-design/icons';
import { REVIEW_STEP_KIND_WORDS, REVIEW_STEP_WORDS as WORDS } from '@qichuang/language';
import { Segmented } from 'antd';
import { useAddress } from '../../kit/address.ts';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { RoundChoice, type RoundChosen } from '../../round-choice/RoundChoice.tsx';
import { useView, type ViewQuery } from '../../wire/use-view.ts';
import { PlanForm } from './PlanForm.tsx';
import '../review-steps.css';

export type Planning = NonNullable<ViewQuery<'see-step-planning'>['data']>;

/** Plans defences or visits of a category in bulk: applications, people, then a table of slots to adjust. */
export function PlanPage() {
  const t = useWords();
  return (
    <>
      <PageHead
        title={t(WORDS.planTitle)}
        crumbs={[{ label: t(WORDS.title), to: '/review-steps' }, { label: t(WORDS.plan) }]}
        under={<p>{t(WORDS.under)}</p>}
      />
      <RoundChoice path="/review-steps/plan">{(chosen) => <OfCategory {...chosen} />}</RoundChoice>
    </>
  );
}

function OfCategory({ round, category }: RoundChosen) {
  const t = useWords();
  const [address, change] = useAddress();
  const kind = address['kind'] === 'site-visit' ? 'site-visit' : 'oral-defence';
  const asked = useView('see-step-planning', { params: { round: round.id }, query: { kind, category } });
  return (
    <>
      <div className="choice-line">
        <Segmented
          aria-label={t(WORDS.kind)}
          value={kind}
          options={(['oral-defence', 'site-visit'] as const).map((value) => ({
            value,
            label: t(REVIEW_STEP_KIND_WORDS[value]),
          }))}
          onChange={(value) => change({ kind: value })}
        />
      </div>
      <Fetched query={asked}>
        {(planning) =>
          planning.applications.length === 0 ? (
            <div className="card">
              <EmptyState
                icon={<CalendarOutlined aria-hidden />}
                title={t(WORDS.nothingToPlan)}
                hint={t(WORDS.chooseHint)}
              />
            </div>
          ) : (
            <PlanForm
              key={`${round.id} ${category} ${kind}`}
              planning={planning}
              round={round.id}
              category={category}
            />
          )
        }
      </Fetched>
    </>
  );
}
