import {
  formatMoney,
  PLATFORM_LIFE_WORDS,
  SUPPORT_COLUMN_WORDS,
  SUPPORT_STATE_WORDS,
  SUPPORT_WORDS,
} from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import type { PlatformRecord } from '../page/tabs.ts';
import { LifeTable } from './LifeTable.tsx';

const TAGS = { proposed: 'tag moving', standing: 'tag good', struck: 'tag bad' } as const;

/** Support of one platform; it is entered, confirmed and struck in the register (A4.2, B6.2). */
export function SupportTab({ record: { platform } }: { readonly record: PlatformRecord }) {
  const t = useWords();
  const language = useLanguage();
  const asked = useView('list-support', { query: { platform: platform.id, limit: 200 } });
  return (
    <>
      <p>
        <Link to="/support" search={{ platform: platform.id } as never}>
          {t(PLATFORM_LIFE_WORDS.inRegister)}
        </Link>
      </p>
      <LifeTable
        asked={asked}
        label={t(PLATFORM_LIFE_WORDS.support)}
        columns={[
          {
            id: 'kind',
            title: t(SUPPORT_COLUMN_WORDS.kind),
            names: true,
            cell: ({ kind, sourceName, documentNumber }) => (
              <>
                {kind[language]}
                <small className="block">
                  {sourceName} {documentNumber}
                </small>
              </>
            ),
          },
          {
            id: 'amount',
            title: t(SUPPORT_WORDS.amount),
            numeric: true,
            cell: ({ amountFen }) => (amountFen === 0 ? '–' : formatMoney(amountFen, language)),
          },
          {
            id: 'received',
            title: t(SUPPORT_WORDS.received),
            numeric: true,
            cell: ({ amountFen, receivedFen }) =>
              amountFen === 0 ? '–' : formatMoney(receivedFen, language),
          },
          {
            id: 'decidedOn',
            title: t(SUPPORT_COLUMN_WORDS.decidedOn),
            cell: ({ decidedOn }) => (
              <span className="nowrap">
                <DayText on={decidedOn} />
              </span>
            ),
          },
          {
            id: 'state',
            title: t(SUPPORT_COLUMN_WORDS.state),
            cell: ({ state }) => <span className={TAGS[state]}>{t(SUPPORT_STATE_WORDS[state])}</span>,
          },
        ]}
      />
    </>
  );
}
