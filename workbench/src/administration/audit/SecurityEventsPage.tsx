import { LEDGER_WORDS, SECURITY_EVENT_WORDS } from '@qichuang/language';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { usePages } from '../../wire/use-pages.ts';

const POLL_MS = 15_000;
const FAILURES = ['sign-in-failed', 'account-locked', 'password-change-failed'];

/** Sign-ins, failures and changes of rights, for those who watch over them. */
export function SecurityEventsPage() {
  const t = useWords();
  const events = usePages('list-security-events', {}, POLL_MS);
  return (
    <ListPage
      title={t(SECURITY_EVENT_WORDS.title)}
      why={t(SECURITY_EVENT_WORDS.under)}
      pages={events}
      totalWords={LEDGER_WORDS.count}
      keyOf={({ id }) => id}
      empty={<EmptyList title={t(SECURITY_EVENT_WORDS.emptyTitle)} />}
      columns={[
        { id: 'at', title: t(SECURITY_EVENT_WORDS.at), cell: ({ at }) => <Time at={at} /> },
        {
          id: 'kind',
          title: t(SECURITY_EVENT_WORDS.kind),
          names: true,
          cell: ({ kind }) => (
            <span className={FAILURES.includes(kind) ? 'tag soft' : 'tag'}>
              {kind in SECURITY_EVENT_WORDS
                ? t(SECURITY_EVENT_WORDS[kind as keyof typeof SECURITY_EVENT_WORDS])
                : kind}
            </span>
          ),
        },
        { id: 'account', title: t(SECURITY_EVENT_WORDS.account), cell: ({ account }) => account },
        { id: 'detail', title: t(SECURITY_EVENT_WORDS.detail), cell: ({ detail }) => detail },
      ]}
    />
  );
}
