import { DESK_WORDS, EXPERT_WORDS, formatBytes } from '@qichuang/language';
import type { Criterion, Form, FormValues, Programme } from '@qichuang/programmes';
import { Button, Tabs } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { AttachmentReading } from '../../form-view/AttachmentReading.tsx';
import type { Reading } from '../../form-view/value-words.ts';
import { DataTable } from '../../kit/DataTable.tsx';
import { DayText } from '../../kit/Time.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import { applicationDraft } from '../../wire/draft-of.ts';
import type { ReviewOpen } from '../sheet/sheet-values.ts';
import { fedBy, firstFed } from './feeds.ts';
import { ReadingText } from './ReadingText.tsx';
import { Redacted } from './Redacted.tsx';

type Content = NonNullable<ReviewOpen['content']>;

interface Props {
  readonly content: Content;
  readonly programme: Programme;
  readonly form: Form;
  /** The criterion in hand; the text goes to where its grounds are. */
  readonly criterion: Criterion | null;
  readonly onRecuse: (() => void) | null;
}

/** The material: the form as text that follows the criterion in hand, and the attachments. */
export function ReadingPane({ content, programme, form, criterion, onRecuse }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [tab, setTab] = useState('form');
  const pane = useRef<HTMLDivElement>(null);
  const fed = useMemo(() => fedBy(form, criterion?.feeds ?? []), [form, criterion]);
  const place = firstFed(form, fed);
  const reading: Reading = {
    programme,
    form,
    values: Object.fromEntries(
      Object.entries(content.values).map(([id, { value }]) => [id, value]),
    ) as FormValues,
    language,
    names: Object.fromEntries(content.attachments.map(({ id, name }) => [id, name])),
  };

  useEffect(() => {
    if (place === undefined) return;
    setTab('form');
    scrollWithin(pane.current, place);
  }, [place]);

  return (
    <div className="reading" ref={pane}>
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={[
          {
            key: 'form',
            label: t(DESK_WORDS.form),
            children: (
              <article className="reading-text">
                <p className="hint">
                  {content.redacted && t(DESK_WORDS.redacted)} {t(DESK_WORDS.declaredNone)}{' '}
                  {onRecuse !== null && (
                    <Button type="link" size="small" className="in-line" onClick={onRecuse}>
                      {t(EXPERT_WORDS.changeToRecusal)}
                    </Button>
                  )}
                </p>
                <ReadingText reading={reading} fed={fed} />
              </article>
            ),
          },
          {
            key: 'attachments',
            label: t(DESK_WORDS.attachments, { count: content.attachments.length }),
            children: <Files content={content} form={form} />,
          },
        ]}
      />
    </div>
  );
}

/** Scrolls the pane where it scrolls by itself, the page where the pane is as long as its text. */
function scrollWithin(pane: HTMLElement | null, id: string) {
  const target = document.getElementById(id);
  if (pane === null || target === null) return;
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + offset - HEAD_PX });
  }
}

const HEAD_PX = 56;

function Files({ content, form }: { content: Content; form: Form }) {
  const t = useWords();
  const language = useLanguage();
  const { application, attachments, redacted } = content;
  if (attachments.length === 0) return <p className="muted reading-text">{t(DESK_WORDS.attachmentsEmpty)}</p>;
  if (application !== null) {
    return (
      <div className="reading-text">
        <AttachmentReading
          of={applicationDraft(application)}
          slots={form.attachments.slots}
          files={attachments}
          onlyFilled
        />
      </div>
    );
  }
  return (
    <div className="reading-text">
      {redacted && <p className="hint">{t(DESK_WORDS.attachmentWithheld)}</p>}
      <DataTable
        label={t(DESK_WORDS.attachments, { count: attachments.length })}
        rows={attachments}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'slot',
            title: t(DESK_WORDS.attachmentSlot),
            names: true,
            cell: ({ slot }) => form.attachments.slots.find(({ id }) => id === slot)?.[language] ?? slot,
          },
          {
            id: 'name',
            title: t(DESK_WORDS.attachmentName),
            cell: ({ name }) => <Redacted text={name} />,
          },
          {
            id: 'size',
            title: t(DESK_WORDS.attachmentSize),
            numeric: true,
            cell: ({ bytes }) => formatBytes(bytes),
          },
          {
            id: 'issued',
            title: t(DESK_WORDS.attachmentIssued),
            cell: ({ issuedOn }) => (issuedOn === null ? '–' : <DayText on={issuedOn} />),
          },
        ]}
      />
    </div>
  );
}
