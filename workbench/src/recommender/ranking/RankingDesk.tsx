import { InfoCircleOutlined } from '@ant-design/icons';
import { RECOMMENDER_WORDS } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { BulkBar } from '../../kit/BulkBar.tsx';
import { ReasonDialog } from '../../kit/ReasonDialog.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { useServerNow } from '../../kit/server-time.ts';
import { useWords } from '../../kit/words.ts';
import type { ApplicationRow } from '../../round-choice/use-applications.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { useOffice } from '../../wire/session.tsx';
import { ListActs } from './ListActs.tsx';
import { OrderTable } from './OrderTable.tsx';
import { QuotaCards } from './QuotaCards.tsx';
import type { RecommendationView } from './RankingPage.tsx';
import {
  missingIn,
  notRecommended,
  type RankedList,
  recommended,
  withOpinion,
  without,
} from './ranked-list.ts';
import { useRankedList, waitingIn } from './use-ranked-list.ts';
import { WaitingList } from './WaitingList.tsx';
import './ranking.css';

interface Props {
  readonly view: RecommendationView;
  /** Every application of the unit in this round, for those not on the list. */
  readonly all: readonly ApplicationRow[];
  readonly round: Round;
  readonly nameOf: (category: string) => string;
}

/** Where the list is made: what waits on the left, the orders of each category on the right, what is missing above. */
export function RankingDesk({ view, all, round, nameOf }: Props) {
  const t = useWords();
  const now = useServerNow(60_000);
  const office = useOffice();
  const clerk = office?.role === 'recommender-clerk';
  const open = now <= view.closesAt;
  const editable = clerk && open && (view.state === 'none' || view.state === 'drafted');
  const { keeper, kept } = useRankedList(view, editable);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [writing, setWriting] = useState(false);
  const list = kept.value;
  const rowOf = new Map(view.rows.map((row) => [row.id, row]));
  const placed = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? []);
  const waiting = waitingIn(view);
  const missing = missingIn(list, waiting, view.quotas);
  const categories = [...new Set([...round.categories, ...view.rows.map(({ category }) => category)])].filter(
    (category) => view.rows.some((row) => row.category === category),
  );
  const returned = all.filter(({ state }) => state === 'returned');
  const quotas = categories.map((category) => ({
    category,
    name: nameOf(category),
    used: (list.orders[category] ?? []).length,
    places: view.quotas.find((quota) => quota.category === category)?.places ?? null,
  }));
  const eachChosen = (change: (list: RankedList, row: ApplicationRow) => RankedList) => {
    keeper.change((before) => placed([...chosen]).reduce(change, before));
    setChosen(new Set());
  };
  const edit = editable
    ? {
        chosen,
        onChoose: setChosen,
        onPlace: (row: ApplicationRow, place: number) =>
          keeper.change((before) => recommended(before, row, place)),
        onOpinion: (row: ApplicationRow, opinion: string) =>
          keeper.change((before) => withOpinion(before, row.id, opinion)),
      }
    : null;
  return (
    <>
      <QuotaCards
        quotas={quotas}
        waiting={missing.noVerdict.length}
        returned={returned.length}
        against={list.against.length}
      />
      {view.state !== 'confirmed' && <WhyNot missing={missing} returned={returned.length} nameOf={nameOf} />}
      {kept.state === 'conflict' && <Conflict onSettle={keeper.settle} />}
      <RefusalPanel refusal={kept.refusal} />
      {!editable && view.state !== 'confirmed' && (
        <p className="hint">
          {t(open ? RECOMMENDER_WORDS.readOnlyApprover : RECOMMENDER_WORDS.readOnlyClosed)}
        </p>
      )}
      <div className="ranking-columns">
        <WaitingList
          undecided={placed(missing.noVerdict)}
          others={all.filter(({ state }) => state === 'returned')}
          {...(editable
            ? {
                onRecommend: (row: ApplicationRow) => keeper.change((before) => recommended(before, row)),
                onDecline: (row: ApplicationRow) => keeper.change((before) => notRecommended(before, row)),
              }
            : {})}
        />
        <div>
          {edit !== null && (
            <BulkBar
              count={chosen.size}
              onClear={() => setChosen(new Set())}
              acts={[
                { id: 'write', label: t(RECOMMENDER_WORDS.writeOpinions), onAct: () => setWriting(true) },
                {
                  id: 'decline',
                  label: t(RECOMMENDER_WORDS.notRecommend),
                  onAct: () => eachChosen(notRecommended),
                },
                {
                  id: 'out',
                  label: t(RECOMMENDER_WORDS.takeOut),
                  onAct: () => eachChosen((before, { id }) => without(before, id)),
                },
              ]}
            />
          )}
          {quotas.map(({ category, name, places }) => (
            <section key={category} className="card">
              <div className="card-head">
                <h2>{name}</h2>
              </div>
              {(list.orders[category] ?? []).length === 0 ? (
                <p className="card-body muted">{t(RECOMMENDER_WORDS.noneRanked)}</p>
              ) : (
                <OrderTable
                  label={name}
                  rows={placed(list.orders[category] ?? [])}
                  ranked
                  places={places}
                  opinions={list.opinions}
                  edit={edit}
                />
              )}
            </section>
          ))}
          {list.against.length > 0 && (
            <section className="card">
              <div className="card-head">
                <h2>{t(RECOMMENDER_WORDS.declined, { count: list.against.length })}</h2>
              </div>
              <OrderTable
                label={t(RECOMMENDER_WORDS.notRecommend)}
                rows={placed(list.against)}
                ranked={false}
                places={null}
                opinions={list.opinions}
                edit={edit}
              />
            </section>
          )}
          {editable && (
            <p className="hint" style={{ margin: '8px 0' }}>
              {t(RECOMMENDER_WORDS.orderHint)}
            </p>
          )}
          <ListActs view={view} keeper={keeper} kept={kept} missing={missing} open={open} />
        </div>
      </div>
      {writing && (
        <ReasonDialog
          of={`${view.round}:opinions`}
          title={t(RECOMMENDER_WORDS.writeOpinionsTitle, { count: chosen.size })}
          verb={t(RECOMMENDER_WORDS.take)}
          label={t(RECOMMENDER_WORDS.opinion)}
          least={1}
          by={{}}
          onSend={(opinion) => {
            eachChosen((before, { id }) => withOpinion(before, id, opinion));
            return true;
          }}
          onClose={() => setWriting(false)}
        >
          <p>{t(RECOMMENDER_WORDS.writeOpinionsText)}</p>
        </ReasonDialog>
      )}
    </>
  );
}

