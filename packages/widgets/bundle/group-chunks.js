/**
 * Groups the chunks of a bundler into few files: the least bytes and requests for all loads, with no
 * load over its limit of files.
 *
 * A search starts with one group per chunk and moves one chunk at a time to the group where it costs
 * least, then joins whole groups, until neither helps. Files over a limit cost more in each round, so
 * that the first rounds find the cheap places and the last one meets the limits. Two searches visit
 * the chunks in different orders; the cheaper result counts. Chunks that would import each other in a
 * circle are never grouped. The same chunks always give the same groups.
 *
 * @param {{ id: string, size: number, imports: string[], isFixed?: boolean }[]} chunks fixed chunks
 *   (entries, lazy files) keep to themselves
 * @param {{ entry: string, after: string[], weight: number, requestCost: number, limit: number }[]} loads
 *   one step of a page each: requests the entry and all it imports, without what the chunks of `after`
 *   have loaded; `requestCost` in bytes; `limit` is the most files
 * @returns {string[][]} the groups, as lists of ids
 */
export function groupChunks(chunks, loads) {
  const graph = new ChunkGraph(chunks, loads);
  let best;
  for (let seed = 0; seed < searches; seed++) {
    const result = search(graph, seed);
    if (!best || result.cost < best.cost) best = result;
  }
  const groups = new Map();
  for (const [index, chunk] of graph.free.entries()) {
    const group = groups.get(best.groupOf[index]) ?? [];
    groups.set(best.groupOf[index], [...group, chunk]);
  }
  return [
    ...[...groups.values()].map((group) => group.map(({ id }) => id)),
    ...graph.fixed.map(({ id }) => [id]),
  ];
}

const searches = 2;

/** Bytes that a file over the limit counts as, by round. */
const pricesOverLimit = [0, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 1e7];
const roundsPerPrice = 4;

function search(graph, seed) {
  const size = graph.free.length;
  const order = shuffled([...Array(size).keys()], seed);
  const groupOf = Int32Array.from({ length: size }, (_, index) => index);
  let [price, cost] = [0, 0];

  const targets = () => {
    const used = new Set(groupOf);
    const empty = groupOf.findIndex((_, index) => !used.has(index));
    return empty < 0 ? used : used.add(empty);
  };
  const moveChunks = () => {
    let hasMoved = false;
    for (const chunk of order) {
      const before = groupOf[chunk];
      let best = before;
      for (const group of targets()) {
        if (group === before) continue;
        groupOf[chunk] = group;
        const next = graph.cost(groupOf, price);
        if (next < cost) [best, cost] = [group, next];
      }
      groupOf[chunk] = best;
      hasMoved ||= best !== before;
    }
    return hasMoved;
  };
  const joinGroups = () => {
    let best;
    const groups = [...new Set(groupOf)];
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const joined = groupOf.map((group) => (group === other ? one : group));
        const next = graph.cost(joined, price);
        if (next < cost) [best, cost] = [joined, next];
      }
    if (best) groupOf.set(best);
    return best !== undefined;
  };

  for (price of pricesOverLimit) {
    cost = graph.cost(groupOf, price);
    for (let round = 0; round < roundsPerPrice && moveChunks(); round++);
  }
  while (joinGroups() || moveChunks());
  return { cost, groupOf };
}

/** A copy in an order that depends on the seed alone; the order as it is for 0. */
function shuffled(values, seed) {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  if (seed > 0)
    for (let at = values.length - 1; at > 0; at--) {
      const other = random(at + 1);
      [values[at], values[other]] = [values[other], values[at]];
    }
  return values;
}

/** Chunks and loads as numbers and bit sets: a search computes tens of thousands of costs. */
class ChunkGraph {
  /** Chunks that can be grouped, and those that keep to themselves. */
  free;
  fixed;
  #words;
  #sizes;
  /** Imports of each free chunk among the free ones. */
  #imports;
  /** Free chunks that each entry imports, directly or through fixed ones. */
  #roots;
  #loads;
  #closures;
  #groupSizes;
  #masks;
  #state;

