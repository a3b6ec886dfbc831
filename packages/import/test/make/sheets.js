/**
 * Made-up sheets in the shapes that Japanese municipalities publish. Every name and number in them
 * is invented.
 */
const merged = (value, { rows, columns }) => ({ value, rows, columns });
const covered = '…covered';

/** 施策ごとの進捗管理シート: merged levels, two rows of headings, totals, footnotes, a hidden row. */
const progressSheet = {
  file: 'progress-by-measure.xlsx',
  tables: [
    {
      name: '進捗管理',
      rows: [
        [
          merged('第2次若葉市総合計画 進捗管理シート（令和6年度）', { columns: 11 }),
          ...Array(10).fill(covered),
        ],
        [],
        [
          merged('基本目標', { rows: 2 }),
          merged('施策番号', { rows: 2 }),
          merged('施策名', { rows: 2 }),
          merged('指標', { columns: 2 }),
          covered,
          merged('基準値', { rows: 2 }),
          merged('実績値', { columns: 2 }),
          covered,
          merged('目標値', { rows: 2 }),
          merged('担当課', { rows: 2 }),
          merged('備考', { rows: 2 }),
        ],
        [
          covered,
          covered,
          covered,
          '名称',
          '単位',
          covered,
          'R5年度',
          'R6年度',
          covered,
          covered,
          covered,
        ],
        [
          merged('1 安心して暮らせるまち', { rows: 4 }),
          merged('1-1', { rows: 2 }),
          merged('地域防災の推進', { rows: 2 }),
          '自主防災組織の訓練参加者数',
          '人',
          '1,204',
          1310,
          '1,452人',
          '1,800',
          '危機管理課',
          '',
        ],
        [
          covered,
          covered,
          covered,
          '備蓄品の充足率',
          '%',
          { value: 0.712, style: 'percent' },
          { value: 0.764, style: 'percent' },
          '集計中',
          '95%以上',
          '危機管理課',
          '※１ 年度末時点',
        ],
        [
          covered,
          '1-2',
          '防犯のまちづくり',
          '刑法犯認知件数',
          '件',
          412,
          398,
          391,
          '減少',
          '市民安全課',
          '',
        ],
        [
          covered,
          '1-3',
          '交通安全の推進',
          '交通事故件数',
          '件',
          156,
          '－',
          149,
          120,
          '市民安全課',
          '',
        ],
        [
          merged('2 学びあうまち', { rows: 2 }),
          '2-1',
          '図書館の充実',
          '貸出冊数',
          '冊',
          '41万冊',
          '42万冊',
          '約43万冊',
          '50万冊',
          '図書館',
          '',
        ],
        [
          covered,
          '2-2',
          '生涯学習の推進',
          '講座の満足度',
          '%',
          80.5,
          '子ども 82.4% 大人 85.4%',
          86.1,
          '80～90%',
          '生涯学習課',
          '内部用：見直し予定',
        ],
        ['合計', '', '', '', '', '', '', '', '', '', ''],
      ],
      hiddenRows: [],
    },
    { name: '作業用', hidden: true, rows: [['メモ', '未公開']] },
  ],
};

/** KPI の一覧: a column per year. */
const kpiByYear = {
  file: 'indicators-by-year.xlsx',
  tables: [
    {
      name: '指標一覧',
      rows: [
        ['みなと町まちづくり計画 指標一覧'],
        [
          '政策',
          'No.',
          'KPI',
          '単位',
          '基準値（R3年度）',
          '令和4年度',
          '令和5年度',
          '令和6年度',
          '中間目標（R7年度）',
          '目標値(R9年度)',
          '方向',
          '達成率',
        ],
        ['健康', 1, '健診受診率', '%', 38.2, 39.5, 41.0, 42.3, 45, 50, '増加', '84.6%'],
        ['健康', 2, '要介護認定率', '%', 18.1, 18.4, 18.2, '未定', 18, 18, '維持', ''],
        ['産業', 3, '新規創業数', '件', 12, 15, 9, 21, 20, 25, '増加', '84%'],
        ['産業', 4, '空き店舗数', '店', 34, 33, { formula: '=1/0' }, 30, 28, 25, '減少', ''],
      ],
    },
  ],
};

/** 事務事業評価: one sheet per project, labels with values beside them. */
const projectForm = (name, project, code, department, rows) => ({
  name,
  rows: [
    [merged('令和6年度 事務事業評価シート', { columns: 6 }), ...Array(5).fill(covered)],
    [],
    ['施策名', '', '子育て支援の充実', '', '施策コード', '3-1'],
    ['事業名', '', project, '', '事業番号', code],
    ['担当課', '', department, '', '実施期間', '令和4年度～令和9年度'],
    ['事業の目的', '', `${project}により子育て家庭を支える。`],
    ['当初予算（千円）', '', rows.budget, '', '総合評価', rows.grade],
    [],
    ['指標名', '単位', 'R4年度実績', 'R5年度実績', 'R6年度実績', 'R9年度目標'],
    ...rows.indicators,
  ],
});
const projectSheets = {
  file: 'project-evaluation.xlsx',
  tables: [
    projectForm('事業1', '一時預かり事業', '301', 'こども課', {
      budget: '12,400',
      grade: 'A',
      indicators: [['利用児童数', '人', 820, 905, 960, '1,200']],
    }),
    projectForm('事業2', '子育てひろば事業', '302', 'こども課', {
      budget: 8300,
      grade: 'B',
      indicators: [
        ['延べ利用組数', '組', '2,010', '1,980', '…', '2,400'],
        ['満足度', '%', 91.5, 92, 92.4, '維持'],
      ],
    }),
    projectForm('様式', '', '', '', { budget: '', grade: '', indicators: [] }),
  ],
};
projectSheets.tables[2].rows[2][2] = '';
projectSheets.tables[2].rows[2][5] = '';
projectSheets.tables[2].rows[4][5] = '';
projectSheets.tables[2].rows[5][2] = '';

