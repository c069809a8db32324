import { CalendarOutlined } from '@ant-design/icons';
import { ROUND_CHOICE_WORDS } from '@qichuang/language';
import { useNavigate } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useAddress } from '../kit/address.ts';
import { EmptyState } from '../kit/EmptyState.tsx';
import { Fetched } from '../kit/Fetched.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { type Round, useRoundHere, useRoundNamed, useRounds } from './use-rounds.ts';

interface SelectProps {
  readonly rounds: readonly Round[];
  /** `null` is every round, offered where the page has such a list. */
  readonly round: Round | null;
  readonly offersAll?: boolean;
  /** The page without a round in its path, where it has one that names it. */
  readonly path?: string;
}

/** Which round a page is about; kept in the address. */
export function RoundSelect({ rounds, round, offersAll = false, path }: SelectProps) {
  const t = useWords();
  const language = useLanguage();
  const [, change] = useAddress();
  const go = useNavigate();
  return (
    <Select
      aria-label={t(ROUND_CHOICE_WORDS.round)}
      value={round?.id ?? ''}
      popupMatchSelectWidth={false}
      style={{ maxWidth: '100%' }}
      options={[
        ...(offersAll ? [{ value: '', label: t(ROUND_CHOICE_WORDS.all) }] : []),
        ...rounds.map(({ id, title }) => ({ value: id, label: title[language] })),
      ]}
      onChange={(id: string) =>
        path === undefined
          ? change({ round: id })
          : void go({ to: path, search: id === '' ? {} : { round: id } })
      }
    />
  );
}

/** Said on every page about a round where there is none. */
function NoRound() {
  const t = useWords();
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

interface InRoundProps {
  readonly path?: string;
  readonly children: (round: Round, choice: ReactNode) => ReactNode;
}

/** A page about one round: waits for the rounds, and says so where there is none. */
export function InRound({ path, children }: InRoundProps) {
  const { query, rounds } = useRounds();
  const round = useRoundHere(rounds);
  return (
    <Fetched query={query}>
      {() =>
        round === null ? (
          <NoRound />
        ) : (
          children(
            round,
            <RoundSelect rounds={rounds} round={round} {...(path === undefined ? {} : { path })} />,
          )
        )
      }
    </Fetched>
  );
}

interface InRoundsProps {
  readonly path: string;
  readonly children: (shown: readonly Round[]) => ReactNode;
}

/** A page that lists over all rounds, narrowed to one where its path or address names it. */
export function InRounds({ path, children }: InRoundsProps) {
  const { query, rounds } = useRounds();
  const named = useRoundNamed(rounds);
  return (
    <Fetched query={query}>
      {() =>
        rounds.length === 0 ? (
          <NoRound />
        ) : (
          <>
            <div className="choice-line">
              <RoundSelect rounds={rounds} round={named} offersAll path={path} />
            </div>
            {children(named === null ? rounds : [named])}
          </>
        )
      }
    </Fetched>
  );
}
