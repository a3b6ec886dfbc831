/** One row of dist/sizes.json, which `npm run check:sizes` writes from the built files. */
interface SizeRow {
  readonly name: string;
  /** Bytes after brotli; absent while an entry of the row is not built. */
  readonly size?: number;
  /** Limit of the size check. */
  readonly limit: number;
  /** Aim of the project, if lower than the limit. */
  readonly aim?: number;
}

// A glob, because the file is only there after a build.
const built = import.meta.glob<readonly SizeRow[]>('../dist/sizes.json', {
  import: 'default',
  eager: true,
});
const rows = Object.values(built)[0];

const withPoints = (bytes: number | undefined) => bytes?.toLocaleString('en') ?? '–';

/** Markdown table of what a page loads. */
export const sizeTable: string = rows
  ? [
      '| What a page loads | bytes (brotli) | limit | aim |',
      '| --- | ---: | ---: | ---: |',
      ...rows.map(
        ({ name, size, limit, aim = limit }) =>
          `| ${[name, withPoints(size), withPoints(limit), withPoints(aim)].join(' | ')} |`,
      ),
    ].join('\n')
  : 'No sizes yet: run `npm run build` and `npm run check:sizes`, then build the Storybook again.';
