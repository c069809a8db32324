import { DownloadOutlined } from '@ant-design/icons';
import { concatBytes, fromHex, fromUtf8, sha256Hex } from '@qichuang/base';
import { APPLICATION_ACT_WORDS, LEDGER_WORDS } from '@qichuang/language';
import { Button, Drawer, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useAddress } from '../../kit/address.ts';
import { ClauseTag } from '../../kit/ClauseTag.tsx';
import type { Column } from '../../kit/DataTable.tsx';
import { HashText } from '../../kit/HashText.tsx';
import { EmptyList, ListPage } from '../../kit/ListPage.tsx';
import { Time } from '../../kit/Time.tsx';
import { useWords } from '../../kit/words.ts';
import { type RowOf, usePages } from '../../wire/use-pages.ts';
import { ledgerCsv } from './ledger-csv.ts';
import '../administration.css';

type Fact = RowOf<'list-facts'>;

/** The ledger line by line, with the very bytes each line stands on; nothing here can change anything. */
export function LedgerPage() {
  const t = useWords();
  const [address, change] = useAddress();
  const { act, subject } = address;
  const facts = usePages('list-facts', {
    query: {
      ...(act === undefined ? {} : { act }),
      ...(subject === undefined ? {} : { subject }),
      limit: 100,
    },
  });
  const [opened, setOpened] = useState<Fact | null>(null);
  return (
    <>
      <ListPage
        title={t(LEDGER_WORDS.title)}
        why={t(LEDGER_WORDS.under)}
        pages={facts}
        totalWords={LEDGER_WORDS.count}
        keyOf={({ seq }) => String(seq)}
        columns={columns()}
        empty={<EmptyList title={t(LEDGER_WORDS.emptyTitle)} />}
        aside={
          <>
            <Download
              name="ledger.csv"
              type="text/csv"
              label={`${t(LEDGER_WORDS.exportShown)} CSV`}
              text={() => ledgerCsv(facts.rows)}
            />
            <Download
              name="ledger.json"
              type="application/json"
              label={`${t(LEDGER_WORDS.exportShown)} JSON`}
              text={() => JSON.stringify(facts.rows, null, 2)}
            />
          </>
        }
      >
        <Narrow
          key={`${act ?? ''} ${subject ?? ''}`}
          act={act ?? ''}
          subject={subject ?? ''}
          onNarrow={change}
        />
      </ListPage>
      {opened !== null && <Leaf fact={opened} onClose={() => setOpened(null)} />}
    </>
  );

  function columns(): readonly Column<Fact>[] {
    return [
      { id: 'seq', title: t(LEDGER_WORDS.seq), numeric: true, cell: ({ seq }) => seq },
      {
        id: 'at',
        title: t(LEDGER_WORDS.at),
        cell: ({ at }) => (
          <span className="nowrap">
            <Time at={at} />
          </span>
        ),
      },
      {
        id: 'act',
        title: t(LEDGER_WORDS.act),
        names: true,
        cell: ({ act: name }) =>
          name in APPLICATION_ACT_WORDS ? (
            <>
              {t(APPLICATION_ACT_WORDS[name as keyof typeof APPLICATION_ACT_WORDS])}
              <small className="block">{name}</small>
            </>
          ) : (
            name
          ),
      },
      {
        id: 'subject',
        title: t(LEDGER_WORDS.subject),
        cell: ({ kind, subject: id }) => (
          <button type="button" className="text-button" onClick={() => change({ subject: id })}>
            <span className="mono">{id}</span>
            <small className="block">{kind}</small>
          </button>
        ),
      },
      {
        id: 'change',
        title: t(LEDGER_WORDS.change),
        cell: ({ from, to }) => (
          <span className="nowrap">
            {from ?? t(LEDGER_WORDS.began)} → {to}
          </span>
        ),
      },
      {
        id: 'office',
        title: t(LEDGER_WORDS.office),
        cell: ({ office, officeName }) => (office === null ? t(LEDGER_WORDS.clock) : officeName),
      },
      { id: 'clause', title: t(LEDGER_WORDS.clause), cell: ({ clause }) => <ClauseTag clause={clause} /> },
      {
        id: 'digest',
        title: t(LEDGER_WORDS.digest),
        cell: ({ digest }) => <HashText hash={digest} short />,
      },
      {
        id: 'place',
        title: t(LEDGER_WORDS.place),
        cell: ({ place }) => placeWords(place),
      },
      {
        id: 'leaf',
        title: t(LEDGER_WORDS.leaf),
        cell: (fact) => (
          <Button size="small" onClick={() => setOpened(fact)}>
            {t(LEDGER_WORDS.leaf)}
            <span className="sr"> {fact.seq}</span>
          </Button>
        ),
      },
    ];
  }

  function placeWords(place: Fact['place']): string {
    if (place === null) return t(LEDGER_WORDS.placeWaiting);
    return t(place.published ? LEDGER_WORDS.placeCovered : LEDGER_WORDS.placeInside, { index: place.index });
  }
}

