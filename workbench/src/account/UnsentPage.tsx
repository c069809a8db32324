import { KIT_WORDS, SHELL_WORDS, UNSENT_WORDS } from '@qichuang/language';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from '../kit/ConfirmDialog.tsx';
import { EmptyList, ListPage } from '../kit/ListPage.tsx';
import { Time } from '../kit/Time.tsx';
import { useWords } from '../kit/words.ts';
import { dropLocalCopy, listLocalCopies, type WaitingCopy } from '../wire/local-copy.ts';
import { useSession } from '../wire/session.tsx';

const HOME = '/app';

/** What the reader typed on this device and the server does not have: where it belongs, to copy, to throw away. */
export function UnsentPage() {
  const t = useWords();
  const { person } = useSession();
  const own = person?.id ?? '';
  const [copies, setCopies] = useState(() => listLocalCopies(own));
  const [copied, setCopied] = useState<WaitingCopy | null>(null);
  const [dropping, setDropping] = useState<WaitingCopy | null>(null);
  return (
    <>
      <ListPage
        title={t(UNSENT_WORDS.title)}
        crumbs={[{ label: t(SHELL_WORDS.ownAccount), to: '/account' }, { label: t(UNSENT_WORDS.title) }]}
        why={t(UNSENT_WORDS.under)}
        totalWords={UNSENT_WORDS.count}
        total={copies.length}
        rows={copies}
        keyOf={({ of, field }) => `${of} ${field}`}
        empty={<EmptyList title={t(UNSENT_WORDS.empty)} hint={t(UNSENT_WORDS.emptyHint)} />}
        columns={[
          {
            id: 'page',
            title: t(UNSENT_WORDS.page),
            names: true,
            cell: ({ page }) =>
              page?.path.startsWith(`${HOME}/`) === true ? (
                <Link to={page.path.slice(HOME.length)}>{page.title.split(' · ')[0]}</Link>
              ) : (
                t(UNSENT_WORDS.pageUnknown)
              ),
          },
          { id: 'at', title: t(UNSENT_WORDS.at), cell: ({ at }) => <Time at={at} /> },
          {
            id: 'text',
            title: t(UNSENT_WORDS.text),
            cell: ({ value }) => <span className="value">{textOf(value)}</span>,
          },
          {
            id: 'acts',
            title: '',
            cell: (copy) => (
              <span className="nowrap">
                <Button
                  size="small"
                  onClick={() =>
                    void navigator.clipboard?.writeText(textOf(copy.value)).then(() => setCopied(copy))
                  }
                >
                  {t(copied === copy ? KIT_WORDS.copied : UNSENT_WORDS.copy)}
                </Button>{' '}
                <Button size="small" danger onClick={() => setDropping(copy)}>
                  {t(UNSENT_WORDS.drop)}
                </Button>
              </span>
            ),
          },
        ]}
      />
      {dropping !== null && (
        <ConfirmDialog
          open
          danger
          title={t(UNSENT_WORDS.dropTitle)}
          verb={t(UNSENT_WORDS.drop)}
          onConfirm={() => {
            dropLocalCopy(own, dropping);
            setCopies(listLocalCopies(own));
            setDropping(null);
          }}
          onCancel={() => setDropping(null)}
        >
          <p>{t(UNSENT_WORDS.dropText)}</p>
          <p className="value">{textOf(dropping.value)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Texts as they were typed; what is no text (a table, a choice of several) as it is written down. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
