import { problem, REQUESTS, type RequestName, type RequestShape } from '@qichuang/contract';
import { z } from 'zod';
import { STATUS } from './status.ts';

type Json = Readonly<Record<string, unknown>>;

/** The whole API as OpenAPI 3.1, made of the contract: it cannot say anything else than what is checked. */
export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    const shape: RequestShape = REQUESTS[name];
    const path = shape.path.replace(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [shape.method.toLowerCase()]: operation(shape) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '齐创 Qichuang',
      version,
      description:
        'Requests marked as acts need an `Idempotency-Key`; a repeat gives the first answer. Every "no" is a problem (RFC 9457).',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'qichuang' } },
    },
  };
}

function operation(shape: RequestShape): Json {
  return {
    operationId: shape.name,
    summary: shape.summary,
    description: [
      `Audience: ${typeof shape.audience === 'string' ? shape.audience : shape.audience.join(', ')}.`,
      ...(shape.clause === null ? [] : [`Clause: ${shape.clause}.`]),
    ].join(' '),
    parameters: [
      ...parametersIn('path', shape.params),
      ...parametersIn('query', shape.query),
      ...(shape.act
        ? [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              schema: { type: 'string', minLength: 8, maxLength: 100 },
            },
          ]
        : []),
    ],
    ...bodyOf(shape),
    responses: {
      '200': { description: 'The view.', content: viewContent(shape) },
      ...Object.fromEntries(statuses().map((status) => [status, problemResponse()])),
    },
    ...(shape.audience === 'anyone' ? {} : { security: [{ session: [] }] }),
  };
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType): readonly Json[] {
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Json;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: inner,
  }));
}

function bodyOf({ body }: RequestShape): Json {
  if (body === 'none') return {};
  const content =
    body === 'binary'
      ? { 'application/octet-stream': {} }
      : { 'application/json': { schema: schemaOf(body, 'input') } };
  return { requestBody: { required: true, content } };
}

function viewContent({ view }: RequestShape): Json {
  return view === 'file' ? { '*/*': {} } : { 'application/json': { schema: schemaOf(view, 'output') } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return json as Json;
}

function problemResponse(): Json {
  return {
    description: 'A refusal, with its kind, clause and what to do.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

function statuses(): readonly string[] {
  return [...new Set(Object.values(STATUS).map(String))].sort();
}
