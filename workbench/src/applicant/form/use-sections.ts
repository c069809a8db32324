import type { Form } from '@qichuang/programmes';
import { useAddress } from '../../kit/address.ts';
import { focusOn } from './form-places.ts';
import { ATTACHMENTS, sectionOf } from './marks.ts';

/** The section in hand, kept in the address, and the way to another or to one field of it. */
export function useSections(form: Form, places: readonly { readonly id: string }[]) {
  const [address, change] = useAddress();
  const current = places.find(({ id }) => id === address['section'])?.id ?? places[0]?.id ?? ATTACHMENTS;
  const goTo = (section: string, target?: string) => {
    change({ section });
    requestAnimationFrame(() => focusOn(target ?? 'section-title'));
  };
  const goToTarget = (target: string) => {
    const section = sectionOf(form, target);
    if (section !== undefined) goTo(section, target);
  };
  return { current, goTo, goToTarget };
}
