import type { InputFile } from '../../input-file.js';
import { IdRegister, makeId } from '../../plan/make-id.js';
import { PlanDraft } from '../../plan/plan-draft.js';
import { refuse } from '../../problems/problem-list.js';
import { childrenNamed, readElements, textOf, type XmlElement } from '../../xml/element-tree.js';
import { decodeText } from '../csv/decode-text.js';
import type { ReadContext, Reader } from '../reader.js';
import { addIndicator } from './performance-indicator.js';
import { stakeholdersOf } from './stakeholders.js';
import { identifierOf, referenceTo, type StratmlContext } from './stratml-context.js';

const roots = ['StrategicPlan', 'PerformancePlanOrReport'];

/** True if anything was filled in, in the element or below it. */
function hasText({ text, children }: XmlElement): boolean {
  return text.trim() !== '' || children.some(hasText);
}

function addEntry(context: StratmlContext, element: XmlElement, parent: string | undefined): void {
  const { draft, problems, file } = context;
  const isGoal = element.name === 'Goal';
  const name = textOf(element, 'Name');
  const description = textOf(element, 'Description');
  const title = name ?? description;
  const place = { file, cell: element.path };
  const inside = childrenNamed(element, 'Objective', 'PerformanceIndicator', 'Goal');
  if (title === undefined && !inside.some(hasText)) {
    problems.add('empty-template', place, { count: element.children.length });
    return;
  }
  const code = textOf(element, 'SequenceIndicator');
  const stakeholders = stakeholdersOf(element);
  const other = textOf(element, 'OtherInformation');
  const node = draft.addNode(identifierOf(context, element, title ?? ''), {
    level: isGoal
      ? draft.level('Goal', { kind: 'field', id: 'goal' })
      : draft.level('Objective', { kind: 'measure', id: 'objective' }),
    title: title ?? `${element.name} ${code ?? ''}`.trim(),
    ...(parent !== undefined && { parent }),
    ...(code !== undefined && { code }),
    ...(name !== undefined && description !== undefined && { summary: description }),
    ...(other !== undefined && { body: other }),
    ...(stakeholders.length > 0 && { stakeholders }),
    source: referenceTo(context, element),
  });
  for (const child of inside) {
    if (!hasText(child)) continue;
    if (child.name === 'PerformanceIndicator') addIndicator(context, child, node.id);
    else addEntry(context, child, node.id);
  }
}

/** Statements of the whole organization: vision, mission, values. */
function addStatements(context: StratmlContext, core: XmlElement): void {
  const { draft } = context;
  for (const element of childrenNamed(core, 'Vision', 'Mission', 'Value')) {
    const name = textOf(element, 'Name');
    const description = textOf(element, 'Description');
    const title = name ?? description;
    if (title === undefined) continue;
    draft.addNode(identifierOf(context, element, title), {
      level: draft.level(element.name, {
        kind: element.name === 'Value' ? 'principle' : 'vision',
        id: element.name.toLowerCase(),
      }),
      title,
      ...(name !== undefined && description !== undefined && { summary: description }),
      source: referenceTo(context, element),
    });
  }
}

function describePlan(
  { draft }: StratmlContext,
  root: XmlElement,
  core: XmlElement | undefined,
): void {
  const { document } = draft;
  const administrative = childrenNamed(root, 'AdministrativeInformation')[0];
  const date = (name: string) => textOf(administrative, name)?.match(/^\d{4}(-\d\d(-\d\d)?)?/)?.[0];
  const organizations = core ? childrenNamed(core, 'Organization') : [];
  const publisher = textOf(organizations[0], 'Name');
  if (publisher !== undefined) document.publisher = { name: publisher };
  const stakeholders = organizations.flatMap(stakeholdersOf);
  if (stakeholders.length > 0) document.stakeholders = stakeholders;
  const description = [textOf(root, 'Description'), textOf(root, 'OtherInformation')]
    .filter(Boolean)
    .join('\n\n');
  if (description) document.description = description;
  const start = date('StartDate');
  const end = date('EndDate');
  if (start !== undefined) document.period = { start, ...(end !== undefined && { end }) };
  const issued = date('PublicationDate');
  if (issued !== undefined) document.issued = issued;
  const href = textOf(administrative, 'Source');
  if (href !== undefined && /^https?:/i.test(href)) document.href = href;
  const submitter = [administrative, root].flatMap((part) =>
    part ? childrenNamed(part, 'Submitter') : [],
  )[0];
  const name = ['GivenName', 'FirstName', 'Surname', 'LastName']
    .flatMap((part) => textOf(submitter, part) ?? [])
    .join(' ');
  const email = textOf(submitter, 'EmailAddress');
  if (name) document.submitter = { name, ...(email !== undefined && { email }) };
}

function readStratml(file: InputFile, context: ReadContext): PlanDraft {
  const text = decodeText(file.bytes, file.name, context.problems);
  const root = readElements(text, { file: file.name }, context.limits.depth);
  if (!roots.includes(root.name)) refuse('unknown-format', { file: file.name });
  const title = textOf(root, 'Name');
  const core = childrenNamed(root, 'StrategicPlanCore')[0] ?? root;
  const draft = new PlanDraft(
    makeId('', textOf(root, 'Identifier') ?? title ?? file.name),
    title ?? file.name,
  );
  draft.document.languages = [root.attributes.lang ?? 'en'];
  const whole: StratmlContext = { ...context, draft, file: file.name, ids: new IdRegister() };
  describePlan(whole, root, core);
  addStatements(whole, core);
  for (const goal of childrenNamed(core, 'Goal', 'Objective')) addEntry(whole, goal, undefined);
  if (draft.document.nodes.length === 0) refuse('no-table', { file: file.name });
  return draft;
}

const isStratml = ({ name, bytes }: InputFile) => {
  if (!/\.(xml|stratml)$/i.test(name)) return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000));
  return roots.some((root) => new RegExp(`<(?:[\\w-]+:)?${root}[\\s>]`).test(start));
};

export const stratmlReader: Reader = {
  id: 'stratml',
  title: { ja: 'StratML（第1部・第2部）', en: 'StratML, Part 1 and Part 2' },
  matches: (files) => files.filter(isStratml).slice(0, 1),
  read: ([file], context) => ({ draft: readStratml(file!, context) }),
};
