import type { Language, Words } from './words.ts';

const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const ONE_DECIMAL = new Intl.NumberFormat('en-US', {
  maximumFractionDigits: 1,
});

/** A number with groups of three, the same in both languages: `3,142`. */
export function formatNumber(value: number): string {
  return GROUPED.format(value);
}

/** A number to a fixed count of decimals, as scores are shown: `86.40`. */
export function formatDecimal(value: number, decimals: number): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A share of one: `0.185` is `18.5%`. */
export function formatPercent(share: number): string {
  return `${ONE_DECIMAL.format(share * 100)}%`;
}

const WAN_CENTS = 10_000 * 100;
const YI_CENTS = 100_000_000 * 100;
const MILLION_CENTS = 1_000_000 * 100;
const BILLION_CENTS = 1_000_000_000 * 100;

/** An amount of money: `4,860 万元`, `61.8 亿元`; `CNY 48.6 million`. */
export function formatMoney(amountCents: number, language: Language): string {
  const size = Math.abs(amountCents);
  if (language === 'zh') {
    if (size >= YI_CENTS) return `${twoDecimals(amountCents / YI_CENTS)} 亿元`;
    if (size >= WAN_CENTS) return `${twoDecimals(amountCents / WAN_CENTS)} 万元`;
    return `${twoDecimals(amountCents / 100)} 元`;
  }
  if (size >= BILLION_CENTS) return `CNY ${twoDecimals(amountCents / BILLION_CENTS)} billion`;
  if (size >= MILLION_CENTS) return `CNY ${twoDecimals(amountCents / MILLION_CENTS)} million`;
  return `CNY ${twoDecimals(amountCents / 100)}`;
}

/** A soft target, "左右" in the source (A2, B3): `50 左右`, `about 50`. */
export function formatApproximate(value: number, language: Language): string {
  return language === 'zh' ? `${formatNumber(value)} 左右` : `about ${formatNumber(value)}`;
}

/** The size of a file: `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${ONE_DECIMAL.format(bytes / 1024)} KB`;
  return `${ONE_DECIMAL.format(bytes / (1024 * 1024))} MB`;
}

/** Three kinds of absence that must never look alike. */
export const ABSENCE = {
  nothing: { zh: '–', en: '–' },
  none: { zh: '无', en: 'none' },
  notAsked: { zh: '未询问', en: 'not asked' },
} as const satisfies Record<string, Words>;

function twoDecimals(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
