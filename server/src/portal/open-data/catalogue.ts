import { addressOf } from '@qichuang/portal';
import type { Asked } from '../asked.ts';
import { openDataPage } from './open-data.ts';

type Table = Awaited<ReturnType<typeof openDataPage>>['tables'][number];

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  csvw: 'http://www.w3.org/ns/csvw#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type/';

const XSD: Readonly<Record<Table['fields'][number]['type'], string>> = {
  text: 'xsd:string',
  code: 'xsd:string',
  integer: 'xsd:integer',
  day: 'xsd:date',
  instant: 'xsd:dateTime',
};

/**
 * The catalogue for machines: DCAT-AP terms and schema.org's in one JSON-LD document, every column of the dictionary as CSVW.
 *
 * @source DCAT-AP 3, schema.org/Dataset, CSV on the Web
 */
export async function openDataCatalogue(asked: Asked): Promise<object> {
  const page = await openDataPage(asked);
  const { house, frame, request } = asked;
  const origin = house.settings.publicUrl?.origin ?? new URL(request.url).origin;
  const whole = (path: string) => `${origin}${path}`;
  const publisher = {
    '@type': ['foaf:Agent', 'schema:Organization'],
    ...inBoth(['foaf:name', 'schema:name'], frame.operator.name),
  };
  return {
    '@context': CONTEXT,
    '@id': whole(addressOf('openData')),
    '@type': ['dcat:Catalog', 'schema:DataCatalog'],
    ...inBoth(['dct:title', 'schema:name'], { zh: '开放数据', en: 'Open data' }),
    ...inBoth(['dct:description', 'schema:description'], {
      zh: '门户公开的全部表',
      en: 'Every table that is public on the portal',
    }),
    'dct:publisher': publisher,
    'dct:license': { '@id': page.licence.url },
    'schema:license': page.licence.url,
    'dcat:dataset': page.tables.map((table) => ({
      ...datasetOf(table, whole),
      'dct:publisher': publisher,
      'dct:license': { '@id': page.licence.url },
      'schema:license': page.licence.url,
      'dcat:distribution': table.files.map((file) => ({
        '@id': whole(file.address),
        '@type': ['dcat:Distribution', 'schema:DataDownload'],
        'dcat:downloadURL': { '@id': whole(file.address) },
        'dcat:accessURL': { '@id': whole(addressOf('openData')) },
        'schema:contentUrl': whole(file.address),
        'schema:encodingFormat': file.media,
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${file.media.split(';')[0]}`,
        },
        'dct:format': { '@id': `${FILE_TYPES}${file.format.toUpperCase()}` },
        'dct:license': { '@id': page.licence.url },
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
        },
      })),
    })),
  };
}

function datasetOf(
  { id, title, what, page, changedAt, rowId, fields }: Table,
  whole: (path: string) => string,
) {
  return {
    '@id': whole(`${addressOf('openData')}#${id}`),
    '@type': ['dcat:Dataset', 'schema:Dataset'],
    'dct:identifier': id,
    'schema:identifier': id,
    ...inBoth(['dct:title', 'schema:name'], title),
    ...inBoth(['dct:description', 'schema:description'], what),
    'dcat:landingPage': { '@id': whole(page) },
    'schema:url': whole(page),
    'dct:accessRights': {
      '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    },
    ...(changedAt === null
      ? {}
      : {
          'dct:modified': { '@type': 'xsd:dateTime', '@value': changedAt },
          'schema:dateModified': changedAt,
        }),
    'csvw:tableSchema': {
      'csvw:primaryKey': rowId,
      'csvw:column': fields.map((field) => ({
        'csvw:name': field.id,
        'csvw:datatype': XSD[field.type],
        ...inBoth(['csvw:title'], field.title),
        ...inBoth(['dct:description'], field.meaning),
        ...(field.unit === null ? {} : inBoth(['schema:unitText'], field.unit)),
        ...(field.clause === null ? {} : { 'dct:source': field.clause }),
      })),
    },
  };
}

/** A text in both languages under each of these names. */
function inBoth(names: readonly string[], { zh, en }: { readonly zh: string; readonly en: string }): object {
  const values = [
    { '@language': 'zh', '@value': zh },
    { '@language': 'en', '@value': en },
  ];
  return Object.fromEntries(names.map((name) => [name, values]));
}
