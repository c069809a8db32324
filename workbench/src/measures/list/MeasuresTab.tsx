import { MEASURE_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { useWords } from '../../kit/words.ts';
import type { PlatformRecord } from '../../platform/page/tabs.ts';
import { useOffice } from '../../wire/session.tsx';
import { useView } from '../../wire/use-view.ts';
import { useMeasureColumns } from './measure-columns.tsx';

/** What was proposed and decided for one platform. */
export function MeasuresTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const role = useOffice()?.role;
  const columns = useMeasureColumns({ ofOne: true });
  const asked = useView('list-measures', { query: { platform: platform.id, limit: 200 } });
  return (
    <>
      {role === 'authority-clerk' && platform.state === 'active' && (
        <p>
          <Link className="plain-button" to="/measures/new" search={{ platform: platform.id }}>
            {t(MEASURE_WORDS.propose)}
          </Link>
        </p>
      )}
      <Fetched query={asked}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="muted">{t(MEASURE_WORDS.tabEmpty)}</p>
          ) : (
            <DataTable label={t(MEASURE_WORDS.title)} columns={columns} rows={rows} keyOf={({ id }) => id} />
          )
        }
      </Fetched>
    </>
  );
}
