import { checkCatalog, checkPlan, type PlanDocument } from '@machiplan/schema';
import { copiedProse } from './copied-prose.js';
import type { ExampleDocument } from './example-documents.js';
import type { Finding } from './finding.js';
import { checkPrintedTexts } from './printed-text-findings.js';
import { schemaFindings } from './schema-findings.js';
import { hasSources, sourceTextsOf } from './source-library.js';

export interface DocumentReport {
  readonly findings: readonly Finding[];
  /** Printed texts and figures found in their source, and those whose source is not here. */
  readonly found: number;
  readonly elsewhere: number;
}

/**
 * Everything that can be said about one example document: does it follow the schema, does our own
 * check find nothing at all, does what it calls printed stand in the source, is no prose copied.
 */
export async function checkDocument({ kind, content }: ExampleDocument): Promise<DocumentReport> {
  const findings = [...schemaFindings(kind, content), ...ownFindings(kind, content)];
  if (kind === 'catalog' || findings.length > 0) return { findings, found: 0, elsewhere: 0 };
  const document = content as PlanDocument;
  // A made-up plan has made-up sources.
  if (document.origin === 'sample') return { findings, found: 0, elsewhere: 0 };
  findings.push(...(await missingSources(document)));
  const texts = await sourceTextsOf(document);
  if (texts.size === 0) return { findings, found: 0, elsewhere: 0 };
  const printed = checkPrintedTexts(document, texts);
  findings.push(...printed.findings, ...copiedProse(document, new Set(texts.values())));
  return { ...printed, findings };
}

function ownFindings(kind: 'plan' | 'catalog', content: unknown): Finding[] {
  const { problems } = kind === 'plan' ? checkPlan(content) : checkCatalog(content);
  return problems.map(({ pointer, code, message }) => ({
    pointer,
    message: `${code}: ${message.en}`,
  }));
}

/** A file that is named and not there, while the other sources are. */
async function missingSources(document: PlanDocument): Promise<Finding[]> {
  if (!hasSources) return [];
  const texts = await sourceTextsOf(document);
  return (document.sources ?? []).flatMap(({ id, file }, i) =>
    file === undefined || texts.has(id)
      ? []
      : [{ pointer: `/sources/${i}/file`, message: `there is no ${file}` }],
  );
}
