import type { Role } from '@qichuang/domain';
import type { Words } from '@qichuang/language';
import type { ComponentType } from 'react';

/** A page of the workbench; its code comes only when it is opened. */
export interface Page {
  /** Below `/app`, with `$name` for what varies. */
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
  /** Several areas may have a page at one address, each for its roles; one without roles serves all others. */
  readonly roles?: readonly Role[];
}

export interface MenuEntry {
  readonly roles: readonly Role[] | 'everyone';
  readonly group: Words;
  readonly label: Words;
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  readonly to: string;
}

/** What one kind of reader works with: pages in the frame, entries in its menu, and how a case looks to them. */
export interface Area {
  readonly pages: readonly Page[];
  readonly menu: readonly MenuEntry[];
  /** The page `/applications/$application` for these roles. */
  readonly casePage?: { readonly roles: readonly Role[]; readonly load: Page['load'] };
}
