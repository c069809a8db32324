import { parseTopic } from '@qichuang/domain';
import { MAIL_WORDS, topicWords } from '@qichuang/language';
import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { useWords } from '../../kit/words.ts';
import { useView } from '../../wire/use-view.ts';
import { MailTextDialog } from './MailTextDialog.tsx';

/** What letters say on each topic, and in whose words. */
export function MailTextsPage() {
  const t = useWords();
  const asked = useView('list-mail-texts');
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <PageHead title={t(MAIL_WORDS.texts)} under={<p>{t(MAIL_WORDS.textsUnder)}</p>} />
      <Fetched query={asked}>
        {({ rows }) => {
          const known = rows.flatMap((row) => {
            const topic = parseTopic(row.topic);
            return topic === undefined ? [] : [{ ...row, topic }];
          });
          const edited = known.find(({ topic }) => topic === open);
          return (
            <section className="card">
              <DataTable
                label={t(MAIL_WORDS.texts)}
                rows={known}
                keyOf={({ topic }) => topic}
                columns={[
                  {
                    id: 'topic',
                    title: t(MAIL_WORDS.topic),
                    names: true,
                    cell: ({ topic }) => t(topicWords(topic)),
                  },
                  {
                    id: 'reach',
                    title: t(MAIL_WORDS.reach),
                    cell: ({ optional }) => t(optional ? MAIL_WORDS.optional : MAIL_WORDS.mandatory),
                  },
                  {
                    id: 'whose',
                    title: t(MAIL_WORDS.whose),
                    cell: ({ own }) => (
                      <span className={own === null ? 'tag' : 'tag good'}>
                        {t(own === null ? MAIL_WORDS.standard : MAIL_WORDS.own)}
                      </span>
                    ),
                  },
                  {
                    id: 'acts',
                    title: t(MAIL_WORDS.acts),
                    cell: ({ topic }) => (
                      <Button size="small" onClick={() => setOpen(topic)}>
                        {t(MAIL_WORDS.edit)}
                        <span className="sr"> {t(topicWords(topic))}</span>
                      </Button>
                    ),
                  },
                ]}
              />
              {edited !== undefined && (
                <MailTextDialog
                  key={`${edited.topic} ${edited.version}`}
                  row={edited}
                  onClose={() => setOpen(null)}
                />
              )}
            </section>
          );
        }}
      </Fetched>
    </>
  );
}
