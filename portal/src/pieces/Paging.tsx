import { formatNumber, PORTAL_WORDS } from '@qichuang/language';
import { useSay } from '../frame/context.ts';

/** Which part of a list is shown; pages count from 1. */
export interface Part {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

export function Paging({
  part,
  addressOfPage,
}: {
  readonly part: Part;
  readonly addressOfPage: (page: number) => string;
}) {
  const t = useSay();
  const words = PORTAL_WORDS.list;
  const { page, pageSize, total } = part;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (total === 0) return null;
  const shown = t(words.shown, {
    from: formatNumber((page - 1) * pageSize + 1),
    to: formatNumber(Math.min(page * pageSize, total)),
    total: formatNumber(total),
  });
  if (pages === 1) return <p className="hint">{shown}</p>;
  return (
    <nav className="paging" aria-label={t(words.paging)}>
      {page > 1 && <a href={addressOfPage(page - 1)}>{t(words.previous)}</a>}
      {pagesAround(page, pages).map((number, position, all) => (
        <PageLink
          key={number}
          number={number}
          current={page}
          gap={number - (all[position - 1] ?? 0) > 1}
          address={addressOfPage(number)}
        />
      ))}
      {page < pages && <a href={addressOfPage(page + 1)}>{t(words.next)}</a>}
      <span className="quiet count">{shown}</span>
    </nav>
  );
}

interface PageLinkProps {
  readonly number: number;
  readonly current: number;
  readonly gap: boolean;
  readonly address: string;
}

function PageLink({ number, current, gap, address }: PageLinkProps) {
  return (
    <>
      {gap && <span aria-hidden="true">…</span>}
      {number === current ? <b aria-current="page">{number}</b> : <a href={address}>{number}</a>}
    </>
  );
}

/** First, last and the neighbours of the current page. */
function pagesAround(page: number, pages: number): readonly number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(wanted)].toSorted((a, b) => a - b);
}
