import type { MapProblem } from '../shapes/map-problem.js';

const list = (names: readonly string[], comma: string, more: string, count: number) =>
  names.length === 0 ? '' : names.join(comma) + (count > names.length ? more : '');

/** The effect of a problem on the map, for readers. Advice for authors is logged to the console. */
export function describeProblemJa({ code, count, names }: MapProblem): string {
  const which = list(names, '、', ' ほか', count);
  switch (code) {
    case 'invalid-ring':
      return `形になっていない線が${count}本あり、描きませんでした。`;
    case 'swapped':
      return '緯度と経度の順が逆だったため、入れ替えて描きました。';
    case 'likely-swapped':
      return '図形が地区の位置から離れています。緯度と経度の順が逆かもしれません。図形はそのまま描きました。';
    case 'empty':
      return '境界データに図形がありません。';
    case 'points':
      return `${count}件は面ではなく点のため、点で描きました。`;
    case 'no-key':
      return `どの地区のものか分からない図形が${count}件あります。値のない図形として描きました。`;
    case 'no-district':
      return `計画データにない図形が${count}件あります（${which}）。値のない図形として描きました。`;
    case 'no-feature':
      return `図形のない地区が${count}件あります（${which}）。一覧で選べます。`;
    case 'not-shapes':
      return '境界データが GeoJSON や TopoJSON ではありません。一覧は使えます。';
    case 'no-object':
      return `TopoJSON に指定の名前（${which || '名前なし'}）の図形がありません。一覧は使えます。`;
    case 'too-large':
      return '境界データが大きすぎるため、読み込みませんでした。一覧は使えます。';
    case 'unreachable':
      return '境界データを読み込めませんでした。通信の状態を確認してください。一覧は使えます。';
    case 'foreign':
      return `境界データが別のサイト（${which}）にあるため、読み込みませんでした。一覧は使えます。`;
    case 'no-data':
      return '境界データの場所が正しくありません。一覧は使えます。';
  }
}

/** The effect of a problem on the map, for readers. Advice for authors is logged to the console. */
export function describeProblemEn({ code, count, names }: MapProblem): string {
  const which = list(names, ', ', ' …', count);
  const s = count === 1 ? '' : 's';
  switch (code) {
    case 'invalid-ring':
      return `${count} line${s} enclose${count === 1 ? 's' : ''} no area and ${count === 1 ? 'was' : 'were'} not drawn.`;
    case 'swapped':
      return 'Latitude and longitude were in the wrong order. The map shows them swapped.';
    case 'likely-swapped':
      return 'The shapes are far from the districts. Latitude and longitude may be in the wrong order. The map shows them unchanged.';
    case 'empty':
      return 'The boundary data has no shapes.';
    case 'points':
      return `${count} shape${s} ${count === 1 ? 'is a point' : 'are points'} instead of an area. The map shows points.`;
    case 'no-key':
      return `${count} shape${s} belong${count === 1 ? 's' : ''} to no known district and ${count === 1 ? 'is' : 'are'} drawn without a value.`;
    case 'no-district':
      return `${count} shape${s} match${count === 1 ? 'es' : ''} no district of the plan (${which}) and ${count === 1 ? 'is' : 'are'} drawn without a value.`;
    case 'no-feature':
      return `${count} district${s} ${count === 1 ? 'has' : 'have'} no shape (${which}). Select ${count === 1 ? 'it' : 'them'} in the list.`;
    case 'not-shapes':
      return 'The boundary data is neither GeoJSON nor TopoJSON. Use the list.';
    case 'no-object':
      return `The TopoJSON has no object of that name (${which || 'no name'}). Use the list.`;
    case 'too-large':
      return 'The boundary data is too large and was not loaded. Use the list.';
    case 'unreachable':
      return 'The boundaries could not be loaded. Check your connection. The list works.';
    case 'foreign':
      return `The boundary data is on another site (${which}) and was not loaded. Use the list.`;
    case 'no-data':
      return 'The location of the boundary data is not valid. Use the list.';
  }
}

/** As the others, in やさしい日本語. */
export function describeProblemEasy({ code, count, names }: MapProblem): string {
  const which = list(names, '、', ' ほか', count);
  switch (code) {
    case 'invalid-ring':
      return `かたちに ならない 線が ${count}本 あります。ちずに かきませんでした。`;
    case 'swapped':
      return 'データの たてと よこが 反対でした。なおして かきました。';
    case 'likely-swapped':
      return 'かたちが 地区から 遠いです。データの たてと よこが 反対かも しれません。';
    case 'empty':
      return 'ちずの データに かたちが ありません。';
    case 'points':
      return `${count}こは ばしょだけ わかるので、点で かきました。`;
    case 'no-key':
      return `どの 地区か わからない かたちが ${count}こ あります。数字なしで かきました。`;
    case 'no-district':
      return `計画に ない かたちが ${count}こ あります（${which}）。数字なしで かきました。`;
    case 'no-feature':
      return `かたちが ない 地区が ${count}こ あります（${which}）。リストで えらべます。`;
    case 'not-shapes':
    case 'no-object':
    case 'no-data':
      return 'ちずの データに まちがいが あります。リストは 使えます。';
    case 'too-large':
      return 'ちずの データが 大きすぎるので、よみこみませんでした。リストは 使えます。';
    case 'unreachable':
      return 'ちずを よみこめませんでした。インターネットを たしかめてください。リストは 使えます。';
    case 'foreign':
      return 'ちずの データが ほかの サイトに あるので、よみこみませんでした。リストは 使えます。';
  }
}
