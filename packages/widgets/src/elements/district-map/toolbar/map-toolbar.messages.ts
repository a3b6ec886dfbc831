import { defineMessages } from '@machiplan/sdk/internal';
import type { MapProblem } from '../shapes/map-problem.js';
import {
  describeProblemEasy,
  describeProblemEn,
  describeProblemJa,
} from './map-problem.messages.js';

/** Messages of the controls around the map. */
export interface MapToolbarMessages {
  readonly subject: string;
  readonly level: string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly group: string;
  /** The option for values without a sub-group. */
  readonly everybody: string;
  readonly ownDistrict: string;
  readonly noDistrict: string;
  /** The option for a district that contains others. */
  readonly whole: (name: string) => string;
  readonly selectedEntry: (title: string) => string;
  readonly outside: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoomReset: string;
  readonly zoomLoading: string;
  readonly zoomFailed: string;
  readonly zoomNotLoaded: string;
  readonly tilesFailed: string;
  readonly basemapFailed: string;
  readonly engineTitle: string;
  readonly gestureCtrl: string;
  readonly gestureCommand: string;
  readonly gestureFingers: string;
  readonly locate: string;
  readonly locating: string;
  readonly located: (name: string) => string;
  readonly notLocated: string;
  readonly elsewhere: string;
  readonly problems: (count: number) => string;
  readonly problem: (problem: MapProblem) => string;
  readonly retry: string;
}

export const mapToolbarMessages = defineMessages<MapToolbarMessages>('district-map-toolbar', {
  ja: {
    subject: '表示する内容',
    level: '区分',
    time: '時点',
    play: '順に表示',
    pause: '止める',
    group: '内訳',
    everybody: '全体',
    ownDistrict: 'あなたの地区',
    noDistrict: '選んでください',
    whole: (name) => `${name}（全体）`,
    selectedEntry: (title) => `項目：${title}`,
    outside: '上の区分へ戻る',
    zoomIn: '拡大',
    zoomOut: '縮小',
    zoomReset: '全体を表示',
    zoomLoading: '拡大できる地図を読み込んでいます…',
    zoomFailed: 'このページでは地図エンジンを使えないため、図をそのまま拡大します。',
    zoomNotLoaded: '拡大できる地図を読み込めなかったため、図をそのまま拡大します。',
    tilesFailed: '境界（PMTiles）を描けませんでした。一覧をご覧ください。',
    basemapFailed: '背景地図を表示できませんでした。',
    engineTitle: '地図（矢印キーで移動、＋と−で拡大・縮小）',
    gestureCtrl: '拡大・縮小するには Ctrl キーを押しながらスクロールします',
    gestureCommand: '拡大・縮小するには ⌘ キーを押しながらスクロールします',
    gestureFingers: '地図を動かすには2本の指を使います',
    locate: '現在地',
    locating: '現在地を調べています…',
    located: (name) => `現在地は${name}です。位置は送信していません。`,
    notLocated: '現在地を取得できませんでした。',
    elsewhere: '現在地はこの地図の外です。',
    problems: (count) => `地図のデータについて（${count}件）`,
    problem: describeProblemJa,
    retry: '地図をもう一度読み込む',
  },
  en: {
    subject: 'Show',
    level: 'By',
    time: 'Time',
    play: 'Play',
    pause: 'Pause',
    group: 'Group',
    everybody: 'All',
    ownDistrict: 'Your district',
    noDistrict: 'Select a district',
    whole: (name) => `${name} (whole)`,
    selectedEntry: (title) => `Entry: ${title}`,
    outside: 'Back to the level above',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Show the whole map',
    zoomLoading: 'Loading the zoomable map…',
    zoomFailed: 'This page does not allow the map engine, so the drawing is enlarged instead.',
    zoomNotLoaded: 'The zoomable map could not be loaded, so the drawing is enlarged instead.',
    tilesFailed: 'The boundaries (PMTiles) could not be drawn. Use the list.',
    basemapFailed: 'The background map could not be shown.',
    engineTitle: 'Map (arrow keys move, + and − zoom)',
    gestureCtrl: 'Hold Ctrl and scroll to zoom',
    gestureCommand: 'Hold ⌘ and scroll to zoom',
    gestureFingers: 'Use two fingers to move the map',
    locate: 'My position',
    locating: 'Finding your position…',
    located: (name) => `You are in ${name}. Your position was not sent anywhere.`,
    notLocated: 'Your position could not be found.',
    elsewhere: 'You are outside this map.',
    problems: (count) => `About the data of this map (${count})`,
    problem: describeProblemEn,
    retry: 'Load the map again',
  },
  'ja-x-easy': {
    subject: 'みたいもの',
    play: 'じゅんに みる',
    pause: 'とめる',
    group: 'なかま',
    everybody: 'ぜんぶ',
    ownDistrict: 'あなたの ところ',
    noDistrict: 'えらんでください',
    whole: (name) => `${name}の ぜんぶ`,
    selectedEntry: (title) => `えらんだ もの：${title}`,
    zoomIn: 'おおきく する',
    zoomOut: 'ちいさく する',
    zoomReset: 'ぜんぶ みる',
    zoomNotLoaded: 'おおきくできる ちずを よみこめませんでした。えを そのまま おおきくします。',
    locate: 'いま いる ところ',
    retry: 'ちずを もういちど よみこむ',
    level: '地区の わけかた',
    time: 'いつ',
    outside: '外に もどる',
    zoomLoading: 'おおきく できる ちずを よみこんでいます…',
    zoomFailed:
      'この ページでは おおきく できる ちずを つかえません。えを そのまま おおきくします。',
    tilesFailed: 'さかい目を かけませんでした。リストを みてください。',
    basemapFailed: 'うしろの ちずを 出せませんでした。',
    engineTitle: 'ちず（やじるしで うごきます。＋と−で 大きさが かわります）',
    gestureCtrl: '大きさを かえる ときは、Ctrl を おしながら スクロールします',
    gestureCommand: '大きさを かえる ときは、⌘ を おしながら スクロールします',
    gestureFingers: 'ちずは 2本の ゆびで うごきます',
    locating: 'いま いる ところを しらべています…',
    located: (name) => `あなたは ${name}に います。ばしょは だれにも 送っていません。`,
    notLocated: 'いま いる ところが わかりませんでした。',
    elsewhere: 'いま いる ところは、この ちずの 外です。',
    problems: (count) => `ちずの データに ついて（${count}こ）`,
    problem: describeProblemEasy,
  },
});
