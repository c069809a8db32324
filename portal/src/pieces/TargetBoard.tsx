import { formatApproximate, formatNumber, formatPercent, PORTAL_WORDS, type Words } from '@qichuang/language';
import { useLanguage, useSay } from '../frame/context.ts';

/** One category's target against what is designated and what is on notice (A2, B3). */
export interface CategoryTarget {
  readonly id: string;
  readonly name: Words;
  readonly designated: number;
  readonly onNotice: number;
  readonly target: number;
}

interface Props {
  readonly categories: readonly CategoryTarget[];
  /** Width of "左右" as a share of the target; a setting of the programme. */
  readonly band: number;
}

/** Bullet charts: bar = designated, hatch = on notice, band = "左右", line = target; the axis starts at 0. */
export function TargetBoard({ categories, band }: Props) {
  const t = useSay();
  const words = PORTAL_WORDS.targets;
  return (
    <>
      <Hatch />
      {categories.map((category) => (
        <Bullet key={category.id} category={category} band={band} />
      ))}
      <p className="legend">
        <span>
          <Swatch className="solid" />
          {t(words.designated)}
        </span>
        {categories.some(({ onNotice }) => onNotice > 0) && (
          <span>
            <Swatch fill="url(#hatch)" />
            {t(words.onNotice)}
          </span>
        )}
        <span>
          <Swatch className="band" />
          {t(words.band, { share: formatPercent(band) })}
        </span>
        <span>
          <Swatch className="target" width="3" />
          {t(words.target)}
        </span>
      </p>
      <details>
        <summary>{t(words.asTable)}</summary>
        <TargetTable categories={categories} />
      </details>
    </>
  );
}

/** The one hatch of the house: "on notice, not final". */
function Hatch() {
  return (
    <svg className="unseen" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch"
          width="1.3"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="skewX(-8)"
        >
          <rect width="1.3" height="10" fill="#B58CBD" />
          <rect width=".75" height="10" fill="#8A5A95" />
        </pattern>
      </defs>
    </svg>
  );
}

function Bullet({ category, band }: { readonly category: CategoryTarget; readonly band: number }) {
  const language = useLanguage();
  const t = useSay();
  const { name, designated, onNotice, target } = category;
  const end = Math.max(target * (1 + band) * 1.12, designated + onNotice);
  const at = (value: number) => Math.round((value / end) * 1000) / 10;
  return (
    <div className="bullet">
      <div className="bullet-head">
        <b>{t(name)}</b>
        <span>
          <strong>{formatNumber(designated)}</strong>
          {onNotice > 0 && (
            <span className="on-notice">
              {' '}
              {t(PORTAL_WORDS.targets.plusOnNotice, { count: formatNumber(onNotice) })}
            </span>
          )}
          {' / '}
          {formatApproximate(target, language)}
        </span>
      </div>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="ground" width="100" height="10" />
        <rect className="band" x={at(target * (1 - band))} width={at(target * band * 2)} height="10" />
        <rect className="solid" y="2.5" width={at(designated)} height="5" />
        <rect fill="url(#hatch)" x={at(designated)} y="2.5" width={at(onNotice)} height="5" />
        <rect className="target" x={at(target)} width=".5" height="10" />
      </svg>
    </div>
  );
}

function TargetTable({ categories }: { readonly categories: readonly CategoryTarget[] }) {
  const language = useLanguage();
  const t = useSay();
  const words = PORTAL_WORDS.targets;
  return (
    <table className="table stack">
      <caption>{t(words.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(PORTAL_WORDS.list.category)}</th>
          <th scope="col" className="number">
            {t(words.designated)}
          </th>
          <th scope="col" className="number">
            {t(words.onNotice)}
          </th>
          <th scope="col" className="number">
            {t(words.target)}
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ id, name, designated, onNotice, target }) => (
          <tr key={id}>
            <th scope="row">{t(name)}</th>
            <td className="number" data-label={t(words.designated)}>
              {formatNumber(designated)}
            </td>
            <td className="number" data-label={t(words.onNotice)}>
              {formatNumber(onNotice)}
            </td>
            <td className="number" data-label={t(words.target)}>
              {formatApproximate(target, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Swatch({
  className,
  fill,
  width = '14',
}: {
  readonly className?: string;
  readonly fill?: string;
  readonly width?: string;
}) {
  return (
    <svg viewBox="0 0 14 12" aria-hidden="true" focusable="false">
      <rect className={className} fill={fill} width={width} height="12" />
    </svg>
  );
}
