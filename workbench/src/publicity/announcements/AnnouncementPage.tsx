import { DownloadOutlined } from '@ant-design/icons';
import type { Day } from '@qichuang/base';
import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { ANNOUNCEMENT_WORDS, formatPlainDay } from '@qichuang/language';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Act, ActBar } from '../../kit/ActBar.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { DataTable } from '../../kit/DataTable.tsx';
import { Fetched } from '../../kit/Fetched.tsx';
import { PageHead } from '../../kit/PageHead.tsx';
import { documentOf, useProgramme } from '../../kit/programme.tsx';
import { DayText } from '../../kit/Time.tsx';
import { TwoPersonPanel } from '../../kit/TwoPersonPanel.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useOffice, useSession } from '../../wire/session.tsx';
import { useAct } from '../../wire/use-act.ts';
import { useView } from '../../wire/use-view.ts';
import { EntriesTable } from '../notices/EntriesTable.tsx';
import '../publicity.css';

type Announcement = ViewOf<(typeof REQUESTS)['see-announcement']>;

const POLL_MS = 15_000;
const FORMATS = ['docx', 'xlsx', 'csv', 'json'] as const;
const PLAQUE_FORMATS = ['plaques-docx', 'plaques-xlsx'] as const;

/** One list: who is on it with numbers and validity, who is held back and why; published by another. */
export function AnnouncementPage() {
  const { announcement = '' } = useParams({ strict: false });
  const asked = useView('see-announcement', { params: { announcement } }, { everyMs: POLL_MS });
  return <Fetched query={asked}>{(view) => <OneAnnouncement announcement={view} />}</Fetched>;
}

