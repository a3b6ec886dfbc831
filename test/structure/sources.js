/** The sources of the packages as TypeScript sees them: classes, imports, decorators. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

function* filesIn(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesIn(path);
    else if (/\.ts$/.test(name) && !/\.(test|stories|d)\.ts$/.test(name)) yield path;
  }
}

const inRepository = (path) => relative(root, path).split(sep).join('/');

/** Paths, texts and syntax trees of all source files without tests and generated code. */
export const sources = ['schema', 'sdk', 'widgets', 'cli']
  .flatMap((name) => [...filesIn(join(root, 'packages', name, 'src'))])
  .map((path) => ({ path: inRepository(path), text: readFileSync(path, 'utf8') }))
  .filter(({ path, text }) => !path.includes('/generated/') && !text.startsWith('/* Made by'))
  .map((source) => ({
    ...source,
    file: ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true),
  }));

/** The classes of a file: name, lines, members. A constructor's parameters are no members. */
export function classesIn({ file }) {
  const lineAt = (position) => file.getLineAndCharacterOfPosition(position).line;
  return file.statements.filter(ts.isClassDeclaration).map((node) => ({
    name: node.name?.text ?? 'default',
    lines: lineAt(node.getEnd()) - lineAt(node.getStart()) + 1,
    members: node.members.filter((member) => !ts.isSemicolonClassElement(member)).length,
  }));
}

/** Imports and re-exports of a file from its package, types included. */
export function importsIn({ path, file }) {
  return file.statements
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    .map(({ moduleSpecifier }) => moduleSpecifier?.text)
    .filter((name) => name?.startsWith('.'))
    .map((name) => join(dirname(path), name.replace(/\.js$/, '.ts')).split(sep).join('/'));
}

/** Names that a file imports from a package. */
export function packageImportsIn({ file }) {
  return file.statements
    .filter(ts.isImportDeclaration)
    .map(({ moduleSpecifier }) => moduleSpecifier.text)
    .filter((name) => !name.startsWith('.'));
}

/** Each import cycle once, as its files in a fixed order. */
export function cycles(imports) {
  const index = new Map();
  const low = new Map();
  const open = [];
  const found = [];
  const visit = (path) => {
    index.set(path, index.size);
    low.set(path, index.get(path));
    open.push(path);
    for (const next of imports.get(path) ?? []) {
      if (!imports.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (open.includes(next)) low.set(path, Math.min(low.get(path), low.get(next)));
    }
    if (low.get(path) !== index.get(path)) return;
    const group = open.splice(open.indexOf(path));
    if (group.length > 1 || imports.get(path)?.includes(path)) found.push(group.sort());
  };
  for (const path of imports.keys()) if (!index.has(path)) visit(path);
  return found;
}
