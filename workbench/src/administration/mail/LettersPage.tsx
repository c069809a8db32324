import { parseTopic, TOPICS, type Topic } from '@qichuang/domain';
import { MAIL_WORDS, topicWords } from '@qichuang/language';
import { Button } from 'antd';
import { useAddress } from '../../kit/address.ts';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { RefusalPanel } from '../../kit/RefusalPanel.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { useAct } from '../../wire/use-act.ts';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { useView } from '../../wire/use-view.ts';

const STATES = ['waiting', 'sent', 'dead', 'declined'] as const;
const TAGS = { waiting: 'tag', sent: 'tag good', dead: 'tag bad', declined: 'tag soft' } as const;
const EVERY = Object.keys(TOPICS) as readonly Topic[];
const POLL_MS = 15_000;

/** What went to whom, when, and what became of it; what was given up can be tried again. */
export function LettersPage() {
  const t = useWords();
  const [address] = useAddress();
  const state = STATES.find((one) => one === address['state']);
  const topic = parseTopic(address['topic'] ?? '');
  const text = address['text'];
  const query = {
    ...(state === undefined ? {} : { state }),
    ...(topic === undefined ? {} : { topic }),
    ...(text === undefined ? {} : { text }),
  };
  const letters = usePages('list-letters', { query }, POLL_MS);
  const { data } = useView('list-letters', { query: { limit: 1 } });
  const retry = useAct('retry-letter');
  return (
    <>
      <RefusalPanel refusal={retry.refusal} />
      <ListPage
        title={t(MAIL_WORDS.title)}
        why={
          data === undefined ? (
            t(MAIL_WORDS.under)
          ) : (
            <>
              {t(MAIL_WORDS.under)} {t(MAIL_WORDS[data.transport])} {t(MAIL_WORDS.counts, data.counts)}
            </>
          )
        }
        pages={letters}
        totalWords={MAIL_WORDS.count}
        keyOf={({ id }) => id}
        searches
        filters={[
          {
            name: 'state',
            label: t(MAIL_WORDS.state),
            choices: STATES.map((value) => ({ value, label: t(MAIL_WORDS[value]) })),
          },
          {
            name: 'topic',
            label: t(MAIL_WORDS.topic),
            choices: EVERY.map((value) => ({ value, label: t(topicWords(value)) })),
          },
        ]}
        empty={<EmptyList title={t(MAIL_WORDS.emptyTitle)} />}
        columns={[
          {
            id: 'to',
            title: t(MAIL_WORDS.to),
            names: true,
            cell: ({ name, email }) => (
              <>
                {name}
                <small className="block">{email}</small>
              </>
            ),
          },
          { id: 'topic', title: t(MAIL_WORDS.topic), cell: ({ topic }) => <TopicName topic={topic} /> },
          {
            id: 'writtenAt',
            title: t(MAIL_WORDS.writtenAt),
            cell: ({ writtenAt }) => <Time at={writtenAt} />,
          },
          { id: 'state', title: t(MAIL_WORDS.state), cell: (letter) => <StateOf letter={letter} /> },
          {
            id: 'settledAt',
            title: t(MAIL_WORDS.settledAt),
            cell: ({ settledAt }) => (settledAt === null ? '–' : <Time at={settledAt} />),
          },
          {
            id: 'acts',
            title: t(MAIL_WORDS.acts),
            cell: ({ id, state, name }) =>
              state === 'dead' && (
                <Button size="small" onClick={() => void retry.act({ params: { letter: id } })}>
                  {t(MAIL_WORDS.retry)}
                  <span className="sr"> {name}</span>
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

function TopicName({ topic }: { topic: string }) {
  const t = useWords();
  const known = parseTopic(topic);
  return <>{known === undefined ? '–' : t(topicWords(known))}</>;
}

function StateOf({ letter }: { letter: RowOf<'list-letters'> }) {
  const t = useWords();
  return (
    <>
      <span className={TAGS[letter.state]}>{t(MAIL_WORDS[letter.state])}</span>
      {letter.attempts > 1 && (
        <small className="block">{t(MAIL_WORDS.attempts, { count: letter.attempts })}</small>
      )}
      {letter.lastError !== '' && <small className="block">{letter.lastError}</small>}
    </>
  );
}
