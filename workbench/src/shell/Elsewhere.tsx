import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

interface Props {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/**
 * Leads to another page, once. The router's own `Navigate` goes again whenever it is drawn anew; going draws the frame
 * around it anew, and so it would never arrive.
 */
export function Elsewhere({ to, search = {} }: Props) {
  const go = useNavigate();
  const [goal] = useState({ to, search });
  useEffect(() => {
    void go({ ...goal, replace: true } as never);
  }, [go, goal]);
  return null;
}
