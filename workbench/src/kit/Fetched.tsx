import { KIT_WORDS } from '@qichuang/language';
import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { type AnswerFault, problemOf } from '../wire/answer-fault.ts';
import { RefusalPanel } from './RefusalPanel.tsx';
import { useWords } from './words.ts';

interface Props<View> {
  readonly query: UseQueryResult<View, AnswerFault>;
  readonly rows?: number;
  readonly children: (view: View) => ReactNode;
}

/** Shows a view once it is there: before, a quiet skeleton; instead, why it cannot be had. An old view stays when asking again fails. */
export function Fetched<View>({ query, rows = 4, children }: Props<View>) {
  const t = useWords();
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <RefusalPanel refusal={problemOf(query.error) ?? 'offline'} onAgain={() => void query.refetch()} />
    );
  }
  return (
    <div aria-busy="true">
      <span className="sr">{t(KIT_WORDS.loading)}</span>
      <Skeleton active={false} paragraph={{ rows }} />
    </div>
  );
}
