import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemsOf, usesIn } from '../../packages/widgets/manifest/problems.js';

/** An element that describes all that this source uses. */
const source = `
  /** part="of-a-comment" */
  html\`<div part="bar handle" class=\${kind}><slot></slot></div>\`;
  css\`.bar { color: var(--plan-color-text, #000); fill: var(--plan-ramp-\${step}); }\`;
  host.requestSelection('node', id);
`;
const described = {
  tagName: 'plan-bar',
  summary: 'A bar.',
  cssParts: [
    { name: 'bar', description: 'The bar.' },
    { name: 'handle', description: 'Its end.' },
  ],
  cssProperties: [
    { name: '--plan-color-text', description: 'Text.' },
    { name: '--plan-ramp-1', description: 'First step.' },
  ],
  events: [{ name: 'plan-node-select', description: 'The reader picked a node.' }],
  slots: [{ name: '', description: 'Shown without a plan.' }],
  members: [{ kind: 'field', name: 'root', description: 'Where to start.' }],
};
const problems = (declaration, text = source) => problemsOf(declaration, new Map([['a.ts', text]]));

describe('problemsOf(declaration, code)', () => {
  it('finds nothing where code and description agree', () => {
    assert.deepEqual(problems(described), []);
  });

  const kinds = [
    ['cssParts', 'part "bar" of a.ts is not described. Add a @csspart line.'],
    ['cssProperties', 'custom property --plan-color-text of a.ts is not described.'],
    ['events', 'event plan-node-select of a.ts is not described. Add a @fires line.'],
    ['slots', 'default slot of a.ts is not described. Add a @slot line.'],
  ];
  for (const [kind, sentence] of kinds) {
    it(`says what is used but missing among the ${kind}`, () => {
      const found = problems({ ...described, [kind]: described[kind].slice(1) });
      assert.equal(found.length, 1);
      assert.ok(found[0].includes(sentence), found[0]);
    });

    it(`says what is described among the ${kind} but gone`, () => {
      const gone = { name: 'gone', description: 'Was there once.' };
      const found = problems({ ...described, [kind]: [...described[kind], gone] });
      assert.equal(found.length, 1);
      assert.match(found[0], /gone"? is described but not in the code/);
    });
  }

  it('asks for a sentence for each property and for the element', () => {
    const found = problems({
      ...described,
      summary: '',
      members: [{ kind: 'field', name: 'root' }],
    });
    assert.deepEqual(found, [
      '<plan-bar>: "root" has no sentence saying what it is.',
      '<plan-bar>: the class has no @summary.',
    ]);
  });

  it('says when the default of a custom property is not the one in the code', () => {
    const cssProperties = [
      { ...described.cssProperties[0], default: '#fff' },
      described.cssProperties[1],
    ];
    assert.deepEqual(problems({ ...described, cssProperties }), [
      '<plan-bar>: the default of --plan-color-text is not #fff in the code.',
    ]);
  });

  it('refuses a part with a computed name, which nothing could check', () => {
    const found = problems(described, `${source} html\`<i part=\${name}></i>\``);
    assert.deepEqual(found, ['<plan-bar>: a.ts has part=${name}; write the name of a part out.']);
  });
});

describe('usesIn(source)', () => {
  it('reads the name of an event from its class', () => {
    assert.deepEqual([...usesIn("super('plan-load', {})").events], ['plan-load']);
  });
});
