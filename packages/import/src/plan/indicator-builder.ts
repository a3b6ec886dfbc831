import { compactText, oneLine } from '../cells/plain-text.js';
import { readValue, type PrintedDirection } from '../cells/read-value.js';
import type { Cell } from '../table/sheet.js';
import type { BuildContext } from './build-context.js';
import type { DraftFigure, DraftIndicator, DraftNode } from './draft-types.js';
import { figuresOf, type PrintedFigure } from './figure.js';
import { groupIn } from './group-in.js';
import { makeId } from './make-id.js';
import type { Found } from './tree-builder.js';

/** Position of a figure: its indicator, group and district. */
export interface FigureSlot {
  readonly role: 'baseline' | 'observation' | 'target';
  readonly time?: string | undefined;
  readonly part?: string | undefined;
  readonly kind?: string | undefined;
  readonly group?: string | undefined;
  readonly district?: string | undefined;
}

const isFigure = (value: number | null | undefined): value is number => typeof value === 'number';

/** Builds indicators with their figures, each indicator once. */
export class IndicatorBuilder {
  readonly #context: BuildContext;
  readonly #known = new Map<string, DraftIndicator>();
  readonly #decimals = new Map<DraftIndicator, number>();
  readonly #seen = new Map<DraftIndicator, Map<string, DraftFigure>>();
  readonly #pointed = new Map<DraftIndicator, PrintedDirection>();

  constructor(context: BuildContext) {
    this.#context = context;
  }

  /** The indicator of a node (or of the whole plan), added when it is new. */
  indicator(
    title: string,
    node: DraftNode | undefined,
    code: string | undefined,
    { source }: Found,
  ): DraftIndicator {
    const name = oneLine(title);
    const key = [
      node?.id ?? '',
      code === undefined ? '' : compactText(code),
      compactText(name),
    ].join('\u0000');
    let indicator = this.#known.get(key);
    if (!indicator) {
      const wanted =
        code !== undefined ? makeId('kpi', code) : makeId(node ? `${node.id}.kpi` : 'kpi', name);
      indicator = this.#context.draft.addIndicator(wanted, {
        title: name,
        ...(code !== undefined && { code: oneLine(code) }),
        ...(node && { nodes: [node.id] }),
        source,
      });
      this.#known.set(key, indicator);
    }
    return indicator;
  }

  /** Adds the figures that a cell prints. */
  add(indicator: DraftIndicator, slot: FigureSlot, cell: Cell, found: Found): void {
    const printed = cell.text;
    const value = readValue(printed);
    if (value.kind === 'empty') return;
    if (value.kind === 'words' && value.direction && slot.role === 'target')
      this.#pointed.set(indicator, value.direction);
    if (value.kind === 'number' && value.direction) this.#pointed.set(indicator, value.direction);
    if (slot.time === undefined && slot.role !== 'target') return;
    const unit = typeof indicator.unit === 'string' ? indicator.unit : undefined;
    for (const each of figuresOf(value, printed, unit))
      this.#addFigure(indicator, slot, each, found);
  }

  #addFigure(
    indicator: DraftIndicator,
    slot: FigureSlot,
    printed: PrintedFigure,
    found: Found,
  ): void {
    const { figure, unit, decimals } = printed;
    if (indicator.unit === undefined && unit) indicator.unit = unit;
    if (decimals !== undefined)
      this.#decimals.set(indicator, Math.max(decimals, this.#decimals.get(indicator) ?? 0));
    const title = printed.group ?? slot.group;
    const group = title === undefined ? undefined : groupIn(indicator, title);
    // The figure was made for this cell alone, so it is completed in place.
    const made = figure;
    if (slot.time !== undefined) made.time = slot.time;
    if (slot.part !== undefined) {
      made.timeText = slot.part;
      made.coverage = 'part';
    }
    if (group !== undefined) made.group = group;
    if (slot.district !== undefined) made.district = slot.district;
    made.source = found.source;
    const seen = this.#figuresOf(indicator);
    const key = `${slot.role} ${slot.time} ${slot.part ?? ''} ${slot.kind ?? ''} ${group ?? ''} ${slot.district ?? ''}`;
    const before = seen.get(key);
    if (before) {
      if (before.value !== made.value || before.text !== made.text)
        this.#context.problems.add('duplicate-value', found.place, {
          read: readText(made),
          expected: readText(before),
        });
      return;
    }
    seen.set(key, made);
    this.#put(indicator, slot, made);
  }

  #figuresOf(indicator: DraftIndicator): Map<string, DraftFigure> {
    const figures = this.#seen.get(indicator) ?? new Map<string, DraftFigure>();
    this.#seen.set(indicator, figures);
    return figures;
  }

  #put(indicator: DraftIndicator, { role, kind }: FigureSlot, figure: DraftFigure): void {
    if (role === 'target') {
      const target = {
        ...figure,
        ...((kind === 'interim' || kind === 'final') && { kind }),
      } as NonNullable<DraftIndicator['targets']>[number];
      (indicator.targets ??= []).push(target);
      return;
    }
    const { min, max } = figure;
    if (min !== undefined || max !== undefined) {
      // Observations have no ends: a range that was observed stays as printed.
      figure.text = figure.printed ?? `${min}–${max}`;
      delete figure.min;
      delete figure.max;
    }
    const observation = figure as NonNullable<DraftIndicator['baseline']>;
    if (role === 'observation') (indicator.observations ??= []).push(observation);
    else if (
      indicator.baseline === undefined &&
      observation.group === undefined &&
      observation.district === undefined
    )
      indicator.baseline = observation;
    else (indicator.baselines ??= []).push(observation);
  }

  /** Fills in what follows from the figures: decimals, and a direction marked as derived. */
  finish(): void {
    for (const [indicator, decimals] of this.#decimals) indicator.decimals ??= decimals;
    for (const indicator of this.#known.values()) {
      if (indicator.direction !== undefined) continue;
      const direction = this.#pointed.get(indicator) ?? directionOf(indicator);
      if (direction === undefined) continue;
      indicator.direction = direction;
      indicator.origins = { ...indicator.origins, direction: 'derived' };
    }
  }
}

const readText = ({ value, text, printed }: DraftFigure) =>
  printed ?? (typeof text === 'string' ? text : String(value));

/**
 * The way from the baseline (or first value) to the last target; undefined where the start is
 * already there.
 */
function directionOf({
  baseline,
  observations,
  targets,
}: DraftIndicator): 'increase' | 'decrease' | undefined {
  const goal = targets?.findLast(
    ({ value, group, min }) => group === undefined && (isFigure(value) || min !== undefined),
  );
  const start = isFigure(baseline?.value)
    ? baseline.value
    : observations?.find(({ value, group }) => group === undefined && isFigure(value))?.value;
  const low = goal?.value ?? goal?.min;
  const high = goal?.value ?? goal?.max;
  if (!isFigure(start)) return undefined;
  if (isFigure(low) && start < low) return 'increase';
  return isFigure(high) && start > high ? 'decrease' : undefined;
}
