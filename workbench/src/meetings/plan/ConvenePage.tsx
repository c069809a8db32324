import { MEETING_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { ActBar } from '../../kit/ActBar.tsx';
import { CategoryName } from '../../kit/CategoryName.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { FoundNote } from '../../kit/FoundNote.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useWords } from '../../kit/words.ts';
import { InRound } from '../../round-choice/RoundSelect.tsx';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useAct } from '../../wire/use-act.ts';
import { useKeptFields } from '../../wire/use-kept.ts';
import { PlanFields } from './PlanFields.tsx';
import { NO_PLAN, type PlanDraft, planBody } from './plan-draft.ts';

/** Convenes a meeting on ranked categories of a round. */
export function ConvenePage() {
  const t = useWords();
  return (
    <>
      <PageHead
        title={t(MEETING_WORDS.convene)}
        crumbs={[{ label: t(MEETING_WORDS.title), to: '/meetings' }]}
        under={<p>{t(MEETING_WORDS.conveneText)}</p>}
      />
      <InRound path="/meetings/new">
        {(round, choice) => (
          <>
            <div className="choice-line">{choice}</div>
            <Convene key={round.id} round={round} />
          </>
        )}
      </InRound>
    </>
  );
}

interface Written extends PlanDraft {
  readonly categories: readonly string[];
}

function Convene({ round }: { readonly round: Round }) {
  const t = useWords();
  const go = useNavigate();
  const [draft, change, forget, found] = useKeptFields<Written>(`${round.id}:meeting`, () => ({
    ...NO_PLAN,
    categories: round.ranked,
  }));
  const { act, pending, refusal } = useAct('convene-meeting', forget);
  const body = planBody(draft);
  const categories = draft.categories.filter((one) => round.ranked.includes(one));

  async function convene() {
    if (body === null || categories.length === 0) return;
    const done = await act({ body: { round: round.id, categories, ...body } });
    if (done !== undefined) await go({ to: '/meetings/$meeting', params: { meeting: done.id } });
  }

  return (
    <>
      <RefusalPanel refusal={refusal} onAgain={() => void convene()} />
      <FoundNote found={found} />
      <section className="card">
        <div className="card-body">
          <FormRow label={t(MEETING_WORDS.categories)} required hint={t(MEETING_WORDS.categoriesHint)}>
            {(ids) =>
              round.ranked.length === 0 ? (
                <p id={ids.id}>{t(MEETING_WORDS.noCategories)}</p>
              ) : (
                <Checkbox.Group
                  value={categories}
                  options={round.ranked.map((category) => ({
                    value: category,
                    label: <CategoryName programme={round.programme} category={category} />,
                  }))}
                  onChange={(next) => change({ categories: next })}
                />
              )
            }
          </FormRow>
          <PlanFields draft={draft} onChange={change} />
        </div>
      </section>
      <ActBar
        acts={[
          {
            id: 'convene',
            label: t(MEETING_WORDS.convened),
            primary: true,
            pending,
            blocked:
              body === null || categories.length === 0 ? { why: t(MEETING_WORDS.planIncomplete) } : null,
            onAct: () => void convene(),
          },
        ]}
      />
    </>
  );
}
