import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Part {
  readonly properties?: Readonly<Record<string, Part>>;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly anyOf?: readonly Part[];
  readonly $ref?: string;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as unknown;
const schema = read('./plan.schema.json') as Part;
const { '@context': context } = read('./plan.context.jsonld') as {
  '@context': Record<string, unknown>;
};

const records = [schema, ...Object.values(schema.$defs ?? {})];
const properties = records.flatMap(({ properties = {} }) => Object.entries(properties));

const isPrefix = (value: unknown) =>
  typeof value === 'string' && /^(https?:|urn:).*[#/:]$/.test(value);
const terms = Object.entries(context).filter(
  ([key, value]) => !key.startsWith('@') && !isPrefix(value),
);
const targetOf = (term: unknown) =>
  typeof term === 'object' && term !== null ? (term as { '@id': string })['@id'] : term;

describe('the JSON-LD context', () => {
  it('maps properties the format has', () => {
    const names = new Set(properties.map(([key]) => key));
    for (const [term] of terms) assert.ok(names.has(term), term);
  });

  it('maps them to names with a prefix it declares', () => {
    for (const [term, value] of terms) {
      const target = targetOf(value);
      if (target === null) continue;
      assert.ok(typeof target === 'string', term);
      assert.match(target, /^[a-z-]+:\w+$/, term);
      assert.ok(isPrefix(context[target.split(':')[0]!]), term);
    }
  });

  it('reads language maps as such wherever a property is text for people, and nowhere else', () => {
    for (const [term, value] of terms) {
      const refs = properties.filter(([key]) => key === term).map(([, { $ref }]) => $ref);
      const isText = refs.every((ref) => ref === '#/$defs/LocalizedText');
      const container = (value as { '@container'?: string } | null)?.['@container'];
      assert.equal(container === '@language', isText, term);
    }
  });
});
