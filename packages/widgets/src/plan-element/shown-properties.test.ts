/** Every property that 1.1 added to the format is seen by readers of an element, or is listed with the reason. */
/* eslint no-script-url: off -- such addresses must never become links */
import { expect } from '@open-wc/testing';
import type { PlanDocument } from '@machiplan/schema';
import {
  documentWithout,
  propertiesOf,
  type SchemaPart,
} from '../../../../test/browser/document-walk.js';
import { planOf } from '../../../../test/browser/garden-plan.js';
import { registry } from '../registry.js';
import type { PlanElement } from './plan-element.js';

async function read<Content>(path: string): Promise<Content> {
  return (await (await fetch(path)).json()) as Content;
}

const schema = await read<SchemaPart>('/packages/schema/src/plan.schema.json');
const before = propertiesOf(await read<SchemaPart>('/packages/schema/test/plan-1.0.schema.json'));
const added = [...propertiesOf(schema)].filter((property) => !before.has(property));
const city = await read<PlanDocument>('/examples/data/midori-city-plan.json');

/** An element with its attributes: where readers see a property. */
type Place = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const gauge = (indicator: string, more: Readonly<Record<string, string>> = {}): Place => [
  'kpi-gauge',
  { indicator, open: '', ...more },
];
const node = (id: string): Place => ['plan-tree', { 'selected-node': id, 'no-header': '' }];
const summary: Place = ['plan-summary', { open: '' }];

const checkup = gauge('checkup-rate');
const museum = gauge('museum-visitors');
const volunteers = gauge('volunteers');
const noise = gauge('noise');
const library = gauge('library-use');
const evacuation = gauge('evacuation-plans');
const air = gauge('air-quality');
const lessons = node('m5-1');

