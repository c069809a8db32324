import { DownloadOutlined, InboxOutlined, SearchOutlined } from '@ant-design/icons';
import { KIT_WORDS, type Words } from '@qichuang/language';
import { Button, Dropdown, Input, Select, Skeleton } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { problemOf } from '../wire/answer-fault.ts';
import type { Pages } from '../wire/use-pages.ts';
import { useAddress } from './address.ts';
import { type BulkAct, BulkBar } from './BulkBar.tsx';
import { type Choice, type Column, DataTable } from './DataTable.tsx';
import { EmptyState } from './EmptyState.tsx';
import type { Filter } from './filters.ts';
import { type Crumb, PageHead } from './PageHead.tsx';
import { RefusalPanel } from './RefusalPanel.tsx';
import { useWords } from './words.ts';

interface Rows<Row> {
  readonly total: number;
  /** Nothing has come yet: neither “none” nor “0” may be said. */
  readonly pending?: boolean;
  readonly rows: readonly Row[];
  readonly onMore?: (() => void) | undefined;
  readonly loadingMore?: boolean;
}

/** With `pages`, what does not come at all is told in place of the list. */
type Props<Row> = (Rows<Row> | { readonly pages: Pages<Row> }) & {
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** Deadline, or why the main act is not yet possible: a sentence. */
  readonly why?: ReactNode;
  readonly aside?: ReactNode;
  /** How the total is said, with `{count}`; by the piece unless told. */
  readonly totalWords?: Words;
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly filters?: readonly Filter[];
  /** Offers a search field, `text` in the address. */
  readonly searches?: boolean;
  readonly exports?: readonly { readonly format: string; readonly href: string }[];
  readonly choice?: Choice<Row>;
  readonly bulkActs?: readonly BulkAct[];
  /** Shown when there is nothing at all, filters aside. */
  readonly empty: ReactNode;
  readonly children?: ReactNode;
};

/** A list: what it is and how many, why, filters kept in the address, the table, export of exactly what is shown. */
export function ListPage<Row>(props: Props<Row>) {
  const { title, crumbs, why, aside, columns, keyOf, filters = [], searches = false } = props;
  const { exports = [], choice, bulkActs = [], empty, children } = props;
  const { rows, total, pending, onMore, loadingMore, failed }: Rows<Row> & { failed?: ReactNode } =
    'pages' in props ? shownOf(props.pages) : props;
  const t = useWords();
  const [address, change] = useAddress();
  if (failed !== undefined) return failed;
  const filtered = filters.some(({ name }) => address[name] !== undefined) || address['text'] !== undefined;
  return (
    <>
      <PageHead
        title={title}
        {...(crumbs === undefined ? {} : { crumbs })}
        under={
          <p>
            {pending !== true && t(props.totalWords ?? KIT_WORDS.countOf, { count: total })}
            {why !== undefined && (
              <>
                {pending !== true && '　'}
                {why}
              </>
            )}
          </p>
        }
        aside={aside}
      />
      {children}
      <div className="card">
        {(filters.length > 0 || searches || exports.length > 0) && (
          <search className="filter-line" aria-label={t(KIT_WORDS.filter)}>
            {searches && <SearchText text={address['text'] ?? ''} onSearch={(text) => change({ text })} />}
            {filters.map((filter) => (
              <Select
                key={filter.name}
                aria-label={filter.label}
                value={address[filter.name] ?? ''}
                popupMatchSelectWidth={false}
                options={[
                  {
                    value: '',
                    label: t(KIT_WORDS.labelled, { label: filter.label, value: t(KIT_WORDS.all) }),
                  },
                  ...filter.choices,
                ]}
                onChange={(value: string) => change({ [filter.name]: value })}
              />
            ))}
            {filtered && (
              <Button type="link" onClick={() => change(cleared(filters))}>
                {t(KIT_WORDS.clearFilters)}
              </Button>
            )}
            <span className="space" />
            {exports.length > 0 && (
              <Dropdown
                menu={{
                  items: exports.map(({ format, href }) => ({
                    key: format,
                    label: (
                      <a href={href} download>
                        {format}
                      </a>
                    ),
                  })),
                }}
              >
                <Button icon={<DownloadOutlined aria-hidden />} title={t(KIT_WORDS.exportHint)}>
                  {t(KIT_WORDS.export)}
                </Button>
              </Dropdown>
            )}
          </search>
        )}
        {choice !== undefined && (
          <BulkBar count={choice.chosen.size} acts={bulkActs} onClear={() => choice.onChange(new Set())} />
        )}
        {rows.length > 0 && (
          <DataTable
            label={title}
            columns={columns}
            rows={rows}
            keyOf={keyOf}
            sortedBy={address['sort']}
            onSort={(sort) => change({ sort })}
            choice={choice}
          />
        )}
        {rows.length === 0 && pending === true && (
          <Skeleton active className="list-waits" paragraph={{ rows: 6 }} title={false} />
        )}
        {rows.length === 0 && pending !== true && (
          <Nothing filtered={filtered} empty={empty} onClear={() => change(cleared(filters))} />
        )}
        {rows.length > 0 && rows.length < total && (
          <div className="list-foot">
            <span className="hint">{t(KIT_WORDS.shownOf, { shown: rows.length, count: total })}</span>
            {onMore !== undefined && (
              <Button onClick={onMore} loading={loadingMore === true}>
                {t(KIT_WORDS.more)}
              </Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function shownOf<Row>(pages: Pages<Row>): Rows<Row> & { failed?: ReactNode } {
  const { error, again, isPending, ...list } = pages;
  if (error === null || list.rows.length > 0) return { ...list, pending: isPending };
  const failed = <RefusalPanel refusal={problemOf(error) ?? 'offline'} onAgain={again} />;
  return { ...list, failed };
}

function Nothing({ filtered, empty, onClear }: { filtered: boolean; empty: ReactNode; onClear: () => void }) {
  const t = useWords();
  if (!filtered) return empty;
  return (
    <EmptyState
      icon={<SearchOutlined aria-hidden />}
      title={t(KIT_WORDS.noRows)}
      hint={t(KIT_WORDS.noRowsHint)}
    >
      <Button onClick={onClear}>{t(KIT_WORDS.clearFilters)}</Button>
    </EmptyState>
  );
}

/** The usual empty list of a ListPage. */
export function EmptyList({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <EmptyState icon={<InboxOutlined aria-hidden />} title={title} hint={hint}>
      {children}
    </EmptyState>
  );
}

function SearchText({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useWords();
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <Input.Search
      style={{ maxWidth: 280 }}
      allowClear
      aria-label={t(KIT_WORDS.searchText)}
      placeholder={t(KIT_WORDS.searchText)}
      value={typed}
      maxLength={80}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(value) => onSearch(value.trim())}
    />
  );
}

function cleared(filters: readonly Filter[]): Record<string, undefined> {
  return Object.fromEntries([...filters.map(({ name }) => name), 'text'].map((name) => [name, undefined]));
}
