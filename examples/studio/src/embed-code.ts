import { filesFor, integrityMap, policyHash } from '../../builder/kit-files.js';
import { policySteps } from '../../builder/policy.js';
import { forms } from '../../builder/snippets.js';
import type { Bilingual } from '@machiplan/schema';

/** Version and integrity hashes of the built files. */
export interface Kit {
  /** Imports of each file. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Integrity hashes by file. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Options that an embed may set, by element and attribute. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A step of an instruction: words, and the code to copy. */
export interface CodeStep {
  readonly words: Bilingual;
  readonly code: string;
}

/** Everything that the code of an embed depends on. */
export interface EmbedChoice {
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
  readonly title: string;
  /** Address of the folder with the plan, the kit and the embed page; ends in a slash. */
  readonly site: string;
  /** Name of the plan's file. */
  readonly plan: string;
  readonly form: string;
  readonly hasIntegrity: boolean;
}

/** Names of the forms of an embed, in the order shown. */
export const formNames = Object.entries(forms).map(([id, { name }]) => [id, name] as const);

/** Loads the lists of the kit. Rejects when the kit is not where the page expects it. */
export async function loadKit(href: string): Promise<Kit> {
  const json = async (name: string) => {
    const response = await fetch(new URL(name, href));
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return ((await response.json()) as { files: never }).files;
  };
  const [files, hashes, { embedOptions }] = await Promise.all([
    json('files.json'),
    json('integrity.json'),
    import(new URL('embed-options.js', href).href) as Promise<{ embedOptions: Kit['options'] }>,
  ]);
  return { files, hashes, options: embedOptions };
}

/** The instruction for an embed: what to paste where, by the code of the embed builder. */
export async function embedSteps(kit: Kit, chosen: EmbedChoice): Promise<readonly CodeStep[]> {
  const { widget, site, form, hasIntegrity } = chosen;
  const folder = new URL('machiplan/', site).href;
  const options = new Map([
    ['src', new URL(chosen.plan, site).href],
    ...Object.entries(chosen.options),
  ]);
  const embed = new URL('embed.html', site).href;
  const names = filesFor(widget, kit.files);
  const map = hasIntegrity ? integrityMap(names, folder, kit.hashes) : undefined;
  const mapHash = map && (await policyHash(map));
  const hashOf = hasIntegrity ? (name: string) => kit.hashes[name] : undefined;
  const choice = { widget, options, title: chosen.title, kit: folder, embed, map, hashOf };
  const { steps } = forms[form as keyof typeof forms];
  const policy = policySteps({
    ...choice,
    form,
    addresses: [options.get('src')!],
    mapHash,
  });
  return [...steps(choice), ...policy];
}
