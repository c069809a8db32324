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
