import type { Instant } from '@qichuang/base';
import type { Language, Words } from '@qichuang/language';

export const PRINT_SIZES = ['normal', 'large', 'larger'] as const;

/** How large letters are; the server keeps the choice in a cookie when `?print=` asks for it. */
export type PrintSize = (typeof PRINT_SIZES)[number];

/** The public head of the ledger at a moment. */
export interface LedgerHead {
  /** Root of the tree in hexadecimal. */
  readonly root: string;
  readonly size: number;
  readonly at: Instant;
  /** Names of the offices that signed it too. */
  readonly witnesses: readonly string[];
}

/** What every page needs besides its own content. */
export interface Frame {
  readonly language: Language;
  /** Path and query as asked for, without `lang` and `print`, so that the switches lead to the same page. */
  readonly address: string;
  readonly print: PrintSize;
  /** Marks every page as showing made-up units, people and numbers. */
  readonly demo: boolean;
  readonly now: Instant;
  /** Address of the style sheet, with its hash: `/assets/portal.css?v=...`. */
  readonly stylesheet: string;
  /** Who runs this installation, with the ways to reach them. */
  readonly operator: {
    readonly name: Words;
    readonly contacts: readonly { readonly label: Words; readonly value: string }[];
  };
  readonly ledgerHead: LedgerHead | null;
}
