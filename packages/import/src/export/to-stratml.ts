import type { Indicator, LocalizedText, Plan, PlanNode } from '@machiplan/schema';
import { childrenOf, rootsOf } from '@machiplan/sdk';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import { escapeXml } from '../xml/escape-xml.js';

/** A file that was exported, and the parts of the plan that it does not carry, with counts. */
export interface ExportResult {
  readonly text: string;
  readonly losses: Readonly<Record<string, number>>;
}

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

/** Writes a plan as StratML Part 2 (ANSI/AIIM 22:2017), in one language. */
export function toStratml(plan: Plan, language = plan.languages?.[0] ?? 'ja'): ExportResult {
  return new StratmlWriter(plan, language).write();
}

class StratmlWriter {
  readonly #plan: Plan;
  readonly #language: string;
  readonly #losses = new Map<string, number>();
  #lines: string[] = [];
  #depth = 0;

  constructor(plan: Plan, language: string) {
    this.#plan = plan;
    this.#language = language;
  }

  write(): ExportResult {
    const { title, description, publisher, period, nodes } = this.#plan;
    this.#element('Name', title);
    this.#element('Description', description);
    this.#block('StrategicPlanCore', () => {
      this.#block('Organization', () => {
        this.#element('Name', publisher?.name ?? title);
        this.#element('Acronym', undefined);
        this.#element('Identifier', publisher?.code ?? this.#plan.id);
      });
      this.#block('Vision', () => this.#element('Description', undefined));
      this.#block('Mission', () => this.#element('Description', undefined));
      for (const root of rootsOf(this.#plan)) this.#goal(root);
    });
    this.#block('AdministrativeInformation', () => {
      this.#element('StartDate', dateOf(period?.start, 'start'));
      this.#element('EndDate', dateOf(period?.end, 'end'));
      this.#element('PublicationDate', this.#plan.issued);
      this.#element('Source', this.#plan.href);
    });
    const whole = this.#plan.indicators.filter(({ nodes: own }) => !own?.length);
    this.#lose('indicators without an entry', whole.length);
    for (const list of [
      'relations',
      'actions',
      'evaluations',
      'budgets',
      'districts',
      'facilities',
      'boundaries',
      'sources',
    ] as const)
      this.#lose(list, this.#plan[list].length);
    for (const property of [
      'vision',
      'body',
      'department',
      'sdgs',
      'source',
      'errata',
      'notPublished',
      'viewpoints',
      'tags',
      'districts',
    ] as const)
      this.#lose(`nodes.${property}`, nodes.filter((node) => node[property] !== undefined).length);
    this.#lose(
      'further languages',
      this.#plan.nodes.filter(
        ({ title: text }) => typeof text === 'object' && Object.keys(text).length > 1,
      ).length,
    );
    const body = this.#lines.join('\n');
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<PerformancePlanOrReport xmlns="${namespace}" Type="Performance_Plan" xml:lang="${escapeXml(this.#language)}">\n${body}\n</PerformancePlanOrReport>\n`;
    return { text, losses: Object.fromEntries(this.#losses) };
  }

  #lose(part: string, count: number): void {
    if (count > 0) this.#losses.set(part, (this.#losses.get(part) ?? 0) + count);
  }

  #text(text: LocalizedText | undefined): string {
    return labelFor(text, this.#language, this.#plan);
  }

  #element(name: string, text: LocalizedText | undefined, attributes = ''): void {
    const value = this.#text(text);
    const indent = '  '.repeat(this.#depth + 1);
    this.#lines.push(
      value
        ? `${indent}<${name}${attributes}>${escapeXml(value)}</${name}>`
        : `${indent}<${name}${attributes}/>`,
    );
  }

  #block(name: string, write: () => void, attributes = ''): void {
    const indent = '  '.repeat(this.#depth + 1);
    this.#lines.push(`${indent}<${name}${attributes}>`);
    this.#depth++;
    write();
    this.#depth--;
    this.#lines.push(`${indent}</${name}>`);
  }

  /** StratML has two levels: goals, and objectives below them; deeper entries become objectives. */
  #goal(node: PlanNode): void {
    this.#block('Goal', () => {
      this.#entry(node);
      const below = childrenOf(this.#plan, node.id);
      if (this.#indicatorsOf(node.id).length > 0 || below.length === 0) this.#objective(node, true);
      for (const child of below) this.#objective(child, false);
    });
  }

  #objective(node: PlanNode, isGoal: boolean): void {
    this.#block('Objective', () => {
      this.#entry(node, isGoal ? '.objective' : '');
      for (const indicator of this.#indicatorsOf(node.id)) this.#indicator(indicator);
    });
    if (isGoal) return;
    const below = childrenOf(this.#plan, node.id);
    this.#lose('levels below objectives', below.length);
    for (const child of below) this.#objective(child, false);
  }

  #indicatorsOf(id: string): readonly Indicator[] {
    return this.#plan.indicators.filter(({ nodes }) => nodes?.includes(id));
  }

  #entry({ title, summary, vision, code, id, stakeholders = [] }: PlanNode, suffix = ''): void {
    this.#element('Name', title);
    this.#element('Description', summary ?? vision);
    this.#element('Identifier', `${id}${suffix}`);
    this.#element('SequenceIndicator', code);
    for (const { name, role } of stakeholders)
      this.#block('Stakeholder', () => {
        this.#element('Name', name);
        if (role !== undefined) this.#element('Description', role);
      });
  }

  #indicator({
    id,
    title,
    unit,
    definition,
    baseline,
    observations = [],
    targets = [],
  }: Indicator): void {
    this.#block('PerformanceIndicator', () => {
      this.#element('SequenceIndicator', undefined);
      this.#element('MeasurementDimension', title);
      this.#element('UnitOfMeasurement', unit);
      this.#element('Identifier', id);
      this.#block('MeasurementInstance', () => {
        for (const figure of [...(baseline ? [baseline] : []), ...observations])
          this.#result('ActualResult', figure);
        for (const figure of targets) this.#result('TargetResult', figure);
      });
      this.#element('OtherInformation', definition);
    });
  }

  #result(
    name: string,
    figure: {
      time?: string;
      value?: number | null;
      text?: LocalizedText;
      min?: number;
      max?: number;
      group?: string;
      district?: string;
    },
  ): void {
    const { time, value, text, min, max, group, district } = figure;
    const number = value ?? undefined;
    this.#lose('groups of figures', group === undefined ? 0 : 1);
    this.#lose('districts of figures', district === undefined ? 0 : 1);
    if (number === undefined && text === undefined && min === undefined && max === undefined) {
      this.#lose('reasons of missing figures', 1);
      return;
    }
    this.#block(name, () => {
      this.#element(
        'Description',
        time === undefined ? undefined : formatTime(time, this.#language),
      );
      if (number !== undefined) this.#element('NumberOfUnits', String(number));
      else
        this.#block('Descriptor', () => {
          this.#element('DescriptorName', undefined);
          this.#element('DescriptorValue', text ?? `${min ?? ''}–${max ?? ''}`);
        });
      this.#element('StartDate', dateOf(time, 'start'));
      this.#element('EndDate', dateOf(time, 'end'));
    });
  }
}

/** First or last day of a point of time; fiscal years are those of Japan, from April. */
function dateOf(time: string | undefined, end: 'start' | 'end'): string | undefined {
  if (time === undefined) return undefined;
  const [first = '', last = first] = time.split('/');
  const point = end === 'start' ? first : last;
  const fiscal = /^FY(\d{4})$/.exec(point);
  if (fiscal) return end === 'start' ? `${fiscal[1]}-04-01` : `${Number(fiscal[1]) + 1}-03-31`;
  if (/^\d{4}$/.test(point)) return end === 'start' ? `${point}-01-01` : `${point}-12-31`;
  if (/^\d{4}-\d\d$/.test(point)) {
    const [year, month] = point.split('-').map(Number);
    return end === 'start'
      ? `${point}-01`
      : new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10);
  }
  return point;
}
