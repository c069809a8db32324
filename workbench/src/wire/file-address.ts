import { pathOf, REQUESTS, type RequestName } from '@qichuang/contract';

type FileName = {
  [Name in RequestName]: (typeof REQUESTS)[Name]['view'] extends 'file' ? Name : never;
}[RequestName];

/** The address of a document, for a link the browser downloads by itself. */
export function fileAddress(
  name: FileName,
  params: Readonly<Record<string, string | number>> = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const placed = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
  const asked = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, value]],
    ),
  ).toString();
  return pathOf(REQUESTS[name], placed) + (asked === '' ? '' : `?${asked}`);
}

/** The formats a list is given in, each where it is fetched from: exactly what is asked for. */
export function exportsOf(
  name: FileName,
  asked: Readonly<Record<string, string | undefined>>,
  formats: readonly string[] = ['xlsx', 'csv', 'json'],
): readonly { readonly format: string; readonly href: string }[] {
  return formats.map((format) => ({
    format: format.toUpperCase(),
    href: fileAddress(name, {}, { ...asked, format }),
  }));
}
