import { PORTAL_WORDS } from '@qichuang/language';
import { useSay } from '../frame/context.ts';
import { Chinese } from './Chinese.tsx';

/** A file anyone may fetch. */
export interface Download {
  readonly title: string;
  readonly address: string;
  /** `PDF`, `XLSX`. */
  readonly format: string;
  readonly sha256: string | null;
}

export function Downloads({ files }: { readonly files: readonly Download[] }) {
  const t = useSay();
  return (
    <section className="sheet attachments" aria-labelledby="attachments">
      <h2 id="attachments">{t(PORTAL_WORDS.article.attachments)}</h2>
      <ul>
        {files.map(({ title, address, format, sha256 }) => (
          <li key={address}>
            <a href={address}>
              <Chinese text={title} />
            </a>
            <small>
              {format}
              {sha256 !== null &&
                ` · SHA-256 ${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
