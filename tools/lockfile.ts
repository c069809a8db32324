type Locked = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lock = Readonly<Record<string, Locked>>;

/**
 * What a lockfile names and does not hold. npm 11.16 and later drop packages of foreign platforms that they
 * could not fetch, and then reject their own lockfile (npm/cli#9846): write it with `npm run lock`.
 */
export function missingFrom(lock: Lock): readonly string[] {
  return Object.entries(lock).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isReachable(lock, path, name))
      .map((name) => `${path === '' ? 'package.json' : path} -> ${name}`),
  );
}

function isReachable(lock: Lock, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${name}` in lock) return true;
    if (folder === '') return false;
  }
}
