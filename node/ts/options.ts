// Between JavaScript's spelling of option names and the core's. Values are never touched.

/** `skip_git_repo_check` as `skipGitRepoCheck`. */
export type CamelKey<Key extends string> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelKey<Tail>>}`
  : Key;

/** An object type of the core with its own keys, and only these, in camelCase. */
export type Camel<T> = { [Key in keyof T as CamelKey<Key & string>]: T[Key] };

/** The top-level keys in snake_case. */
export function snakeKeys(object: object): Record<string, unknown> {
  const spell = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [spell(key), value]));
}

/** The top-level keys in camelCase. */
export function camelKeys<T extends object>(object: T): Camel<T> {
  const spell = (key: string) => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [spell(key), value])) as Camel<T>;
}
