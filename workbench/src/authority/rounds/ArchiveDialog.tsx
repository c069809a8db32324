import { DownloadOutlined } from '@ant-design/icons';
import { formatBytes, formatNumber, ROUND_ARCHIVE_WORDS as WORDS } from '@qichuang/language';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { categoryName } from '../../kit/CategoryName.tsx';
import { ConfirmDialog } from '../../kit/ConfirmDialog.tsx';
import { FormRow } from '../../kit/FormRow.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { useProgrammeHere } from '../../kit/programme.tsx';
import { useLanguage, useWords } from '../../kit/words.ts';
import type { Round } from '../../round-choice/use-rounds.ts';
import { fileAddress } from '../../wire/file-address.ts';
import { useAct } from '../../wire/use-act.ts';

interface Taken {
  readonly manifest: string;
  readonly files: number;
  readonly bytes: number;
}

/** Takes a round's files out as one ZIP: fixed and told to the ledger first, then fetched as often as needed. */
export function ArchiveDialog({ round, onClose }: { readonly round: Round; readonly onClose: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const programme = useProgrammeHere();
  const { act, pending, refusal } = useAct('take-round-archive');
  const [category, setCategory] = useState('');
  const [taken, setTaken] = useState<Taken | null>(null);
  if (taken !== null) return <Ready round={round} taken={taken} onClose={onClose} />;
  return (
    <ConfirmDialog
      open
      title={t(WORDS.title)}
      verb={t(WORDS.verb)}
      pending={pending}
      refusal={refusal}
      onCancel={onClose}
      onConfirm={() =>
        void act({
          params: { round: round.id },
          body: { category: category === '' ? null : category },
        }).then((answer) => answer !== undefined && setTaken(answer))
      }
    >
      <p>{t(WORDS.what)}</p>
      <p className="notice">{t(WORDS.ledger)}</p>
      <FormRow label={t(WORDS.category)}>
        {(ids) => (
          <Select
            {...ids}
            value={category}
            onChange={setCategory}
            options={[
              { value: '', label: t(WORDS.all) },
              ...round.categories.map((id) => ({ value: id, label: categoryName(programme, id, language) })),
            ]}
          />
        )}
      </FormRow>
    </ConfirmDialog>
  );
}

function Ready({
  round,
  taken,
  onClose,
}: {
  readonly round: Round;
  readonly taken: Taken;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const { manifest, files, bytes } = taken;
  return (
    <Modal
      open
      title={t(WORDS.title)}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{t(WORDS.close)}</Button>}
    >
      <p role="status">{t(WORDS.ready, { files: formatNumber(files), size: formatBytes(bytes) })}</p>
      <p className="line">
        <a
          className="plain-button"
          href={fileAddress('fetch-round-archive', { round: round.id, manifest })}
          download
        >
          <DownloadOutlined aria-hidden /> {t(WORDS.download)}
        </a>
      </p>
      <p className="hint">{t(WORDS.progress)}</p>
      <p>
        {t(WORDS.manifest)}
        <br />
        <HashText hash={manifest} label={t(WORDS.manifest)} />
      </p>
    </Modal>
  );
}