function OneAnnouncement({ announcement }: { announcement: Announcement }) {
  const t = useWords();
  const language = useLanguage();
  const role = useOffice()?.role;
  const { person } = useSession();
  const publishing = useAct('publish-announcement');
  const dropping = useAct('drop-announcement');
  const [asking, setAsking] = useState<'publish' | 'drop' | null>(null);
  const { id, version, state, entries, heldBack, validFrom, validUntil } = announcement;
  const notice = useView('see-notice', { params: { notice: announcement.notice } });
  const programme = documentOf(useProgramme(announcement.programme).data);
  const years = programme?.sharedRules.validity.years ?? 3;
  const readerPrepared = announcement.preparedById === person?.id;
  const consequence = t(ANNOUNCEMENT_WORDS.publishText, { count: entries.length, years });
  const params = { announcement: id };
  const close = () => setAsking(null);
  return (
    <>
      <PageHead
        title={announcement.title}
        crumbs={[{ label: t(ANNOUNCEMENT_WORDS.title), to: '/announcements' }, { label: announcement.title }]}
        under={<p>{announcement.documentNumber}</p>}
        aside={
          <span className={state === 'published' ? 'tag good' : 'tag soft'}>
            {t(ANNOUNCEMENT_WORDS[state])}
          </span>
        }
      />
      <section className="card">
        <div className="card-body">
          <dl className="facts">
            <dt>{t(ANNOUNCEMENT_WORDS.announcedOn)}</dt>
            <dd>{announcement.announcedOn === null ? '–' : <DayText on={announcement.announcedOn} />}</dd>
            <dt>{t(ANNOUNCEMENT_WORDS.validity)}</dt>
            <dd>
              {validFrom === null || validUntil === null
                ? t(ANNOUNCEMENT_WORDS.validityLater, { years })
                : t(ANNOUNCEMENT_WORDS.validitySpan, {
                    from: dayWords(validFrom),
                    until: dayWords(validUntil),
                  })}
            </dd>
            <dt>{t(ANNOUNCEMENT_WORDS.fromNotice)}</dt>
            <dd>
              <Link to="/notices/$notice" params={{ notice: announcement.notice }}>
                {notice.data?.title ?? announcement.notice}
              </Link>
            </dd>
          </dl>
          <p className="line">
            {FORMATS.map((format) => download(format, t(ANNOUNCEMENT_WORDS.document)))}
            {announcement.plaques &&
              PLAQUE_FORMATS.map((format) => download(format, t(ANNOUNCEMENT_WORDS.plaques)))}
          </p>
          {announcement.plaques && <p className="hint">{t(ANNOUNCEMENT_WORDS.plaquesHint)}</p>}
        </div>
      </section>
      <div className="card">
        <div className="card-head">
          <h2>{t(ANNOUNCEMENT_WORDS.entries)}</h2>
          <span className="hint">
            {t(ANNOUNCEMENT_WORDS.entriesCount, { count: entries.length })}
            {'　'}
            {t(ANNOUNCEMENT_WORDS.numbersHint)}
          </span>
        </div>
        <EntriesTable
          programme={announcement.programme}
          entries={entries}
          before={[
            {
              id: 'number',
              title: t(ANNOUNCEMENT_WORDS.number),
              cell: ({ number }) =>
                number === null ? (
                  <span className="muted">{t(ANNOUNCEMENT_WORDS.numberLater)}</span>
                ) : (
                  <b className="nowrap">{number}</b>
                ),
            },
          ]}
        />
      </div>
      <div className="card">
        <div className="card-head">
          <h2 id="held-back">{t(ANNOUNCEMENT_WORDS.heldBack)}</h2>
        </div>
        {heldBack.length === 0 ? (
          <p className="card-body muted">{t(ANNOUNCEMENT_WORDS.heldBackNone)}</p>
        ) : (
          <DataTable
            label={t(ANNOUNCEMENT_WORDS.heldBack)}
            rows={heldBack}
            keyOf={({ application }) => application}
            columns={[
              {
                id: 'name',
                title: t(ANNOUNCEMENT_WORDS.heldBackName),
                names: true,
                cell: ({ application, name }) => (
                  <Link to="/applications/$application" params={{ application }}>
                    {name}
                  </Link>
                ),
              },
              {
                id: 'why',
                title: t(ANNOUNCEMENT_WORDS.heldBackWhy),
                cell: ({ why }) => t(ANNOUNCEMENT_WORDS[why]),
              },
            ]}
          />
        )}
      </div>
      <div style={{ marginTop: 16 }}>
        <TwoPersonPanel
          preparedBy={announcement.preparedBy === '' ? null : announcement.preparedBy}
          preparedAt={null}
          confirmedBy={announcement.publishedBy}
          confirmedAt={announcement.publishedAt}
          readerPrepared={state === 'prepared' && readerPrepared}
          {...(state === 'prepared' ? { consequence } : {})}
        />
      </div>
      <ActBar acts={acts()} />
      {asking === 'publish' && (
        <ConfirmDialog
          open
          title={t(ANNOUNCEMENT_WORDS.publishTitle)}
          verb={t(ANNOUNCEMENT_WORDS.publish)}
          pending={publishing.pending}
          refusal={publishing.refusal}
          onConfirm={() => void publishing.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{consequence}</p>
        </ConfirmDialog>
      )}
      {asking === 'drop' && (
        <ConfirmDialog
          open
          danger
          title={t(ANNOUNCEMENT_WORDS.dropTitle)}
          verb={t(ANNOUNCEMENT_WORDS.dropVerb)}
          pending={dropping.pending}
          refusal={dropping.refusal}
          onConfirm={() => void dropping.act({ params, body: { version } }).then(closeIfDone)}
          onCancel={close}
        >
          <p>{t(ANNOUNCEMENT_WORDS.dropText)}</p>
        </ConfirmDialog>
      )}
    </>
  );

  function dayWords(day: string): string {
    return formatPlainDay(day as Day, language);
  }

  function download(format: (typeof FORMATS | typeof PLAQUE_FORMATS)[number], label: string) {
    return (
      <a
        key={format}
        className="plain-button"
        download
        href={fileAddress('fetch-announcement', params, { format })}
      >
        <DownloadOutlined aria-hidden />
        {label} {format.replace('plaques-', '').toUpperCase()}
      </a>
    );
  }

  function closeIfDone(done: unknown) {
    if (done !== undefined) close();
  }

  function acts(): readonly Act[] {
    if (state !== 'prepared' || (role !== 'authority-clerk' && role !== 'authority-approver')) return [];
    const drop: Act = { id: 'drop', label: t(ANNOUNCEMENT_WORDS.drop), onAct: () => setAsking('drop') };
    if (role === 'authority-clerk' || readerPrepared) return [drop];
    return [
      drop,
      {
        id: 'publish',
        label: t(ANNOUNCEMENT_WORDS.publish),
        primary: true,
        onAct: () => setAsking('publish'),
      },
    ];
  }
}
