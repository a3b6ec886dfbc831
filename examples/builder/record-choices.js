/** The records of a plan that an option can name, by words that people know. */

/** Lists of a document by the option that names one of their records. */
const lists = {
  root: 'nodes',
  node: 'nodes',
  'selected-node': 'nodes',
  tree: 'trees',
  indicator: 'indicators',
  district: 'districts',
  within: 'districts',
  count: 'levels',
};

/** Most records that a list offers: browsers draw longer lists slowly, and nobody reads them. */
const mostRecords = 2000;

export const titleOf = (text) =>
  typeof text === 'string' ? text : (text?.ja ?? Object.values(text ?? {})[0] ?? '');

/** The records for an option with their parents. Without recursion: anybody's document may come. */
function recordsFor(plan, option) {
  const found = (plan[lists[option]] ?? []).map((record) => ({ record }));
  for (const { record } of found)
    if (Array.isArray(record?.children) && found.length < 5000)
      found.push(...record.children.map((child) => ({ record: child, parent: record })));
  const named = found.filter(({ record }) => typeof record?.id === 'string').slice(0, mostRecords);
  const byId = new Map(named.map(({ record }) => [record.id, record]));
  return named.map(({ record, parent }) => ({
    record,
    parent: parent ?? byId.get(record.parent),
  }));
}

/** True if an option names a record that the plan has. */
export const namesRecord = (plan, option) => recordsFor(plan, option).length > 0;

/**
 * Ids by label for an option: code and title; the title of the parent behind labels that occur twice,
 * and the id where that does not tell them apart either.
 */
export function recordChoices(plan, option) {
  const records = recordsFor(plan, option).map(({ record, parent }) => ({
    id: record.id,
    label: `${record.code ? `${record.code} ` : ''}${titleOf(record.title ?? record.name) || record.id}`,
    parent: titleOf(parent?.title),
  }));
  const occurs = (labels) => {
    const counts = new Map();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    return (label) => counts.get(label) > 1;
  };
  const isTwice = occurs(records.map(({ label }) => label));
  const longer = records.map(({ id, label, parent }) => ({
    id,
    label: isTwice(label) && parent ? `${label}（${parent}）` : label,
  }));
  const isStillTwice = occurs(longer.map(({ label }) => label));
  return new Map(
    longer.map(({ id, label }) => [isStillTwice(label) ? `${label}（${id}）` : label, id]),
  );
}

/**
 * The id that words mean: a label, a title without its code, or the id itself. Undefined for none, and
 * for a title that several records have.
 */
export function idMeant(plan, option, words) {
  const choices = recordChoices(plan, option);
  if (choices.has(words)) return choices.get(words);
  const meant = recordsFor(plan, option)
    .map(({ record }) => record)
    .filter(({ id, title, name }) => id === words || titleOf(title ?? name) === words);
  return meant.length === 1 ? meant[0].id : undefined;
}

/** The label of the first indicator that has values, the best one to begin with. */
export function firstIndicatorWithValues(plan) {
  const first = recordsFor(plan, 'indicator').find(({ record }) => record.observations?.length > 0)
    ?.record.id;
  return [...recordChoices(plan, 'indicator')].find(([, id]) => id === first)?.[0];
}
