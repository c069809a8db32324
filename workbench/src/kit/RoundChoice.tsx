import { CalendarOutlined } from '@ant-design/icons';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { ROUND_CHOICE_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useOffice } from '../wire/session.tsx';
import { useView } from '../wire/use-view.ts';
import { useAddress } from './address.ts';
import { categoryName } from './CategoryName.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Fetched } from './Fetched.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from './programme.tsx';
import { useLanguage, useWords } from './words.ts';

export type Round = ViewOf<(typeof REQUESTS)['list-rounds']>['rows'][number];

export interface RoundChosen {
  readonly round: Round;
  readonly category: string;
  readonly programme: Programme;
}

interface Props {
  /** The page without a round in its path: there another round is chosen. */
  readonly path: string;
  /** Leaves the category out where the page is about the whole round. */
  readonly wholeRound?: boolean;
  readonly children: (chosen: RoundChosen) => ReactNode;
}

/** The rounds of the authority's own programme. */
export function useOwnRounds() {
  const office = useOffice();
  const programme = office?.unit.kind === 'authority' ? office.unit.id : undefined;
  return useView('list-rounds', { query: programme === undefined ? {} : { programme } });
}

/** Chooses round and category, kept in the address, and gives the page its round in the version it is pinned to. */
export function RoundChoice({ path, wholeRound = false, children }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [address] = useAddress();
  const { round: inPath } = useParams({ strict: false });
  const go = useNavigate();
  const rounds = useOwnRounds();
  return (
    <Fetched query={rounds}>
      {({ rows }) => {
        const round = rows.find(({ id }) => id === (inPath ?? address['round'])) ?? newest(rows);
        if (round === undefined) {
          return (
            <div className="card">
              <EmptyState
                icon={<CalendarOutlined aria-hidden />}
                title={t(ROUND_CHOICE_WORDS.noneTitle)}
                hint={t(ROUND_CHOICE_WORDS.noneHint)}
              />
            </div>
          );
        }
        return (
          <>
            <div className="choice-line">
              <Select
                aria-label={t(ROUND_CHOICE_WORDS.round)}
                value={round.id}
                popupMatchSelectWidth={false}
                options={rows.map(({ id, title }) => ({ value: id, label: title[language] }))}
                onChange={(id: string) => void go({ to: path, search: { round: id } })}
              />
              {!wholeRound && <CategoryChoice round={round} />}
            </div>
            <WithProgramme key={round.id} round={round}>
              {children}
            </WithProgramme>
          </>
        );
      }}
    </Fetched>
  );
}

function CategoryChoice({ round }: { round: Round }) {
  const t = useWords();
  const language = useLanguage();
  const [address, change] = useAddress();
  const programme = documentOf(useProgramme(round.programme, round.programmeDigest).data);
  return (
    <Select
      aria-label={t(ROUND_CHOICE_WORDS.category)}
      value={categoryIn(round, address['category'])}
      popupMatchSelectWidth={false}
      options={round.categories.map((id) => ({ value: id, label: categoryName(programme, id, language) }))}
      onChange={(category: string) => change({ category })}
    />
  );
}

function WithProgramme({ round, children }: { round: Round } & Pick<Props, 'children'>) {
  const [address] = useAddress();
  const asked = useProgramme(round.programme, round.programmeDigest);
  return (
    <Fetched query={asked}>
      {(view) => {
        const programme = documentOf(view);
        if (programme === null) return null;
        return (
          <ProgrammeProvider programme={programme}>
            {children({ round, programme, category: categoryIn(round, address['category']) })}
          </ProgrammeProvider>
        );
      }}
    </Fetched>
  );
}

function categoryIn({ categories }: Round, asked: string | undefined): string {
  return categories.find((id) => id === asked) ?? categories[0] ?? '';
}

/** The round at work: the newest that is called, otherwise the newest. */
function newest(rows: readonly Round[]): Round | undefined {
  const ordered = rows.toSorted((one, other) => (one.windows.apply.from < other.windows.apply.from ? 1 : -1));
  return ordered.find(({ state }) => state === 'called') ?? ordered[0];
}
