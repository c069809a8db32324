/** What PostgreSQL says of a failure, without the SQL and its parameters, which hold personal data. */
export interface PgFailure {
  readonly code: string;
  readonly constraint: string | null;
}

/** Looks through wrappers (`DrizzleQueryError`) for the server's own error. */
export function pgFailure(error: unknown): PgFailure | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof DatabaseError) return at;
    if (!('code' in at) || typeof at.code !== 'string' || !('severity' in at)) continue;
    const constraint = 'constraint' in at && typeof at.constraint === 'string' ? at.constraint : null;
    return { code: at.code, constraint };
  }
  return undefined;
}

export function isPgError(error: unknown, code: string): boolean {
  return pgFailure(error)?.code === code;
}

/**
 * The same failure, fit to be logged: the driver's wrapper carries the parameters in its message, and the server's
 * own `detail` the values of the row.
 */
export function withoutParameters(error: unknown): unknown {
  const failure = pgFailure(error);
  if (failure === undefined) {
    return error instanceof Error && error.name === 'DrizzleQueryError'
      ? new Error(`database: ${error.cause instanceof Error ? error.cause.message : 'query failed'}`)
      : error;
  }
  const { code, constraint } = failure;
  return new DatabaseError(code, constraint);
}

export class DatabaseError extends Error {
  readonly code: string;
  readonly constraint: string | null;

  constructor(code: string, constraint: string | null) {
    super(`database: SQLSTATE ${code}${constraint === null ? '' : `, constraint ${constraint}`}`);
    this.name = 'DatabaseError';
    this.code = code;
    this.constraint = constraint;
  }
}

/** The same port, whose failures carry no parameters: a query that fails outside a transaction names its values too. */
export function guarded<Port extends object>(port: Port): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...values: unknown[]) => {
        const given: unknown = Reflect.apply(member, target, values);
        return given instanceof Promise ? given.catch(rethrow) : given;
      };
    },
  });
}

function rethrow(error: unknown): never {
  throw withoutParameters(error);
}
