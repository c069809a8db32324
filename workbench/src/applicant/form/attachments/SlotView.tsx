import { CameraOutlined, DeleteOutlined, FileOutlined, UploadOutlined } from '@ant-design/icons';
import { FORM_VIEW_WORDS, FORM_WORDS, formatBytes, formatPercent, KIT_WORDS } from '@qichuang/language';
import type { AttachmentSlot } from '@qichuang/programmes';
import { Button, Input } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { ClauseTags } from '../../../kit/ClauseTag.tsx';
import { ConfirmDialog } from '../../../kit/ConfirmDialog.tsx';
import { HashText } from '../../../kit/HashText.tsx';
import { Time } from '../../../kit/Time.tsx';
import { useLanguage, useWords } from '../../../kit/words.ts';
import { attachmentAddress, type DraftOf } from '../../../wire/draft-of.ts';
import { useAct } from '../../../wire/use-act.ts';
import type { Upload, Uploads } from './use-uploads.ts';

export interface FileView {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly bytes: number;
  /** Of a PDF; `null` where that cannot be told. */
  readonly pages: number | null;
  readonly hash: string;
  readonly issuedOn: string | null;
  readonly at: string;
}

interface Props {
  readonly of: DraftOf;
  readonly slot: AttachmentSlot;
  readonly required: boolean;
  readonly files: readonly FileView[];
  readonly uploads: Uploads;
  readonly editable: boolean;
  /** Pictures are taken on the spot: a button that opens the camera where there is one. */
  readonly camera?: boolean;
  readonly children?: React.ReactNode;
}

const MEBIBYTE = 1_048_576;
// Only papers that age are asked for their day.
const DATED = new Set(['credit-report']);

