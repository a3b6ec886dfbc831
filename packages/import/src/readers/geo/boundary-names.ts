import type { PlanDocument } from '@machiplan/schema';
import { compactText } from '../../cells/plain-text.js';
import type { InputFile } from '../../input-file.js';
import type { ProblemList } from '../../problems/problem-list.js';
import { dbfRecords } from './dbf-records.js';

/** Every name and code that the shapes of a file have. */
export interface BoundaryNames {
  readonly file: string;
  readonly names: ReadonlySet<string>;
}

interface Shape {
  readonly id?: unknown;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometries?: readonly Shape[];
}

/** Characters of a file in which it says what it is. */
const headLength = 2_000;

/**
 * Names and codes in a file of boundaries: GeoJSON, TopoJSON, or the table (`.dbf`) of a Shapefile.
 * Undefined for other files. Shapes themselves are not read.
 */
export function boundaryNames(file: InputFile): BoundaryNames | undefined {
  const values = /\.dbf$/i.test(file.name) ? dbfRecords(file.bytes).flat() : shapeValues(file);
  return values && { file: file.name, names: new Set(values.map(compactText)) };
}

function shapeValues({ name, bytes }: InputFile): string[] | undefined {
  if (!/\.(geojson|topojson|json)$/i.test(name)) return undefined;
  const head = new TextDecoder().decode(bytes.subarray(0, headLength));
  if (!/"type"\s*:\s*"(FeatureCollection|Topology)"/.test(head)) return undefined;
  try {
    const { features, objects } = JSON.parse(new TextDecoder().decode(bytes)) as {
      features?: readonly Shape[];
      objects?: Readonly<Record<string, Shape>>;
    };
    const shapes =
      features ?? Object.values(objects ?? {}).flatMap((each) => each.geometries ?? [each]);
    return shapes.flatMap(({ id, properties }) =>
      [id, ...Object.values(properties ?? {})].flatMap((value) =>
        typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
      ),
    );
  } catch {
    return undefined;
  }
}

/** Reports the districts of a plan that no shape has the id, code or name of. */
export function reportUnjoined(
  { districts = [] }: PlanDocument,
  { file, names }: BoundaryNames,
  problems: ProblemList,
): void {
  for (const { id, code, name } of districts) {
    const titles = typeof name === 'string' ? [name] : Object.values(name);
    const isJoined = [id, ...(code === undefined ? [] : [code]), ...titles].some((key) =>
      names.has(compactText(key)),
    );
    if (!isJoined) problems.add('no-boundary', { file }, { read: titles[0] ?? id });
  }
}