/** Place in which readers see each property. */
const places: Readonly<Record<string, Place>> = {
  'Plan.created': summary,
  'Plan.links': summary,
  'Plan.submitter': summary,
  'Plan.stakeholders': summary,
  'Plan.gradeScales': evacuation,
  'Plan.placements': lessons,
  'SourceReference.filePage': lessons,
  'SourceReference.sheet': gauge('care-rate'),
  'SourceReference.cell': gauge('care-rate'),
  'NotPublished.reason': noise,
  'Submitter.name': summary,
  'Submitter.email': summary,
  'Submitter.href': summary,
  'Stakeholder.name': summary,
  'Stakeholder.role': summary,
  'Stakeholder.roleName': summary,
  'Stakeholder.href': summary,
  'Stakeholder.note': summary,
  'Tree.links': node('f1'),
  'PlanNode.visions': lessons,
  'PlanNode.stakeholders': lessons,
  'PlanNode.progress': node('j5-1-1'),
  'PlanNode.asOf': node('j5-1-1'),
  'PlanNode.previousVersions': lessons,
  'Relation.toHref': node('pp3'),
  'EntryReference.plan': lessons,
  'EntryReference.id': lessons,
  'EntryReference.href': lessons,
  'EntryReference.change': lessons,
  'EntryReference.note': lessons,
  'Target.timeText': museum,
  'Target.coverage': noise,
  'Target.aggregation': air,
  'Target.grade': evacuation,
  'Target.bound': air,
  'Target.approximate': volunteers,
  'Target.decimals': air,
  'Target.printed': volunteers,
  'Target.printedMultiplier': volunteers,
  'Target.status': noise,
  'Target.availableAt': noise,
  'Target.href': noise,
  'Target.rationale': checkup,
  'Observation.timeText': museum,
  'Observation.asOf': museum,
  'Observation.coverage': volunteers,
  'Observation.aggregation': air,
  'Observation.text': evacuation,
  'Observation.grade': evacuation,
  'Observation.bound': volunteers,
  'Observation.approximate': volunteers,
  'Observation.decimals': air,
  'Observation.printed': volunteers,
  'Observation.printedMultiplier': volunteers,
  'Observation.availableAt': noise,
  'Observation.href': noise,
  'Observation.change': museum,
  'PublishedChange.from': museum,
  'PublishedChange.difference': museum,
  'PublishedChange.percent': museum,
  'PublishedChange.approximate': museum,
  'PublishedChange.printed': museum,
  'PublishedChange.note': museum,
  'PublishedChange.source': museum,
  'Indicator.code': checkup,
  'Indicator.section': checkup,
  'Indicator.tags': checkup,
  'Indicator.valueChainStage': checkup,
  'Indicator.measurement': checkup,
  'Indicator.partYear': museum,
  'Indicator.gradeScale': evacuation,
  'Indicator.baselines': library,
  'Indicator.dimensions': library,
  'Indicator.total': library,
  'Indicator.stakeholders': checkup,
  'Indicator.links': checkup,
  'Indicator.previousVersions': checkup,
  'IndicatorGroup.code': library,
  'IndicatorGroup.breakdown': library,
  'IndicatorGroup.unit': library,
  'IndicatorGroup.decimals': library,
  'IndicatorGroup.direction': library,
  'IndicatorGroup.definition': library,
  'Dimension.id': library,
  'Dimension.title': library,
  'Dimension.kind': library,
  'Dimension.members': library,
  'DimensionMember.id': library,
  'DimensionMember.title': library,
  'DimensionMember.total': library,
  'Placement.node': lessons,
  'Placement.indicator': lessons,
  'Placement.title': lessons,
  'Placement.code': lessons,
  'Placement.source': lessons,
  'Placement.notes': lessons,
  'Action.code': node('j1-1-1'),
  'Action.progress': node('j1-1-1'),
  'Action.asOf': node('j1-1-1'),
  'Action.tags': node('j1-1-1'),
  'Action.stakeholders': node('j1-1-1'),
  'Action.links': node('j1-1-1'),
  'Evaluation.action': node('j1-1-1'),
  'Evaluation.gradeScale': lessons,
  'Evaluation.links': node('m1-1'),
  'GradeScale.id': lessons,
  'GradeScale.title': lessons,
  'GradeScale.kind': evacuation,
  'GradeScale.ordered': node('j1-1-1'),
  'GradeScale.grades': evacuation,
  'GradeScale.note': lessons,
  'GradeScale.source': lessons,
  'GradeScale.notes': lessons,
  'Grade.id': evacuation,
  'Grade.title': evacuation,
  'Grade.meaning': lessons,
  'Grade.colorRole': gauge('library-use'),
  'Grade.state': evacuation,
  'Budget.approximate': node('j5-1-1'),
  'Budget.status': node('j5-1-1'),
  'Budget.availableAt': node('j5-1-1'),
  'Budget.links': node('j1-1-1'),
  'District.links': ['district-map', { district: 'midori' }],
  'Facility.links': ['district-map', { district: 'honcho' }],
};

/** Properties that readers of an element do not see, with the reason. */
const notForReaders: Readonly<Record<string, string>> = {
  'Plan.fiscalYearNaming':
    'how years are named; `start` is the default, so nothing looks different',
  'Plan.sharedLists': 'loaded before an element gets the plan; their records are shown like others',
  'SharedList.href': 'loaded before an element gets the plan',
  'SharedList.lists': 'loaded before an element gets the plan',
  'Stakeholder.kind': 'for programs that count people and bodies; the name says it',
  'SourceReference.path': 'a place in a file for programs',
  'GradeScale.origin': 'the sample city is made up as a whole, which is said once',
};

/** Content for readers: all texts, and the attributes that draw or name something. */
function shownBy(root: ParentNode): string {
  const told = new Set(['href', 'aria-label', 'd', 'x', 'y', 'cx', 'cy', 'x1', 'x2', 'width']);
  const parts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    for (const { name, value } of element.attributes)
      if (told.has(name) || (name === 'class' && value.includes('role-')))
        parts.push(`${name}=${value}`);
    for (const child of element.childNodes)
      if (child instanceof Text && child.data.trim()) parts.push(child.data.trim());
    if (element.shadowRoot) parts.push(shownBy(element.shadowRoot));
  }
  return parts.join('\n').replaceAll(/\s+/g, ' ');
}

