/**
 * Groups the chunks of a bundler into few files: the least bytes and requests for all loads, with no
 * load over its limit of files.
 *
 * Starts with one group per chunk and moves one chunk at a time to the group where it costs least,
 * then joins whole groups, until neither helps. Files over a limit cost more in each round, so that
 * the first rounds find the cheap places and the last one meets the limits. Chunks that would import
 * each other in a circle are never grouped. The same chunks always give the same groups.
 *
 * @param {{ id: string, size: number, imports: string[], isFixed?: boolean }[]} chunks fixed chunks
 *   (entries, lazy files) keep to themselves
 * @param {{ entry: string, after: string[], weight: number, requestCost: number, limit: number }[]} loads
 *   what one step of a page requests: the entry and all it imports, without what the chunks of `after`
 *   have loaded; `requestCost` in bytes; `limit` is the most files
 * @returns {string[][]} the groups, as lists of ids
 */
export function groupChunks(chunks, loads) {
  const search = new GroupSearch(chunks, loads);
  for (const price of pricesOverLimit) {
    search.raisePrice(price);
    for (let round = 0; round < roundsPerPrice && search.moveChunks(); round++);
  }
  while (search.joinGroups() || search.moveChunks());
  return search.groups();
}

/** Bytes that a file over the limit counts as, by round. */
const pricesOverLimit = [0, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6];
const roundsPerPrice = 6;

class GroupSearch {
  #chunks;
  #imports;
  #loads;
  /** The group of each chunk, by position. */
  #groupOf;
  #free;
  #price = 0;
  #cost = 0;

  constructor(chunks, loads) {
    const at = new Map(chunks.map(({ id }, position) => [id, position]));
    this.#chunks = chunks;
    this.#imports = chunks.map(({ imports }) => imports.map((id) => at.get(id)));
    this.#loads = loads.map((load) => ({
      ...load,
      entry: at.get(load.entry),
      after: load.after.map((id) => at.get(id)),
    }));
    this.#groupOf = chunks.map((_, position) => position);
    this.#free = [...chunks.keys()].filter((position) => !chunks[position].isFixed);
  }

  groups() {
    return this.#members().map((positions) => positions.map((at) => this.#chunks[at].id));
  }

  raisePrice(price) {
    this.#price = price;
    this.#cost = this.#costOf(this.#groupOf);
  }

  /** Moves each chunk to its cheapest group; false if none moved. */
  moveChunks() {
    let hasMoved = false;
    for (const chunk of this.#free) {
      const before = this.#groupOf[chunk];
      let best = before;
      for (const group of this.#targets()) {
        if (group === before) continue;
        this.#groupOf[chunk] = group;
        const cost = this.#costOf(this.#groupOf);
        if (cost < this.#cost) [best, this.#cost] = [group, cost];
      }
      this.#groupOf[chunk] = best;
      hasMoved ||= best !== before;
    }
    return hasMoved;
  }

  /** Joins the two groups that save most, again and again; false if none were joined. */
  joinGroups() {
    let hasJoined = false;
    for (;;) {
      const best = this.#bestJoin();
      if (!best) return hasJoined;
      this.#groupOf = best;
      hasJoined = true;
    }
  }

  #bestJoin() {
    const groups = [...this.#freeGroups()];
    let best;
    for (const [position, one] of groups.entries())
      for (const other of groups.slice(position + 1)) {
        const joined = this.#groupOf.map((group) => (group === other ? one : group));
        const cost = this.#costOf(joined);
        if (cost < this.#cost) [best, this.#cost] = [joined, cost];
      }
    return best;
  }

  #freeGroups() {
    return new Set(this.#free.map((chunk) => this.#groupOf[chunk]));
  }

  /** The groups a chunk may move to, with an empty one if there is any. */
  #targets() {
    const used = new Set(this.#groupOf);
    const empty = this.#chunks.findIndex((_, position) => !used.has(position));
    return empty < 0 ? this.#freeGroups() : this.#freeGroups().add(empty);
  }

  #members(groupOf = this.#groupOf) {
    const members = new Map();
    for (const [position, group] of groupOf.entries()) {
      const positions = members.get(group);
      if (positions) positions.push(position);
      else members.set(group, [position]);
    }
    return [...members.values()];
  }

  /** The cost of all loads; Infinity if groups import each other in a circle. */
  #costOf(groupOf) {
    const members = this.#members(groupOf);
    const at = new Int32Array(this.#chunks.length);
    for (const [group, positions] of members.entries())
      for (const position of positions) at[position] = group;
    const closures = closuresOf(
      members.map((positions, group) => {
        const imports = new Set();
        for (const position of positions)
          for (const next of this.#imports[position]) if (at[next] !== group) imports.add(at[next]);
        return imports;
      }),
    );
    if (!closures) return Infinity;
    const sizes = members.map((positions) =>
      positions.reduce((sum, position) => sum + this.#chunks[position].size, 0),
    );
    return this.#loads.reduce((sum, load) => sum + this.#costOfLoad(load, at, closures, sizes), 0);
  }

  #costOfLoad({ entry, after, weight, requestCost, limit }, at, closures, sizes) {
    const needed = closures[at[entry]];
    const loaded = after.map((position) => closures[at[position]]);
    let [bytes, files] = [0, 0];
    for (let word = 0; word < needed.length; word++) {
      let bits = needed[word];
      for (const closure of loaded) bits &= ~closure[word];
      for (; bits; bits &= bits - 1) {
        bytes += sizes[word * 32 + 31 - Math.clz32(bits & -bits)];
        files += 1;
      }
    }
    return weight * (bytes + files * requestCost) + this.#price * Math.max(0, files - limit);
  }
}

/** Groups that each group loads, itself included, as bit sets; undefined if there is a circle. */
function closuresOf(imports) {
  const closures = new Array(imports.length);
  const isOpen = new Uint8Array(imports.length);
  const close = (group) => {
    if (isOpen[group]) return undefined;
    if (closures[group]) return closures[group];
    isOpen[group] = 1;
    const closure = new Int32Array(Math.ceil(imports.length / 32));
    closure[group >> 5] |= 1 << (group & 31);
    for (const next of imports[group]) {
      const further = close(next);
      if (!further) return undefined;
      for (let word = 0; word < closure.length; word++) closure[word] |= further[word];
    }
    isOpen[group] = 0;
    return (closures[group] = closure);
  };
  return imports.every((_, group) => close(group)) ? closures : undefined;
}
