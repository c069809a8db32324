import { LockOutlined } from '@ant-design/icons';
import { DESK_WORDS } from '@qichuang/language';
import { Link, useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import { useWords } from '../../kit/words.ts';
import { type ReviewRow, standOf, standWords } from '../own/review-state.ts';

interface Props {
  readonly rows: readonly ReviewRow[];
  readonly current: string;
  readonly onDeclare: (review: string) => void;
}

/** The expert's list beside the desk; on a phone a choice. */
export function ReviewList({ rows, current, onDeclare }: Props) {
  const t = useWords();
  const go = useNavigate();
  return (
    <nav className="card review-list" aria-label={t(DESK_WORDS.assigned)}>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={row.id === current ? 'here' : undefined}>
            {entryOf(row)}
          </li>
        ))}
      </ul>
      <Select
        className="review-choice"
        aria-label={t(DESK_WORDS.choose)}
        value={current}
        options={rows.map((row) => ({ value: row.id, label: `${row.label}　${standWords(row, t)}` }))}
        onChange={(review: string) => {
          const row = rows.find(({ id }) => id === review);
          if (row !== undefined && standOf(row) === 'locked') onDeclare(review);
          else void go({ to: '/reviews/$review', params: { review } });
        }}
      />
    </nav>
  );

  function entryOf(row: ReviewRow) {
    const words = (
      <>
        <span>
          {standOf(row) === 'locked' && <LockOutlined aria-hidden />} {row.label}
        </span>
        <small>{standWords(row, t)}</small>
      </>
    );
    switch (standOf(row)) {
      case 'locked':
        return (
          <button type="button" onClick={() => onDeclare(row.id)}>
            {words}
          </button>
        );
      case 'ended':
        return <span className="ended">{words}</span>;
      case 'fresh':
      case 'open':
      case 'scored':
        return (
          <Link
            to="/reviews/$review"
            params={{ review: row.id }}
            aria-current={row.id === current ? 'page' : undefined}
          >
            {words}
          </Link>
        );
    }
  }
}
