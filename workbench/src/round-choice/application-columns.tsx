import { RECOMMENDER_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Countdown } from '../kit/Countdown.tsx';
import type { Column } from '../kit/DataTable.tsx';
import { Time } from '../kit/Time.tsx';
import type { Say } from '../kit/words.ts';
import type { ApplicationRow } from './use-applications.ts';

type Columns = Readonly<Record<'receipt' | 'name' | 'since' | 'due', Column<ApplicationRow>>>;

/**
 * The columns every queue of applications has.
 *
 * @param waiting - the state in which an application waits for this office, and until when where it has no time of its own.
 */
export function applicationColumns(
  t: Say,
  waiting: { readonly state: string; readonly until: string },
): Columns {
  return {
    receipt: {
      id: 'receipt',
      title: t(RECOMMENDER_WORDS.receipt),
      sort: 'receipt',
      cell: ({ receipt }) => <span className="nowrap">{receipt ?? '–'}</span>,
    },
    name: {
      id: 'name',
      title: t(RECOMMENDER_WORDS.platform),
      sort: 'name',
      names: true,
      cell: ({ id, name, organisation }) => (
        <>
          <Link to="/applications/$application" params={{ application: id }}>
            {name}
          </Link>
          <br />
          <small>{organisation?.name}</small>
        </>
      ),
    },
    since: {
      id: 'since',
      title: t(RECOMMENDER_WORDS.since),
      sort: 'since',
      cell: ({ since }) => (
        <span className="nowrap">
          <Time at={since} short />
        </span>
      ),
    },
    due: {
      id: 'due',
      title: t(RECOMMENDER_WORDS.due),
      sort: 'due',
      cell: ({ dueAt, state }) => {
        const until = dueAt ?? (state === waiting.state ? waiting.until : null);
        return until === null ? '–' : <Countdown until={until} compact />;
      },
    },
  };
}
