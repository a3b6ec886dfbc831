import type { District, Indicator, LocalizedText } from '@machiplan/schema';
import { citationOf, indicatorById, originWithin } from '@machiplan/sdk';
import {
  ancestorDistrictsOf,
  districtTimesOf,
  facilitiesOf,
  nodesInDistrict,
  valuesByDistrict,
} from '@machiplan/sdk/districts';
import { fiscalYearStartOf } from '@machiplan/sdk/time';
import { formatValue, labelFor } from '@machiplan/sdk/format';
import { markup, type Html } from '../html/markup.js';
import { table } from '../html/table.js';
import { originMark, localizedHtml, timeText, type Rendering } from './rendering.js';

/** A table of the districts: what concerns them, and the newest values of one indicator. */
export function renderDistricts(from: Rendering, indicatorId?: string): Html {
  const { plan, messages, language, languages } = from;
  if (plan.districts.length === 0) return markup`<p>${messages.noDistricts}</p>`;
  const indicator = indicatorId === undefined ? undefined : indicatorById(plan, indicatorId);
  const time = indicator && districtTimesOf(indicator, fiscalYearStartOf(plan)).at(-1);
  const label = indicator && labelFor(indicator.title, languages, plan);
  const values =
    indicator && time !== undefined
      ? {
          head: `${label}${messages.aside(timeText(time, from))}`,
          of: (district: District) => renderValue(indicator, time, district, from),
        }
      : undefined;
  const namesOf = (records: readonly { readonly name: LocalizedText }[], between: string) =>
    records.map(({ name }) => labelFor(name, languages, plan)).join(between);
  const hasFacilities = plan.facilities.length > 0;
  const heads = [
    messages.district,
    messages.within,
    messages.measures,
    ...(hasFacilities ? [messages.facilities] : []),
    ...(values ? [values.head] : []),
  ];
  const rows = plan.districts.map((district) => [
    localizedHtml(district.name, from) ?? messages.untitled,
    namesOf(ancestorDistrictsOf(plan, district.id), ' / '),
    messages.count(nodesInDistrict(plan, district.id, { below: true }).length),
    ...(hasFacilities ? [namesOf(facilitiesOf(plan, district.id), messages.comma)] : []),
    ...(values ? [values.of(district)] : []),
  ]);
  const citation = indicator && citationOf(plan, indicator, { languages: language });
  return markup`${table(messages.districtsCaption, heads, rows)}${citation && markup`<p>${messages.label(messages.source)}${citation}</p>\n`}`;
}

function renderValue(
  indicator: Indicator,
  time: string,
  district: District,
  from: Rendering,
): Html {
  const { plan, messages, language } = from;
  const found = valuesByDistrict(indicator, time).get(district.id);
  if (typeof found?.value !== 'number')
    return markup`${found?.status === 'not-published' ? messages.notPublished : messages.noData}`;
  const origin = originWithin(plan, indicator, 'observations', found);
  const value = formatValue(found.value, indicator, { languages: language });
  return markup`${value}${originMark(origin, from)}`;
}