/** One slot for attachments: what belongs there, what is there, what is on its way. */
export function SlotView({ of, slot, required, files, uploads, editable, camera = false, children }: Props) {
  const t = useWords();
  const language = useLanguage();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const lens = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [issuedOn, setIssuedOn] = useState('');
  const running = uploads.all.filter((one) => one.slot === slot.id);
  const types = slot.types.map((type) => type.toUpperCase()).join('、');

  return (
    <section
      className="slot"
      id={`attachment-${slot.id}`}
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div className="label">
        <h3 id={id}>{slot[language]}</h3>
        {required && <span className="need">{t(KIT_WORDS.required)}</span>}
        <ClauseTags clauses={slot.why.filter((why) => /^[A-Z]\d/.test(why))} />
      </div>
      <p className="hint">
        {t(FORM_WORDS.slotTold, { types, size: slot.maxMb, count: slot.maxFiles })}
        {slot.maxPages !== undefined && ` ${t(FORM_VIEW_WORDS.mostPages, { count: slot.maxPages })}`}
        {'　'}
        {t(FORM_WORDS.slotIssuer, { issuer: slot.issuer[language] })}
      </p>
      {children}
      <ul className="files">
        {files.map((file) => (
          <FileRow key={file.id} of={of} file={file} editable={editable} />
        ))}
        {running.map((one) => (
          <UploadRow key={one.id} upload={one} uploads={uploads} />
        ))}
      </ul>
      {editable && (
        <div className="drop">
          {DATED.has(slot.id) && (
            <Input
              type="date"
              aria-label={t(FORM_WORDS.issuedOn)}
              addonBefore={t(FORM_WORDS.issuedOn)}
              style={{ width: 280 }}
              value={issuedOn}
              onChange={({ target }) => setIssuedOn(target.value)}
            />
          )}
          <span className="hint">{t(FORM_WORDS.slotDrop)}</span>
          <Button size="small" icon={<UploadOutlined aria-hidden />} onClick={() => picker.current?.click()}>
            {t(FORM_WORDS.slotPick)}
          </Button>
          {camera && (
            <>
              <Button
                size="small"
                icon={<CameraOutlined aria-hidden />}
                onClick={() => lens.current?.click()}
              >
                {t(FORM_WORDS.takePicture)}
              </Button>
              <input
                ref={lens}
                type="file"
                className="sr"
                tabIndex={-1}
                aria-label={`${t(FORM_WORDS.takePicture)} ${slot[language]}`}
                accept="image/jpeg,image/png"
                capture="environment"
                onChange={({ target }) => {
                  take([...(target.files ?? [])]);
                  target.value = '';
                }}
              />
            </>
          )}
          <input
            ref={picker}
            type="file"
            className="sr"
            tabIndex={-1}
            aria-label={`${t(FORM_WORDS.slotPick)} ${slot[language]}`}
            multiple={slot.maxFiles > 1}
            accept={slot.types.map((type) => `.${type}${type === 'jpg' ? ',.jpeg' : ''}`).join(',')}
            onChange={({ target }) => {
              take([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </div>
      )}
      {fault !== null && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </section>
  );

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    if (editable) take([...event.dataTransfer.files]);
  }

  function take(chosen: readonly File[]): void {
    setFault(null);
    let room = slot.maxFiles - files.length - running.length;
    for (const file of chosen) {
      const wrong = room <= 0 ? t(FORM_WORDS.tooMany, { count: slot.maxFiles }) : faultOf(file);
      if (wrong !== null) {
        setFault(wrong);
        continue;
      }
      room -= 1;
      uploads.start(slot, file, issuedOn === '' ? null : issuedOn);
    }
  }

  function faultOf({ name, size }: File): string | null {
    const ending = name.toLowerCase().split('.').at(-1) ?? '';
    if (!slot.types.includes(ending === 'jpeg' ? 'jpg' : ending))
      return t(FORM_WORDS.wrongType, { name, types });
    if (size === 0) return t(FORM_WORDS.emptyFile, { name });
    if (size <= slot.maxMb * MEBIBYTE) return null;
    return t(FORM_WORDS.tooBig, { name, size: formatBytes(size), limit: slot.maxMb });
  }
}

function FileRow({ of, file, editable }: { of: DraftOf; file: FileView; editable: boolean }) {
  const t = useWords();
  const [asking, setAsking] = useState(false);
  const remove = useRemoval(of);
  return (
    <li>
      <FileOutlined aria-hidden />
      <span>
        <a href={attachmentAddress(of, file.id)} download>
          {file.name}
        </a>
        <span className="hint file-facts">
          {formatBytes(file.bytes)}
          {file.pages !== null && `　${t(FORM_VIEW_WORDS.pages, { count: file.pages })}`}
          {'　'}
          <Time at={file.at} short />
          {'　'}
          {file.issuedOn !== null && `${t(FORM_WORDS.issuedOn)} ${file.issuedOn}　`}
          SHA-256 <HashText hash={file.hash} short />
        </span>
      </span>
      {editable && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t(FORM_WORDS.removeFile, { name: file.name })}
          onClick={() => setAsking(true)}
        />
      )}
      <ConfirmDialog
        open={asking}
        title={t(FORM_WORDS.removeFile, { name: file.name })}
        verb={t(FORM_WORDS.remove)}
        danger
        pending={remove.pending}
        refusal={remove.refusal}
        onCancel={() => setAsking(false)}
        onConfirm={() =>
          void remove.act(file.id).then((done) => {
            if (done !== undefined) setAsking(false);
          })
        }
      >
        {t(FORM_WORDS.removeFileSure)}
      </ConfirmDialog>
    </li>
  );
}

/** Takes a file out of what it is kept with. */
function useRemoval({ kind, id }: DraftOf) {
  const ofApplication = useAct('remove-attachment');
  const ofFiling = useAct('remove-filing-attachment');
  const ofInspection = useAct('remove-findings-attachment');
  const { pending, refusal } = { application: ofApplication, filing: ofFiling, inspection: ofInspection }[
    kind
  ];
  const act = (attachment: string) => {
    switch (kind) {
      case 'application':
        return ofApplication.act({ params: { application: id, attachment } });
      case 'filing':
        return ofFiling.act({ params: { filing: id, attachment } });
      case 'inspection':
        return ofInspection.act({ params: { task: id, attachment } });
    }
  };
  return { pending, refusal, act };
}

function UploadRow({
  upload: { id, file, share, stopped, problem },
  uploads,
}: {
  upload: Upload;
  uploads: Uploads;
}) {
  const t = useWords();
  const percent = formatPercent(Math.round(share * 100) / 100);
  return (
    <li>
      <FileOutlined aria-hidden />
      <span>
        {file.name}
        <span className="hint file-facts">
          {problem === null && stopped && t(FORM_WORDS.uploadStopped, { share: percent })}
          {problem !== null && `${problem.title} ${problem.todo}`}
          {!stopped && (
            <>
              <progress max={1} value={share} aria-label={file.name} />{' '}
              {t(FORM_WORDS.uploading, { share: percent })}
              {'　'}
              {formatBytes(file.size)}
            </>
          )}
        </span>
      </span>
      <span>
        {stopped && (
          <Button size="small" onClick={() => uploads.again(id)}>
            {t(FORM_WORDS.uploadAgain)}
          </Button>
        )}
        <Button type="text" size="small" onClick={() => uploads.stop(id)}>
          {t(stopped ? FORM_WORDS.remove : FORM_WORDS.stop)}
        </Button>
      </span>
    </li>
  );
}
