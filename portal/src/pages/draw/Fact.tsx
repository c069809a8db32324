import type { ReactNode } from 'react';
import { Chinese } from '../../pieces/Chinese.tsx';

/** One fact of a draw, under a name somebody wrote. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>
        <Chinese text={name} />
      </dt>
      <dd>{children}</dd>
    </>
  );
}