const pause = async (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until an element draws nothing new. */
async function settle(element: PlanElement, quiet: number): Promise<string> {
  let shown = '';
  for (let waits = 0, same = 0; waits < 300 && same < quiet; waits++) {
    await pause(20);
    await element.updateComplete;
    const root = element.shadowRoot!;
    const now = root.querySelector('[aria-busy=true], .reserve') ? '' : shownBy(root);
    same = now && now === shown ? same + 1 : 0;
    shown = now;
  }
  return shown;
}

const whole = planOf(city);
const shown = new Map<string, { readonly element: PlanElement; readonly text: string }>();

/** An element with the whole plan, made once for all properties that are seen in it. */
async function elementAt([tag, attributes]: Place) {
  const key = JSON.stringify([tag, attributes]);
  const known = shown.get(key);
  if (known) return known;
  await registry.get(tag)!();
  const element = document.createElement(tag) as PlanElement;
  const { district, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) element.setAttribute(name, value);
  Object.assign(element, { lang: 'ja', group: key, plan: whole });
  document.body.append(element);
  if (district) (element as unknown as Selecting).planData.requestSelection('district', district);
  const text = await settle(element, 15);
  const made = { element, text };
  shown.set(key, made);
  return made;
}

interface Selecting {
  readonly planData: { requestSelection(key: 'district', value: string): void };
}

after(() => {
  for (const { element } of shown.values()) element.remove();
});

describe('the elements show each property that 1.1 added to the format', function () {
  this.timeout(60_000);

  it('each is in one of the two lists', () => {
    const listed = [...Object.keys(places), ...Object.keys(notForReaders)];
    expect([...listed].sort()).to.deep.equal([...added].sort());
  });

  for (const [property, place] of Object.entries(places)) {
    const [tag, attributes] = place;
    it(`${property} in <${tag} ${Object.values(attributes).join(' ')}>`, async () => {
      const { element, text } = await elementAt(place);
      expect(text).not.to.equal('');
      element.plan = planOf(documentWithout(schema, city, property));
      const rest = await settle(element, 4);
      element.plan = whole;
      // Not the texts themselves, which fill pages when they are equal.
      expect(rest === text, 'nothing changes').to.equal(false);
    });
  }
});

describe('hostile values of these properties', function () {
  this.timeout(60_000);
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,<script>',
    'http://u:p@x.example/',
    '//',
  ];
  const text = '<img src=x onerror=alert(1)>';

  /** The document with an address of that kind in all links, and markup in all other texts of 1.1. */
  function hostile(value: unknown, address: string, key = ''): unknown {
    if (Array.isArray(value)) return value.map((item) => hostile(item, address, key));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      return Object.fromEntries(
        entries.map(([name, each]) => [name, hostile(each, address, name)]),
      );
    }
    if (key === 'href' || key === 'toHref') return address;
    const isText = /^(ja|en|printed|email|code|rationale|note|timeText|sheet)$/.test(key);
    return isText && typeof value === 'string' ? `${value}${text}` : value;
  }

  const used = [
    ...new Map(Object.values(places).map((place) => [String(place[0]), place])).values(),
  ];
  for (const place of [...used, checkup, noise, node('j1-1-1')])
    it(`are text in <${place[0]} ${Object.values(place[1]).join(' ')}>`, async () => {
      const { element } = await elementAt(place);
      for (const address of addresses) {
        element.plan = planOf(hostile(city, address));
        const drawn = await settle(element, 4);
        expect(drawn).to.contain(text);
        const root = element.shadowRoot!;
        expect(root.querySelector('img, script, [onerror]')).to.equal(null);
        const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')];
        expect(links.map((link) => link.protocol)).to.not.include.members(['javascript:', 'data:']);
        expect(links.some((link) => link.username !== '')).to.equal(false);
      }
      element.plan = whole;
    });
});
