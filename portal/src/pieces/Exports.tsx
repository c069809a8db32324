import { PORTAL_WORDS } from '@qichuang/language';
import { EXPORT_FORMATS, type Query, withQuery } from '../addresses.ts';
import { useSay } from '../frame/context.ts';
import { Icon } from './Icon.tsx';

/** Exports of exactly what the filters show, all pages of it. */
export function Exports({ path, query }: { readonly path: string; readonly query: Query }) {
  const t = useSay();
  return (
    <p className="exports">
      <span className="quiet">
        <Icon name="download" /> {t(PORTAL_WORDS.list.export)}
      </span>
      {EXPORT_FORMATS.map((format) => (
        <a key={format} href={withQuery(`${path}.${format}`, query)}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
