import type { REQUESTS, ViewOf } from '@qichuang/contract';
import { FORM_VIEW_WORDS, formatBytes } from '@qichuang/language';
import type { AttachmentSlot } from '@qichuang/programmes';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { HashText } from '../kit/HashText.tsx';
import { DayText, Time } from '../kit/Time.tsx';
import { useLanguage, useWords } from '../kit/words.ts';
import { attachmentAddress, type DraftOf } from '../wire/draft-of.ts';
import { FilePreview } from './FilePreview.tsx';
import './form-view.css';

export type SeenFile = NonNullable<
  ViewOf<(typeof REQUESTS)['see-application']>['form']
>['attachments'][number];

interface Props {
  readonly of: DraftOf;
  readonly slots: readonly AttachmentSlot[];
  readonly files: readonly SeenFile[];
  readonly beside?: ((target: string) => ReactNode) | undefined;
  readonly below?: ((target: string) => ReactNode) | undefined;
  /** Leaves out slots without a file. */
  readonly onlyFilled?: boolean;
  /** Opens the first file at once, as the evidence pane does. */
  readonly openFirst?: boolean;
}

/** The files of an application by their slots, each with size, day, hash, preview and download. */
export function AttachmentReading(props: Props) {
  const { of, slots, files, beside, below, onlyFilled = false, openFirst = false } = props;
  const t = useWords();
  const language = useLanguage();
  const shown = slots
    .map((slot) => ({ slot, own: files.filter((file) => file.slot === slot.id) }))
    .filter(({ slot, own }) => own.length > 0 || (!onlyFilled && slot.required));
  const first = shown.find(({ own }) => own.length > 0)?.own[0]?.id;
  return (
    <ul className="files">
      {shown.map(({ slot, own }) => (
        <li key={slot.id} id={`attachment-${slot.id}`}>
          <div className="slot">
            <b>{slot[language]}</b> {beside?.(`attachment:${slot.id}`)}
          </div>
          {own.length === 0 && <p className="muted">{t(FORM_VIEW_WORDS.noFile)}</p>}
          {own.map((file) => (
            <FileLine key={file.id} of={of} file={file} opened={openFirst && file.id === first} />
          ))}
          {below?.(`attachment:${slot.id}`)}
        </li>
      ))}
    </ul>
  );
}

function FileLine({ of, file, opened }: { of: DraftOf; file: SeenFile; opened: boolean }) {
  const t = useWords();
  const language = useLanguage();
  const [open, setOpen] = useState(opened);
  const address = attachmentAddress(of, file.id);
  const [beforeDay = '', afterDay = ''] = t(FORM_VIEW_WORDS.issuedOn, { day: '\u0000' }).split('\u0000');
  const [beforeTime = '', afterTime = ''] = t(FORM_VIEW_WORDS.uploadedAt, { when: '\u0000' }).split('\u0000');
  return (
    <div className="file">
      <div className="file-line">
        <span className="name">{file.name}</span>
        <span className="hint">
          {formatBytes(file.bytes)}
          {file.pages !== null &&
            `${language === 'zh' ? '，' : ', '}${t(FORM_VIEW_WORDS.pages, { count: file.pages })}`}
          {file.issuedOn !== null && (
            <>
              {language === 'zh' ? '，' : ', '}
              {beforeDay}
              <DayText on={file.issuedOn} />
              {afterDay}
            </>
          )}
          {language === 'zh' ? '，' : ', '}
          {beforeTime}
          <Time at={file.at} short />
          {afterTime}
        </span>
        <span className="space" />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? FORM_VIEW_WORDS.closePreview : FORM_VIEW_WORDS.open)}
        </Button>
        <a href={address} download>
          {t(FORM_VIEW_WORDS.download)}
        </a>
      </div>
      <p className="hint">
        SHA-256 <HashText hash={file.hash} short />
      </p>
      {open && <FilePreview address={address} media={file.media} name={file.name} />}
    </div>
  );
}
