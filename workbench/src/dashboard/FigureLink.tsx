import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { DASHBOARD_WORDS, formatNumber } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../kit/words.ts';

/** A number of a dashboard with what its list is narrowed to. */
export type Figure = ViewOf<(typeof REQUESTS)['see-targets']>['total']['ever'];

interface Props {
  readonly figure: Figure;
  /** What is counted, for readers of screens: a number alone says nothing. */
  readonly what: string;
  /** How it is shown; plain unless told. */
  readonly children?: ReactNode;
}

/** A number that opens the list it counts; nothing opens nothing. */
export function FigureLink({ figure, what, children }: Props) {
  const t = useWords();
  const shown = children ?? formatNumber(figure.value);
  if (figure.value === 0) return <span className="muted">{shown}</span>;
  return (
    <Link
      className="figure"
      to="/progress/list"
      search={figure.behind as never}
      aria-label={t(DASHBOARD_WORDS.opensList, {
        what,
        count: typeof shown === 'string' ? shown : figure.value,
      })}
    >
      {shown}
    </Link>
  );
}
