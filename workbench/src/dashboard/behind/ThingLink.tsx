import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RowOf } from '../../wire/use-pages.ts';

interface Props {
  readonly thing: RowOf<'list-behind'>['thing'];
  readonly id: string;
  readonly children: ReactNode;
}

/** The page of what a row is about; a duty nobody has begun has none. */
export function ThingLink({ thing, id, children }: Props) {
  if (id === '') return children;
  switch (thing) {
    case 'platform':
      return (
        <Link to="/platforms/$platform" params={{ platform: id }}>
          {children}
        </Link>
      );
    case 'application':
      return (
        <Link to="/applications/$application" params={{ application: id }}>
          {children}
        </Link>
      );
    case 'filing':
      return (
        <Link to="/filings/$filing" params={{ filing: id }}>
          {children}
        </Link>
      );
    case 'evaluation':
      return (
        <Link to="/evaluations/$evaluation" params={{ evaluation: id }}>
          {children}
        </Link>
      );
    case 'measure':
      return (
        <Link to="/measures/$measure" params={{ measure: id }}>
          {children}
        </Link>
      );
  }
}
