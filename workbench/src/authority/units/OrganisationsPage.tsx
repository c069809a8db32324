import { regionName } from '@qichuang/domain';
import { UNIT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../kit/address.ts';
import { Fetched } from '../../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useOffice } from '../../wire/session.tsx';
import { useOrganisations } from './use-organisations.ts';

/** The organisations that have registered, with the day their credit was last checked (B4.1). */
export function OrganisationsPage() {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const clerk = useOffice()?.role === 'authority-clerk';
  const { query, rows, total } = useOrganisations(address['text']);
  return (
    <Fetched query={query}>
      {() => (
        <ListPage
          title={t(UNIT_WORDS.organisations)}
          total={total}
          totalWords={UNIT_WORDS.unitCount}
          aside={
            clerk && (
              <Link className="plain-button" to="/organisations/credit-checks">
                {t(UNIT_WORDS.recordMany)}
              </Link>
            )
          }
          searches
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'name',
              title: t(UNIT_WORDS.organisations),
              names: true,
              cell: ({ id, name }) => (
                <Link to="/organisations/$organisation" params={{ organisation: id }}>
                  {name}
                </Link>
              ),
            },
            {
              id: 'uscc',
              title: t(UNIT_WORDS.uscc),
              cell: ({ uscc }) => <span className="hash">{uscc}</span>,
            },
            {
              id: 'region',
              title: t(UNIT_WORDS.region),
              cell: ({ region }) => regionName(region)?.[language] ?? region,
            },
            {
              id: 'checked',
              title: t(UNIT_WORDS.recordChecked),
              cell: ({ recordCheckedOn }) =>
                recordCheckedOn === null ? (
                  <span className="tag soft">{t(UNIT_WORDS.never)}</span>
                ) : (
                  <DayText on={recordCheckedOn} />
                ),
            },
          ]}
          empty={
            <EmptyList title={t(UNIT_WORDS.organisationsEmpty)} hint={t(UNIT_WORDS.organisationsHint)} />
          }
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          loadingMore={query.isFetchingNextPage}
        />
      )}
    </Fetched>
  );
}
