import type { District, Plan } from '@machiplan/schema';
import { districtById } from '@machiplan/sdk/districts';
import { labelFor } from '@machiplan/sdk/format';

/**
 * A district with its level, as people say it: 若葉地区, not 若葉. The name alone in other languages,
 * and where it ends with the level already. An unknown id stays as it is.
 */
export function districtLabel(plan: Plan, id: string, language: string): string {
  const district = districtById(plan, id);
  return district ? nameWithLevel(plan, district, language) : id;
}

function nameWithLevel(plan: Plan, district: District, language: string): string {
  const name = labelFor(district.name, language, plan);
  const level = plan.districtLevels.find(({ id }) => id === district.level);
  const title = level ? labelFor(level.title, language, plan) : '';
  // A Japanese level follows the name without a space; a name in kana or Latin letters stands alone.
  const isJapanese = language === 'ja' || language.startsWith('ja-JP');
  return isJapanese && title.length <= 3 && !name.endsWith(title.slice(-1)) ? name + title : name;
}
