import { LockOutlined } from '@ant-design/icons';
import { DESK_WORDS, EXPERT_WORDS } from '@qichuang/language';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { CategoryName } from '../../kit/CategoryName.tsx';
import { Countdown } from '../../kit/Countdown.tsx';
import { EmptyState } from '../../kit/EmptyState.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { DeclarationDialog } from '../declaration/DeclarationDialog.tsx';
import { figuresOf, inOrder } from '../own/review-state.ts';
import { OpenReview } from './OpenReview.tsx';
import { ReviewList } from './ReviewList.tsx';
import './desk.css';

const POLL_MS = 15_000;

/** The review desk: own list, redacted text, score sheet. */
export function ReviewDeskPage() {
  const t = useWords();
  const { review: id = '' } = useParams({ strict: false });
  const list = useView('list-own-reviews', {}, { everyMs: POLL_MS });
  const asked = useView('see-review', { params: { review: id } });
  const [declaring, setDeclaring] = useState<string | null>(null);
  return (
    <Fetched query={list}>
      {({ rows }) => (
        <>
          <PageHead
            title={t(EXPERT_WORDS.reviewsCount, { count: rows.length })}
            crumbs={[{ label: t(EXPERT_WORDS.reviews), to: '/reviews' }, { label: asked.data?.label ?? '' }]}
            under={
              <p>
                {asked.data !== undefined && (
                  <>
                    <CategoryName programme={asked.data.programme} category={asked.data.category} />
                    {'　'}
                    <Countdown until={asked.data.dueAt} compact />
                    {'　'}
                  </>
                )}
                {t(EXPERT_WORDS.figures, figuresOf(rows))}
              </p>
            }
          />
          <div className="review-desk">
            <ReviewList rows={inOrder(rows)} current={id} onDeclare={setDeclaring} />
            <Fetched query={asked} rows={12}>
              {(review) => {
                if (review.content !== null) {
                  return (
                    <OpenReview
                      key={review.id}
                      review={review}
                      content={review.content}
                      onRecuse={() => setDeclaring(review.id)}
                    />
                  );
                }
                return (
                  <div className="card">
                    {review.state === 'assigned' ? (
                      <EmptyState icon={<LockOutlined aria-hidden />} title={t(EXPERT_WORDS.locked)}>
                        <Button type="primary" onClick={() => setDeclaring(review.id)}>
                          {t(EXPERT_WORDS.declareNow)}
                        </Button>
                      </EmptyState>
                    ) : (
                      <EmptyState icon={<LockOutlined aria-hidden />} title={t(DESK_WORDS.ended)} />
                    )}
                  </div>
                );
              }}
            </Fetched>
          </div>
          {declaring !== null && (
            <DeclarationDialog
              key={declaring}
              review={declaring}
              recuseOnly={rows.find((row) => row.id === declaring)?.state === 'declared'}
              onClose={() => setDeclaring(null)}
            />
          )}
        </>
      )}
    </Fetched>
  );
}
