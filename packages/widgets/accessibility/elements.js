/**
 * What the test sheet says of each element: what it is for the reader, its keys, and the criteria
 * for which it has nothing (`lacks`), beyond those that no element has anything for.
 */

/** An element without a graphic. */
const NO_GRAPHIC = ['1.1.1', '1.4.5', '2.5.1', '2.5.7'];
const LIST_KEYS = [['Tab、Shift+Tab', '次・前の操作部品へ']];
const BUTTON_KEYS = [['Enter、Space', 'ボタンを押す、開閉する']];
const TOUCH_FREE = ['2.5.1', '2.5.7'];

export const elements = {
  'plan-tree': {
    what: '計画の木。見出しと入れ子の一覧、検索、選んだ項目の詳細。図は一覧と同じ内容を別の形で示す。',
    lacks: TOUCH_FREE,
    keys: [
      ...LIST_KEYS,
      ...BUTTON_KEYS,
      ['↑、↓、Home、End（pattern="tree"）', '見えている行を移る'],
      ['→（pattern="tree"）', '閉じた枝を開く。開いた枝では最初の子へ'],
      ['←（pattern="tree"）', '開いた枝を閉じる。ほかでは親へ'],
      ['*（pattern="tree"）', '同じ段の枝をすべて開く'],
      ['文字（pattern="tree"）', 'その文字で始まる行へ'],
      ['矢印、Home、End（図）', '上の項目、最初の子、左右の項目へ'],
    ],
  },
  'kpi-gauge': {
    what: '一つの指標。数値、時点、基準、目標、状態を言葉で示し、図は飾りではなく要約文を名前に持つ。系列は表でも読める。',
    lacks: [...TOUCH_FREE, '2.1.4'],
    keys: [...LIST_KEYS, ...BUTTON_KEYS],
  },
  'kpi-board': {
    what: '指標の一覧。件数の絞り込み、並べ替え、表とカード。',
    lacks: [...TOUCH_FREE, '2.1.4'],
    keys: [...LIST_KEYS, ...BUTTON_KEYS],
  },
  'sdg-matrix': {
    what: '計画とSDGsの表。行は計画の項目、列は目標。セルの理由と出典は詳細に出る。',
    lacks: [...TOUCH_FREE, '2.1.4'],
    keys: [
      ...LIST_KEYS,
      ...BUTTON_KEYS,
      ['↑、↓、←、→', '隣のセルへ'],
      ['PageUp、PageDown', '一画面分の行を移る'],
      ['Home、End', '行の初め・終わりへ'],
      ['Ctrl+Home、Ctrl+End', '表の初め・終わりへ'],
      ['Enter', '見出しは並べ替え、題名は開閉、マスは理由と出典'],
      ['Space', '見出しは目標、題名は項目を選ぶ'],
      ['Shift+Space、Ctrl+Space', 'その行・列を選ぶ'],
      ['F2', '見出しの中のボタンへ。Escで戻る'],
      ['Esc', '詳細を閉じ、元のセルへ戻る'],
    ],
  },
  'district-map': {
    what: '地区の一覧と、同じ内容の地図。地図でできることは一覧でもできる。',
    lacks: ['2.1.4'],
    keys: [...LIST_KEYS, ...BUTTON_KEYS, ['↑、↓、Home、End、PageUp、PageDown', '一覧の行を移る']],
  },
  'plan-language': {
    what: '言語とふりがなの切り替え。ラジオボタンとチェックボックス。',
    lacks: [...NO_GRAPHIC, '2.1.4', '3.3.1', '3.3.3', '2.4.4', '1.4.13'],
    keys: [...LIST_KEYS, ['↑、↓', '言語を選ぶ'], ['Space', 'ふりがなを切り替える']],
  },
  'plan-source': {
    what: '何も表示しない。中に置いた要素へ計画を渡す。',
    lacks: 'all',
    keys: [],
  },
};
