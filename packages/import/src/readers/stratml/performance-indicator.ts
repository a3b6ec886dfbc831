import { readValue } from '../../cells/read-value.js';
import type { DraftIndicator, DraftTarget } from '../../plan/draft-types.js';
import { figuresOf } from '../../plan/figure.js';
import { childrenNamed, textOf, type XmlElement } from '../../xml/element-tree.js';
import { identifierOf, referenceTo, type StratmlContext } from './stratml-context.js';
import { stakeholdersOf } from './stakeholders.js';

const stages = {
  input: 'input',
  input_processing: 'input-processing',
  output: 'output',
  output_processing: 'output-processing',
  outcome: 'outcome',
} as const;

const dayOf = (text: string | undefined) => text?.match(/^\d{4}(-\d\d(-\d\d)?)?/)?.[0];

/** The time of a result: its dates, as one point where both are the same year. */
function timeOf(result: XmlElement): string | undefined {
  const start = dayOf(textOf(result, 'StartDate'));
  const end = dayOf(textOf(result, 'EndDate'));
  if (start === undefined || end === undefined) return end ?? start;
  if (start === end) return end;
  const isYear =
    start.slice(0, 4) === end.slice(0, 4) &&
    /^\d{4}(-01-01)?$/.test(start) &&
    /^\d{4}(-12-31)?$/.test(end);
  if (isYear) return start.slice(0, 4);
  return start.length === end.length && start < end ? `${start}/${end}` : end;
}

/** Adds a performance indicator with its targets and actual results. */
export function addIndicator(context: StratmlContext, element: XmlElement, node: string): void {
  const { draft, problems, file } = context;
  const title = textOf(element, 'MeasurementDimension') ?? textOf(element, 'Name', 'Description');
  const place = { file, cell: element.path };
  const instances = childrenNamed(element, 'MeasurementInstance').flatMap(
    ({ children }) => children,
  );
  if (title === undefined) {
    problems.add(
      instances.some(({ children }) => children.length > 0)
        ? 'row-without-entry'
        : 'empty-template',
      place,
      { count: element.children.length },
    );
    return;
  }
  const unit = textOf(element, 'UnitOfMeasurement');
  const definition = textOf(element, 'OtherInformation');
  const code = textOf(element, 'SequenceIndicator');
  const stage =
    stages[(element.attributes.ValueChainStage ?? '').toLowerCase() as keyof typeof stages];
  const stakeholders = stakeholdersOf(element);
  const indicator = draft.addIndicator(identifierOf(context, element, title), {
    title,
    nodes: [node],
    ...(code !== undefined && { code }),
    ...(unit !== undefined && { unit }),
    ...(definition !== undefined && { definition }),
    ...(stage && { valueChainStage: stage }),
    ...(/^qualitative$/i.test(element.attributes.PerformanceIndicatorType ?? '') && {
      measurement: 'qualitative' as const,
    }),
    ...(stakeholders.length > 0 && { stakeholders }),
    source: referenceTo(context, element),
  });
  for (const result of instances) addResult(context, indicator, result);
  const relationships = childrenNamed(element, 'Relationship').filter((relationship) =>
    textOf(relationship, 'ReferentIdentifier', 'Name', 'Description'),
  ).length;
  if (relationships > 0)
    problems.add('not-carried', place, { read: 'Relationship', count: relationships });
}

function addResult(context: StratmlContext, indicator: DraftIndicator, result: XmlElement): void {
  if (result.name !== 'TargetResult' && result.name !== 'ActualResult') return;
  const number = textOf(result, 'NumberOfUnits');
  // DescriptorName and DescriptorValue are in a Descriptor of their own since 2016.
  const descriptor = childrenNamed(result, 'Descriptor')[0] ?? result;
  const name = textOf(descriptor, 'DescriptorName');
  const words =
    textOf(descriptor, 'DescriptorValue') ??
    (number === undefined ? textOf(result, 'Description') : undefined);
  // NumberOfUnits must be a number in StratML: 0 beside "[To be determined]" only fills the place.
  const wordsAreMissing = words !== undefined && readValue(words).kind === 'missing';
  const printed = words !== undefined && (number === undefined || wordsAreMissing) ? words : number;
  if (printed === undefined) return;
  const place = { file: context.file, cell: result.path };
  const time = timeOf(result);
  if (time === undefined && result.name === 'ActualResult') {
    context.problems.add('time-unknown', place, { read: printed });
    return;
  }
  const note =
    number !== undefined && words !== undefined && !wordsAreMissing
      ? [[name, words].filter(Boolean).join(': ')]
      : [];
  for (const { figure } of figuresOf(readValue(printed), printed, undefined)) {
    const made = {
      ...(time !== undefined && { time }),
      ...figure,
      ...(note.length > 0 && { notes: note }),
      source: referenceTo(context, result),
    };
    if (result.name === 'TargetResult') (indicator.targets ??= []).push(made as DraftTarget);
    else (indicator.observations ??= []).push(made as NonNullable<DraftIndicator['baseline']>);
  }
}