interface WhyNotProps {
  readonly missing: ReturnType<typeof missingIn>;
  readonly returned: number;
  readonly nameOf: (category: string) => string;
}

/** What keeps the list from being handed on, in a sentence; and what may still come back from applicants. */
function WhyNot({ missing, returned, nameOf }: WhyNotProps) {
  const t = useWords();
  const parts = [
    missing.noVerdict.length > 0 && t(RECOMMENDER_WORDS.missingVerdicts, { count: missing.noVerdict.length }),
    missing.noOpinion.length > 0 && t(RECOMMENDER_WORDS.missingOpinions, { count: missing.noOpinion.length }),
    ...missing.overQuota.map(({ category, over }) =>
      t(RECOMMENDER_WORDS.missingPlaces, { category: nameOf(category), over }),
    ),
  ].filter((part) => part !== false);
  if (parts.length === 0 && returned === 0) return null;
  return (
    <div className="notice soft" id="why-not" style={{ marginBottom: 14 }}>
      <InfoCircleOutlined aria-hidden />
      <div>
        {parts.length > 0 && (
          <p>
            {t(RECOMMENDER_WORDS.whyNot)}
            {parts.join(t(RECOMMENDER_WORDS.andThen))}
            {t(RECOMMENDER_WORDS.stop)}
            {t(RECOMMENDER_WORDS.completed)}
          </p>
        )}
        {returned > 0 && (
          <p>
            {t(RECOMMENDER_WORDS.stillReturned, { count: returned })}
            {t(RECOMMENDER_WORDS.stop)}
          </p>
        )}
      </div>
    </div>
  );
}

function Conflict({ onSettle }: { onSettle: (whose: 'theirs' | 'mine') => void }) {
  const t = useWords();
  return (
    <section className="refusal" role="alert">
      <h2>{t(RECOMMENDER_WORDS.conflictTitle)}</h2>
      <p>{t(RECOMMENDER_WORDS.conflictText)}</p>
      <p style={{ display: 'flex', gap: 8, marginTop: 8 }}>
        <Button onClick={() => onSettle('theirs')}>{t(RECOMMENDER_WORDS.takeTheirs)}</Button>
        <Button onClick={() => onSettle('mine')}>{t(RECOMMENDER_WORDS.takeMine)}</Button>
      </p>
    </section>
  );
}
