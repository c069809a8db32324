import type { Form } from '@qichuang/programmes';

/** The name of a field or a slot. */
export function labelIn(
  form: Form,
  target: string,
): { readonly zh: string; readonly en: string } | undefined {
  if (target.startsWith('attachment:')) {
    return form.attachments.slots.find(({ id }) => id === target.slice('attachment:'.length));
  }
  return form.sections.flatMap(({ fields }) => fields).find(({ id }) => id === target);
}

/** Brings a field, a slot or the section’s title into sight and under the keyboard. */
export function focusOn(target: string): void {
  const id = target.startsWith('attachment:') ? target.replace(':', '-') : `place-${target}`;
  const place = document.getElementById(id) ?? document.getElementById('section-title');
  place?.scrollIntoView({ block: 'center' });
  const control = place?.querySelector<HTMLElement>('input, textarea, select, button');
  (control ?? place)?.focus({ preventScroll: true });
}
