import type { MapProblem } from '../shapes/map-problem.js';

const listed = (names: readonly string[], comma: string, more: string, count: number) =>
  names.length === 0 ? '' : names.join(comma) + (count > names.length ? more : '');

/** What is wrong with the boundary data, and what to do. */
export function problemJa({ code, count, names }: MapProblem): string {
  const which = listed(names, '、', ' ほか', count);
  switch (code) {
    case 'invalid-ring':
      return `形になっていない線が${count}本あり、描きませんでした。線は異なる3点以上が必要です。`;
    case 'swapped':
      return '緯度と経度の順が逆だったため、入れ替えて描きました。GeoJSON では経度が先です。';
    case 'likely-swapped':
      return '図形は計画の地区の位置から遠く、緯度と経度を入れ替えると合います。順が逆かもしれません。GeoJSON では経度が先です。図形はそのまま描きました。';
    case 'empty':
      return '境界データに図形がありません。ファイルの中身を確認してください。';
    case 'points':
      return `${count}件は面ではなく点のため、点で描きました。`;
    case 'no-key':
      return `${count}件の図形に、地区と結び付ける項目がありません。property の指定を確認してください。`;
    case 'no-district':
      return `計画データにない図形が${count}件あります（${which}）。値のない図形として描きました。`;
    case 'no-feature':
      return `図形のない地区が${count}件あります（${which}）。一覧で選べます。`;
    case 'not-shapes':
      return '境界データが GeoJSON や TopoJSON ではありません。ファイルを確認してください。';
    case 'no-object':
      return `TopoJSON に指定の名前（${which || '名前なし'}）の図形がありません。`;
    case 'too-large':
      return '境界データが大きすぎる（20MB超）ため、読み込みませんでした。形を簡略化するか、PMTiles にしてください。';
    case 'unreachable':
      return '境界データを読み込めませんでした。通信の状態と URL を確認してください。一覧は使えます。';
    case 'no-data':
      return '境界データの場所が書かれていないか、http(s) の URL ではありません。';
  }
}

/** What is wrong with the boundary data, and what to do. */
export function problemEn({ code, count, names }: MapProblem): string {
  const which = listed(names, ', ', ' …', count);
  const s = count === 1 ? '' : 's';
  switch (code) {
    case 'invalid-ring':
      return `${count} line${s} enclose${count === 1 ? 's' : ''} no area and ${count === 1 ? 'was' : 'were'} not drawn. A line needs three different points.`;
    case 'swapped':
      return 'Latitude stood before longitude; they were exchanged. In GeoJSON longitude comes first.';
    case 'likely-swapped':
      return 'The shapes lie far from the positions of the districts, but would fit with latitude and longitude exchanged. In GeoJSON longitude comes first. They are drawn as they stand.';
    case 'empty':
      return 'The boundary data has no shapes. Check the content of the file.';
    case 'points':
      return `${count} shape${s} ${count === 1 ? 'is a point' : 'are points'} and not an area, and drawn as such.`;
    case 'no-key':
      return `${count} shape${s} lack${count === 1 ? 's' : ''} the property that joins them to a district. Check "property".`;
    case 'no-district':
      return `${count} shape${s} match no district of the plan (${which}) and are drawn without a value.`;
    case 'no-feature':
      return `${count} district${s} ${count === 1 ? 'has' : 'have'} no shape (${which}). Use the list to select.`;
    case 'not-shapes':
      return 'The boundary data is neither GeoJSON nor TopoJSON. Check the file.';
    case 'no-object':
      return `The TopoJSON has no object of that name (${which || 'none given'}).`;
    case 'too-large':
      return 'The boundary data is too large (over 20 MB) and was not loaded. Simplify the shapes or use PMTiles.';
    case 'unreachable':
      return 'The boundaries could not be loaded. Check the connection and the address. The list works.';
    case 'no-data':
      return 'The boundary has neither data nor an http(s) address.';
  }
}
