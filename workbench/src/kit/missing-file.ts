/** What browsers (Chromium, Firefox, WebKit) and the bundler say of a part of the program that is not there any more. */
const SAID =
  /dynamically imported module|error loading dynamically imported|importing a module script failed|unable to preload css/i;

/** Whether a page failed because one of its own files could not be fetched, as after an update under an open tab. */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && SAID.test(error.message);
}