interface NarrowProps {
  readonly act: string;
  readonly subject: string;
  readonly onNarrow: (to: Readonly<Record<string, string | undefined>>) => void;
}

function Narrow({ act, subject, onNarrow }: NarrowProps) {
  const t = useWords();
  const [typed, setTyped] = useState({ act, subject });
  return (
    <search>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          onNarrow({ act: typed.act.trim(), subject: typed.subject.trim() });
        }}
      >
        <Input
          style={{ maxWidth: 260 }}
          allowClear
          aria-label={t(LEDGER_WORDS.act)}
          placeholder={t(LEDGER_WORDS.actHint)}
          maxLength={60}
          value={typed.act}
          onChange={({ target }) => setTyped({ ...typed, act: target.value })}
        />
        <Input
          style={{ maxWidth: 300 }}
          allowClear
          aria-label={t(LEDGER_WORDS.subject)}
          placeholder={t(LEDGER_WORDS.subjectHint)}
          maxLength={60}
          value={typed.subject}
          onChange={({ target }) => setTyped({ ...typed, subject: target.value })}
        />
        <Button htmlType="submit">{t(LEDGER_WORDS.apply)}</Button>
      </form>
    </search>
  );
}

// RFC 9162 §2.1.1: the first byte keeps a leaf from being passed off as a node.
const LEAF = Uint8Array.of(0x00);

function Leaf({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const t = useWords();
  const entry = fact.place?.entry ?? fact.leaf;
  const bytes = fromHex(entry);
  return (
    <Drawer open size={640} title={t(LEDGER_WORDS.leafTitle, { seq: fact.seq })} onClose={onClose}>
      <p>{t(fact.place === null ? LEDGER_WORDS.leafWaits : LEDGER_WORDS.leafText)}</p>
      {bytes === undefined ? (
        <p className="mono">{entry}</p>
      ) : (
        <>
          <pre className="leaf">{fromUtf8(bytes) ?? entry}</pre>
          <dl className="facts">
            {fact.place !== null && (
              <>
                <dt>{t(LEDGER_WORDS.leafHash)}</dt>
                <dd>
                  <HashText hash={sha256Hex(concatBytes(LEAF, bytes))} label={t(LEDGER_WORDS.leafHash)} />
                </dd>
              </>
            )}
            <dt>{t(LEDGER_WORDS.digest)}</dt>
            <dd>
              <HashText hash={fact.digest} label={t(LEDGER_WORDS.digest)} />
            </dd>
          </dl>
        </>
      )}
    </Drawer>
  );
}

interface DownloadProps {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly text: () => string;
}

/** A file made of what the page shows; the address is given back once it was taken. */
function Download({ name, type, label, text }: DownloadProps) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (address === null) return;
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    const letting = setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return () => clearTimeout(letting);
  }, [address, name]);
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      onClick={() => setAddress(URL.createObjectURL(new Blob([text()], { type })))}
    >
      {label}
    </Button>
  );
}
