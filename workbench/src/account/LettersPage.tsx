import { parseTopic } from '@qichuang/domain';
import { MAIL_WORDS, SHELL_WORDS, topicWords } from '@qichuang/language';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Fetched } from '../kit/Fetched.tsx';
import { EmptyList, ListPage } from '../kit/ListPage.tsx';
import { RefusalPanel } from '../kit/RefusalPanel.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { useAct } from '../wire/use-act.ts';
import { usePages } from '../wire/use-pages.ts';
import { useView } from '../wire/use-view.ts';

/** What the system wrote to the reader, and which letters the reader does without. */
export function LettersPage() {
  const t = useWords();
  const letters = usePages('list-own-letters', {});
  const choice = useView('see-mail-choice');
  return (
    <>
      <ListPage
        title={t(MAIL_WORDS.ownTitle)}
        crumbs={[{ label: t(SHELL_WORDS.ownAccount), to: '/account' }, { label: t(MAIL_WORDS.ownTitle) }]}
        why={t(MAIL_WORDS.ownUnder)}
        pages={letters}
        totalWords={MAIL_WORDS.count}
        keyOf={({ id }) => id}
        empty={<EmptyList title={t(MAIL_WORDS.emptyTitle)} />}
        columns={[
          { id: 'at', title: t(MAIL_WORDS.writtenAt), cell: ({ writtenAt }) => <Time at={writtenAt} /> },
          {
            id: 'topic',
            title: t(MAIL_WORDS.topic),
            names: true,
            cell: ({ subject, text }) => (
              <details>
                <summary>{subject}</summary>
                <pre className="mail-preview">{text}</pre>
              </details>
            ),
          },
          { id: 'state', title: t(MAIL_WORDS.state), cell: ({ state }) => t(MAIL_WORDS[state]) },
        ]}
      />
      <Fetched query={choice}>{(view) => <Choice key={view.refused.join(' ')} {...view} />}</Fetched>
    </>
  );
}

function Choice({ optional, refused }: { optional: readonly string[]; refused: readonly string[] }) {
  const t = useWords();
  const { act, pending, refusal } = useAct('set-mail-choice');
  const [chosen, setChosen] = useState<readonly string[]>(refused);
  const topics = optional.flatMap((text) => parseTopic(text) ?? []);
  return (
    <section className="card" aria-labelledby="mail-choice">
      <div className="card-head">
        <h2 id="mail-choice">{t(MAIL_WORDS.choiceTitle)}</h2>
      </div>
      <div className="card-body">
        <RefusalPanel refusal={refusal} />
        <p className="hint">{t(MAIL_WORDS.choiceHint)}</p>
        <ul className="mail-choice">
          {topics.map((topic) => (
            <li key={topic}>
              <Checkbox
                checked={chosen.includes(topic)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
                }
              >
                {t(topicWords(topic))}
              </Checkbox>
            </li>
          ))}
        </ul>
        <Button type="primary" loading={pending} onClick={() => void act({ body: { refused: [...chosen] } })}>
          {t(MAIL_WORDS.choiceSave)}
        </Button>
      </div>
    </section>
  );
}
