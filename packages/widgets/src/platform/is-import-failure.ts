/** True if `import()` rejected because a module could not be fetched; each browser has its own words. */
export function isImportFailure(error: unknown): boolean {
  return error instanceof TypeError && /modul|import/i.test(error.message);
}
