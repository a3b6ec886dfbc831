/** The software inside the kit, as CycloneDX, and the licences it may have. */
import { spawnSync } from 'node:child_process';

/** Licences that allow a city to publish the kit with its pages. */
const allowedLicences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

/** Names of a component's licences in the list of SPDX. */
const licencesOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '');

/** True if an SPDX expression offers a licence that is allowed: `(MIT OR Apache-2.0)`. */
const isAllowed = (expression) =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((licence) => allowedLicences.has(licence));

/** Components without a licence that is allowed, as `name@version (licence)`. */
export function refusedComponents(components) {
  return components
    .filter((component) => !licencesOf(component).some(isAllowed))
    .map((each) => `${each.name}@${each.version} (${licencesOf(each).join(', ') || 'none named'})`);
}

/**
 * The list of what the kit contains: from `npm sbom` of the lock file, what can be reached from
 * the dependencies of `@machiplan/widgets`. (`--omit=dev` loses packages that tools need, too.)
 * Without what differs from run to run.
 */
export function billOfMaterials(root, { version, dependencies: runtime }) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const { bomFormat, specVersion, components, dependencies } = JSON.parse(stdout);
  const refOf = (name) => components.find(({ purl }) => purl.startsWith(purlOf(name)))?.['bom-ref'];
  const edges = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const inside = new Set();
  const open = Object.keys(runtime).map(refOf);
  while (open.length > 0) {
    const ref = open.pop();
    if (ref === undefined || inside.has(ref)) continue;
    inside.add(ref);
    open.push(...edges.get(ref));
  }
  const byRef = (a, b) => ((a['bom-ref'] ?? a.ref) < (b['bom-ref'] ?? b.ref) ? -1 : 1);
  const kit = {
    type: 'library',
    name: 'machiplan',
    version,
    licenses: [{ license: { id: 'MIT' } }],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat,
    specVersion,
    version: 1,
    metadata: { component: kit },
    components: components.filter((each) => inside.has(each['bom-ref'])).sort(byRef),
    dependencies: dependencies.filter(({ ref }) => inside.has(ref)).sort(byRef),
  };
}

/** Start of a package's URL (purl): `pkg:npm/%40lit/context@`. */
const purlOf = (name) => `pkg:npm/${name.replace('@', '%40')}@`;