/** 体系図 as an outline: one text a line, its level by blanks. */
const outline = {
  file: 'outline-by-indentation.xlsx',
  tables: [
    {
      name: '体系',
      rows: [
        ['1 みどり豊かなまち'],
        ['　1-1 公園を整える'],
        ['　　(1) 街区公園の更新'],
        ['　　(2) 市民による花壇づくり'],
        ['　1-2 水辺を守る'],
        ['　　(1) 川の清掃'],
        ['2 にぎわいのあるまち'],
        ['　2-1 商店街を支える'],
        ['　　(1) 空き店舗の活用'],
      ],
    },
  ],
};

/** 施策体系表: merged cells, codes in columns of their own, no indicators. */
const mergedOutline = {
  file: 'outline-with-merged-cells.ods',
  tables: [
    {
      name: '施策体系',
      rows: [
        [merged('はるか市基本計画 施策体系', { columns: 6 }), ...Array(5).fill(covered)],
        ['分野コード', '分野', '政策コード', '政策', '施策コード', '施策'],
        [
          merged('1', { rows: 3 }),
          merged('福祉', { rows: 3 }),
          merged('1', { rows: 2 }),
          merged('高齢者を支える', { rows: 2 }),
          '1',
          '見守りの充実',
        ],
        [covered, covered, covered, covered, '2', '介護予防の推進'],
        [covered, covered, '2', '障害者を支える', '1', '就労の支援'],
        ['2', '環境', '1', 'ごみを減らす', '1', '分別の徹底'],
        ['', '', '', '', '2', '食品ロスの削減'],
      ],
    },
  ],
};

/** 一枚に一段階: a sheet per level, joined by codes, and a long table of values. */
const sheetPerLevel = {
  file: 'sheet-per-level.xlsx',
  tables: [
    {
      name: '政策',
      rows: [
        ['政策コード', '政策名', '目指す姿'],
        ['P1', '住みよいまち', 'だれもが安心して暮らしている。'],
        ['P2', '稼げるまち', ''],
      ],
    },
    {
      name: '施策',
      rows: [
        ['施策コード', '施策名', '政策コード', '所管'],
        ['S1', '住まいの確保', 'P1', '建築課'],
        ['S2', '公共交通の維持', 'P1', '交通課'],
        ['S3', '観光の振興', 'P2', '観光課'],
        ['S4', '移住の促進', 'P9', '企画課'],
      ],
    },
    {
      name: '実績',
      rows: [
        ['施策コード', '施策名', '指標名', '年度', '値', '単位'],
        ['S2', '公共交通の維持', 'バス利用者数', '令和4年度', '120,500', '人'],
        ['S2', '公共交通の維持', 'バス利用者数', '令和5年度', '123,000', '人'],
        ['S2', '公共交通の維持', 'バス利用者数', '令和6年度', '（集計中）', '人'],
        ['S3', '観光の振興', '観光客数', '令和5年度', '41万人', '人'],
      ],
    },
  ],
};

/** 地域・年齢別人口, after the standard data set for municipalities. */
const population = {
  file: 'population-by-district.csv',
  tables: [
    {
      name: '人口',
      rows: [
        [
          '全国地方公共団体コード',
          '地域コード',
          '都道府県名',
          '市区町村名',
          '調査年月日',
          '地域名',
          '総人口',
          '男性',
          '女性',
          '0-4歳の男性',
          '0-4歳の女性',
          '備考',
        ],
        [
          '139999',
          '001',
          '東京都',
          '若葉市',
          '2025-04-01',
          '本町',
          '3,210',
          '1,580',
          '1,630',
          '61',
          '58',
          '',
        ],
        [
          '139999',
          '002',
          '東京都',
          '若葉市',
          '2025-04-01',
          '緑町',
          '2,045',
          '1,001',
          '1,044',
          '40',
          '37',
          '',
        ],
        [
          '139999',
          '003',
          '東京都',
          '若葉市',
          '2025-04-01',
          '港町',
          'x',
          'x',
          'x',
          'x',
          'x',
          '秘匿',
        ],
      ],
    },
  ],
};

export const workbooks = [
  progressSheet,
  kpiByYear,
  projectSheets,
  outline,
  mergedOutline,
  sheetPerLevel,
  population,
];
