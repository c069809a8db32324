export { type Answer, call, pathOf, type Send, type Sent } from './client.ts';
export type {
  Audience,
  BodyOf,
  Method,
  ParamsOf,
  QueryOf,
  RequestShape,
  SentBodyOf,
  SentQueryOf,
  ViewOf,
} from './request.ts';
export { REQUESTS, type RequestName } from './requests.ts';
export { type Problem, problem } from './shapes.ts';
