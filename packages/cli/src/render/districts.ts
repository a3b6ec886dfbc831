import type { District, Indicator, LocalizedText } from '@machiplan/schema';
import {
  ancestorDistrictsOf,
  citationOf,
  districtTimesOf,
  facilitiesOf,
  indicatorById,
  nodesInDistrict,
  originWithin,
  valuesByDistrict,
} from '@machiplan/sdk';
import { formatTime, formatValue, labelFor } from '@machiplan/sdk/format';
import { markup, type Html } from '../html/markup.js';
import { table } from '../html/table.js';
import { originMark, pageText, type Rendering } from './page-text.js';

/** A table of the districts: what concerns them, and the newest values of one indicator. */
export function renderDistricts(from: Rendering, indicatorId?: string): Html {
  const { plan, words, language } = from;
  if (plan.districts.length === 0) return markup`<p>${words.noDistricts}</p>`;
  const indicator = indicatorId === undefined ? undefined : indicatorById(plan, indicatorId);
  const time = indicator && districtTimesOf(indicator, plan.fiscalYearStart).at(-1);
  const label = indicator && labelFor(indicator.title, language, plan);
  const values =
    indicator && time !== undefined
      ? {
          head: `${label}${words.aside(formatTime(time, language))}`,
          of: (district: District) => renderValue(indicator, time, district, from),
        }
      : undefined;
  const namesOf = (records: readonly { readonly name: LocalizedText }[], between: string) =>
    records.map(({ name }) => labelFor(name, language, plan)).join(between);
  const hasFacilities = plan.facilities.length > 0;
  const heads = [
    words.district,
    words.within,
    words.measures,
    ...(hasFacilities ? [words.facilities] : []),
    ...(values ? [values.head] : []),
  ];
  const rows = plan.districts.map((district) => [
    pageText(district.name, from) ?? words.untitled,
    namesOf(ancestorDistrictsOf(plan, district.id), '／'),
    words.count(nodesInDistrict(plan, district.id, { below: true }).length),
    ...(hasFacilities ? [namesOf(facilitiesOf(plan, district.id), words.comma)] : []),
    ...(values ? [values.of(district)] : []),
  ]);
  const citation = indicator && citationOf(plan, indicator, { languages: language });
  return markup`${table(words.districtsCaption, heads, rows)}${citation && markup`<p>${words.label(words.source)}${citation}</p>\n`}`;
}

function renderValue(
  indicator: Indicator,
  time: string,
  district: District,
  from: Rendering,
): Html {
  const { plan, words, language } = from;
  const found = valuesByDistrict(indicator, time).get(district.id);
  if (typeof found?.value !== 'number')
    return markup`${found?.status === 'not-published' ? words.notPublished : words.noData}`;
  const origin = originWithin(plan, indicator, 'observations', found);
  const value = formatValue(found.value, indicator, { languages: language });
  return markup`${value}${originMark(origin, from)}`;
}
