import type { Dimension, DimensionMember, Id, Indicator, IndicatorGroup } from '@machiplan/schema';
import { breakdownsOf } from './breakdown.js';

/** A group that a reader can choose; without `group` it is everybody. */
export interface GroupChoice {
  readonly group: Id | undefined;
  /** The group's record, with title, unit and definition; undefined for everybody. */
  readonly record: IndicatorGroup | undefined;
  /** Its member of each dimension, by the id of the dimension; empty without dimensions. */
  readonly members: ReadonlyMap<Id, DimensionMember>;
  /** The group stands for everything together: each of its members does. */
  readonly isTotal: boolean;
}

/** Selects the groups to choose from. */
export interface GroupScope {
  /** Only groups with figures for this district. */
  readonly district?: Id | undefined;
  /** Only groups with figures for any district, as a map shows them. Default false. */
  readonly ofDistricts?: boolean | undefined;
}

/**
 * The groups that have figures or targets, to offer a choice: everybody first, if there are such
 * figures, then in the order of `groups`. One choice or none means that there is nothing to choose.
 */
export function groupChoicesOf(
  indicator: Indicator,
  { district, ofDistricts = false }: GroupScope = {},
): readonly GroupChoice[] {
  const used = new Set(
    breakdownsOf(indicator)
      .filter((each) => (ofDistricts ? each.district !== undefined : each.district === district))
      .map(({ group }) => group),
  );
  const known = indicator.groups?.map(({ id }) => id) ?? [];
  return [undefined, ...new Set([...known, ...used])]
    .filter((group) => used.has(group))
    .filter((group, at) => group !== undefined || at === 0)
    .map((group) => choiceOf(indicator, group));
}

function choiceOf(indicator: Indicator, group: Id | undefined): GroupChoice {
  const record = indicator.groups?.find(({ id }) => id === group);
  const members = membersOf(indicator, record);
  const isTotal = members.size > 0 && [...members.values()].every(({ total }) => total === true);
  return { group, record, members, isTotal };
}

/** The member that a group is of each dimension; dimensions it does not state are left out. */
function membersOf(
  { dimensions = [] }: Indicator,
  record: IndicatorGroup | undefined,
): ReadonlyMap<Id, DimensionMember> {
  const members = new Map<Id, DimensionMember>();
  for (const dimension of dimensions) {
    const id = record?.breakdown?.[dimension.id];
    const member = id === undefined ? undefined : dimension.members.find((each) => each.id === id);
    if (member) members.set(dimension.id, member);
  }
  return members;
}

/** Finds the group with these members, by the ids of dimension and member; undefined without one. */
export function groupWith(
  { groups = [] }: Indicator,
  members: Readonly<Record<Id, Id | undefined>>,
): IndicatorGroup | undefined {
  return groups.find(({ breakdown = {} }) =>
    Object.entries(members).every(([dimension, member]) => breakdown[dimension] === member),
  );
}

/** Groups of several dimensions as the cells of a table. */
export interface GroupTable {
  /** Members of the dimensions that are neither rows nor columns, the caption of the table. */
  readonly caption: readonly DimensionMember[];
  readonly rows: Dimension;
  /** Undefined for a single dimension. */
  readonly columns: Dimension | undefined;
  /** The group of a cell by the ids of row and column; undefined where there is none. */
  readonly groupAt: (row: Id, column?: Id) => IndicatorGroup | undefined;
}

/**
 * The groups of an indicator as tables: the first dimension gives the rows, the second the columns, and
 * each combination of the others a table of its own. Tables, rows and columns without a group are left
 * out. Empty without dimensions.
 */
export function groupTablesOf(indicator: Indicator): readonly GroupTable[] {
  const { dimensions = [], groups = [] } = indicator;
  const [first, second, ...others] = dimensions;
  if (!first) return [];
  const tables: GroupTable[] = [];
  for (const fixed of combinationsOf(others)) {
    const cells = groups.filter(({ breakdown = {} }) =>
      others.every(({ id }, at) => breakdown[id] === fixed[at]?.id),
    );
    const used = ({ id, ...rest }: Dimension): Dimension => ({
      id,
      ...rest,
      members: rest.members.filter((member) =>
        cells.some(({ breakdown }) => breakdown?.[id] === member.id),
      ),
    });
    const rows = used(first);
    if (rows.members.length === 0) continue;
    tables.push({
      caption: fixed,
      rows,
      columns: second && used(second),
      groupAt: (row, column) =>
        cells.find(
          ({ breakdown = {} }) =>
            breakdown[first.id] === row && (!second || breakdown[second.id] === column),
        ),
    });
  }
  return tables;
}

/** Every choice of one member from each dimension, in display order. */
function combinationsOf(dimensions: readonly Dimension[]): readonly (readonly DimensionMember[])[] {
  return dimensions.reduce<readonly (readonly DimensionMember[])[]>(
    (found, { members }) => found.flatMap((each) => members.map((member) => [...each, member])),
    [[]],
  );
}
