import type { ReactNode } from 'react';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children?: ReactNode;
}

/** Nothing here: why, what comes next, and the one thing to do about it. */
export function EmptyState({ icon, title, hint, children }: Props) {
  return (
    <div className="empty">
      {icon}
      <p className="title">{title}</p>
      {hint !== undefined && <div className="hint">{hint}</div>}
      {children}
    </div>
  );
}
