import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Finding } from './finding.js';

const schemas = new URL('../../../packages/schema/src/', import.meta.url);

/** Checks a document against the JSON Schema itself, with a validator that is not ours. */
export function schemaFindings(kind: 'plan' | 'catalog', document: unknown): Finding[] {
  const validate = validatorOf(kind);
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => ({
    pointer: error.instancePath,
    message: `${error.message ?? error.keyword} (${error.schemaPath})`,
  }));
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(kind: 'plan' | 'catalog'): ValidateFunction {
  let validate = validators.get(kind);
  if (!validate) {
    const schema = JSON.parse(
      readFileSync(new URL(`${kind}.schema.json`, schemas), 'utf8'),
    ) as Record<string, unknown>;
    // The schema carries notes of its own (`x-ja` …), which Ajv knows nothing about.
    validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    validators.set(kind, validate);
  }
  return validate;
}