  constructor(chunks, loads) {
    this.free = chunks.filter(({ isFixed }) => !isFixed);
    this.fixed = chunks.filter(({ isFixed }) => isFixed);
    const byId = new Map(chunks.map((chunk) => [chunk.id, chunk]));
    const at = new Map(this.free.map(({ id }, index) => [id, index]));
    // Through fixed chunks, which a free one may import too.
    const importsOf = ({ imports }) => {
      const through = closure(imports, (id) => (at.has(id) ? [] : byId.get(id).imports));
      return [...through].map((id) => at.get(id)).filter(isIndex);
    };
    this.#imports = this.free.map(importsOf);
    this.#sizes = this.free.map(({ size }) => size);
    const needs = (entry) => closure([entry], (id) => byId.get(id).imports);
    const entries = [...new Set(loads.flatMap(({ entry, after }) => [entry, ...after]))];
    this.#roots = entries.map((entry) => importsOf(byId.get(entry)));
    this.#loads = loads.map(({ entry, after, ...load }) => {
      const loaded = new Set(after.flatMap((id) => [...needs(id)]));
      const own = [...needs(entry)].filter((id) => byId.get(id).isFixed && !loaded.has(id));
      return {
        ...load,
        entry: entries.indexOf(entry),
        after: after.map((id) => entries.indexOf(id)),
        ownFiles: own.length,
        ownBytes: own.reduce((sum, id) => sum + byId.get(id).size, 0),
      };
    });
    const { length } = this.free;
    this.#words = Math.ceil(length / 32) || 1;
    this.#closures = new Int32Array(length * this.#words);
    this.#masks = new Int32Array(entries.length * this.#words);
    this.#groupSizes = new Float64Array(length);
    this.#state = new Uint8Array(length);
  }

  /** The cost of all loads; Infinity if groups import each other in a circle. */
  cost(groupOf, price) {
    if (!this.#close(groupOf)) return Infinity;
    const [words, closures, masks] = [this.#words, this.#closures, this.#masks];
    masks.fill(0);
    for (let root = 0; root < this.#roots.length; root++)
      for (const chunk of this.#roots[root])
        for (let word = 0; word < words; word++)
          masks[root * words + word] |= closures[groupOf[chunk] * words + word];
    let cost = 0;
    for (const load of this.#loads) cost += this.#costOfLoad(load, price);
    return cost;
  }

  #costOfLoad({ entry, after, weight, requestCost, limit, ownFiles, ownBytes }, price) {
    const [words, masks] = [this.#words, this.#masks];
    let [bytes, files] = [ownBytes, ownFiles];
    for (let word = 0; word < words; word++) {
      let bits = masks[entry * words + word];
      for (const root of after) bits &= ~masks[root * words + word];
      for (; bits; bits &= bits - 1) {
        bytes += this.#groupSizes[word * 32 + 31 - Math.clz32(bits & -bits)];
        files += 1;
      }
    }
    return weight * (bytes + files * requestCost) + price * Math.max(0, files - limit);
  }

  /** Computes the size of each group and all groups that it loads; false if there is a circle. */
  #close(groupOf) {
    const members = Array.from({ length: groupOf.length }, () => []);
    this.#groupSizes.fill(0);
    this.#closures.fill(0);
    this.#state.fill(0);
    for (let chunk = 0; chunk < groupOf.length; chunk++) {
      members[groupOf[chunk]].push(chunk);
      this.#groupSizes[groupOf[chunk]] += this.#sizes[chunk];
    }
    for (let group = 0; group < members.length; group++)
      if (members[group].length > 0 && !this.#closeGroup(group, members, groupOf)) return false;
    return true;
  }

  #closeGroup(group, members, groupOf) {
    const [state, words, closures] = [this.#state, this.#words, this.#closures];
    if (state[group] === done) return true;
    state[group] = open;
    closures[group * words + (group >> 5)] |= 1 << (group & 31);
    for (const chunk of members[group])
      for (const imported of this.#imports[chunk]) {
        const next = groupOf[imported];
        if (next === group) continue;
        if (state[next] === open || !this.#closeGroup(next, members, groupOf)) return false;
        for (let word = 0; word < words; word++)
          closures[group * words + word] |= closures[next * words + word];
      }
    state[group] = done;
    return true;
  }
}

const open = 1;
const done = 2;
const isIndex = (index) => index !== undefined;

function closure(ids, importsOf) {
  const seen = new Set(ids);
  for (const id of seen) for (const next of importsOf(id)) seen.add(next);
  return seen;
}
