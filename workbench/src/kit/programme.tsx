import type { Programme } from '@qichuang/programmes';
import { createContext, type ReactNode, useContext } from 'react';
import { useView } from '../wire/use-view.ts';

const ProgrammeContext = createContext<Programme | null>(null);

/** The programme a page is about: clause tags, field names and categories are read from it. */
export function ProgrammeProvider({
  programme,
  children,
}: {
  programme: Programme | null;
  children: ReactNode;
}) {
  return <ProgrammeContext value={programme}>{children}</ProgrammeContext>;
}

export function useProgrammeHere(): Programme | null {
  return useContext(ProgrammeContext);
}

/** The programme in the version a case is pinned to; without a digest the one in force. */
export function useProgramme(id: string | undefined, digest?: string) {
  return useView(
    'see-programme',
    { params: { programme: id ?? '' }, query: digest === undefined ? {} : { digest } },
    { enabled: id !== undefined },
  );
}

/** The document of a `see-programme` answer: the server has checked it against the schema before sending. */
export function documentOf(view: { readonly document: unknown } | undefined): Programme | null {
  return view === undefined ? null : (view.document as Programme);
}
