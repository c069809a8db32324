import { ROUND_CHOICE_WORDS } from '@qichuang/language';
import type { Programme } from '@qichuang/programmes';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../kit/address.ts';
import { categoryName } from '../kit/CategoryName.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { documentOf, ProgrammeProvider, useProgramme } from '../kit/programme.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { InRound } from './RoundSelect.tsx';
import type { Round } from './use-rounds.ts';

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

/** Chooses round and category, kept in the address, and gives the page its round in the version it is pinned to. */
export function RoundChoice({ path, wholeRound = false, children }: Props) {
  return (
    <InRound path={path}>
      {(round, choice) => (
        <>
          <div className="choice-line">
            {choice}
            {!wholeRound && <CategoryChoice round={round} />}
          </div>
          <WithProgramme key={round.id} round={round}>
            {children}
          </WithProgramme>
        </>
      )}
    </InRound>
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
