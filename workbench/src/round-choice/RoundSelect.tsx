import { CalendarOutlined } from '@ant-design/icons';
import { FORM_VIEW_WORDS } from '@qichuang/language';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../kit/address.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { type Round, useRoundHere, useRounds } from './use-rounds.ts';

/** Which round a list is about; kept in the address. */
export function RoundSelect({ rounds, round }: { rounds: readonly Round[]; round: Round }) {
  const t = useWords();
  const language = useLanguage();
  const [, change] = useAddress();
  return (
    <Select
      aria-label={t(FORM_VIEW_WORDS.round)}
      value={round.id}
      popupMatchSelectWidth={false}
      style={{ maxWidth: '100%' }}
      options={rounds.map(({ id, title }) => ({ value: id, label: title[language] }))}
      onChange={(id: string) => change({ round: id })}
    />
  );
}

/** A page about one round: waits for the rounds, and says so where there is none. */
export function InRound({
  children,
}: {
  children: (round: Round, choice: ReactNode, rounds: readonly Round[]) => ReactNode;
}) {
  const t = useWords();
  const { query, rounds } = useRounds();
  const round = useRoundHere(rounds);
  return (
    <Fetched query={query}>
      {() =>
        round === null ? (
          <EmptyState
            icon={<CalendarOutlined aria-hidden />}
            title={t(FORM_VIEW_WORDS.noRound)}
            hint={t(FORM_VIEW_WORDS.noRoundHint)}
          />
        ) : (
          children(round, <RoundSelect rounds={rounds} round={round} />, rounds)
        )
      }
    </Fetched>
  );
}
