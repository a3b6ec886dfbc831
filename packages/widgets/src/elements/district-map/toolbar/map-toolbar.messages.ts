import { defineMessages } from '@machiplan/sdk/internal';
import type { MapProblem } from '../shapes/map-problem.js';
import { describeProblemEn, describeProblemJa } from './map-problem.messages.js';

/** Messages of the controls around the map. */
export interface MapToolbarMessages {
  readonly subject: string;
  readonly level: string;
  readonly time: string;
  readonly play: string;
  readonly pause: string;
  readonly panelHint: string;
  readonly ranked: (rank: number, of: number) => string;
  readonly changed: (amount: string, since: string) => string;
  readonly inside: (name: string) => string;
  readonly outside: string;
  readonly clear: string;
  readonly facilities: string;
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
    panelHint: '地図か一覧で地区を選ぶと、ここに内容が出ます。',
    ranked: (rank, of) => `${of}件中${rank}位（大きい順）`,
    changed: (amount, since) => `${since}から${amount}`,
    inside: (name) => `${name}の中を見る`,
    outside: '上の区分へ戻る',
    clear: '選択を解除',
    facilities: '施設',
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
    locate: '現在地の地区を選ぶ',
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
    panelHint: 'Select a district on the map or in the list to see its details here.',
    ranked: (rank, of) => `rank ${rank} of ${of}, highest first`,
    changed: (amount, since) => `${amount} since ${since}`,
    inside: (name) => `Look inside ${name}`,
    outside: 'Back to the level above',
    clear: 'Clear the selection',
    facilities: 'Facilities',
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
    locate: 'Select the district I am in',
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
    panelHint: 'ちずか リストで えらんでください。',
    clear: 'えらぶのを やめる',
    zoomIn: 'おおきく する',
    zoomOut: 'ちいさく する',
    zoomReset: 'ぜんぶ みる',
    zoomNotLoaded: 'おおきくできる ちずを よみこめませんでした。えを そのまま おおきくします。',
    locate: 'いま いる ところを えらぶ',
    retry: 'ちずを もういちど よみこむ',
  },
});
